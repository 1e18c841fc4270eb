// Box counting: how many boxes of a grid have a border in them, and the dimension that follows from how the count grows as boxes become
// smaller. A pixel has a border in it where its neighbour to the right or above is of another class. Mandelbrot, Science 156 (1967) 636.

/**
 * @param {ArrayLike<number>} classes by pixel, row by row
 * @param {number} nx
 * @param {number} ny
 * @param {number} [side] of a box, in pixels
 * @returns {number} boxes with a border in them
 */
export function borderBoxes(classes, nx, ny, side = 1) {
  const across = Math.ceil(nx / side);
  const has = new Uint8Array(across * Math.ceil(ny / side));
  for (let j = 0; j < ny; j++)
    for (let i = 0; i < nx; i++) {
      const here = classes[j * nx + i];
      const right = i + 1 < nx && classes[j * nx + i + 1] !== here;
      const above = j + 1 < ny && classes[(j + 1) * nx + i] !== here;
      if (right || above) has[Math.floor(j / side) * across + Math.floor(i / side)] = 1;
    }
  return has.reduce((sum, each) => sum + each, 0);
}

/**
 * The slope of ln(boxes) against −ln(side), by least squares; of two sizes simply that between them.
 * @param {readonly {side: number, boxes: number}[]} counts
 * @returns {number} NaN where some size found no border
 */
export function boxDimension(counts) {
  const points = counts.map(({ side, boxes }) => ({ x: -Math.log(side), y: Math.log(boxes) }));
  const mean = (/** @type {"x" | "y"} */ of) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean('x'), mean('y')];
  const slope = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return slope / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}
