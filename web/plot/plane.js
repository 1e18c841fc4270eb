// The plane through which things of n dimensions are looked at: two coordinates, two eigenvectors or two given directions.

/** @typedef {import('../scenes/scene.js').PlaneChoice} PlaneChoice */

/**
 * @typedef {object} Eigen of a symmetric matrix, ascending
 * @property {ArrayLike<number>} values
 * @property {ArrayLike<number>} vectors row-major, one a row
 */

/**
 * @typedef {object} Plane
 * @property {ArrayLike<number>} across unit vector of the axis to the right
 * @property {ArrayLike<number>} up unit vector of the other axis, at right angles to it
 * @property {[Name, Name]} names of the axes
 */
/** @typedef {[id: string, args?: Record<string, string | number>]} Name message and its numbers */

/**
 * @param {PlaneChoice | undefined} choice the first two coordinates if left out
 * @param {number} dim
 * @param {Eigen} [eigen] where eigenvectors are chosen
 * @returns {Plane}
 */
export function planeOf(choice = { coordinates: [0, 1] }, dim, eigen) {
  if ('coordinates' in choice) {
    const [i, j] = choice.coordinates;
    return { across: unit(i, dim), up: unit(j, dim), names: [coordinateName(i, dim), coordinateName(j, dim)] };
  }
  if ('eigenvectors' in choice) {
    if (!eigen) throw new Error('a plane of eigenvectors needs answers with an eigen');
    const vector = (/** @type {number} */ i) => Array.from({ length: dim }, (_, k) => eigen.vectors[i * dim + k] ?? 0);
    const name = (/** @type {number} */ i) => /** @type {Name} */ (['axis-eigenvector', { i: i + 1 }]);
    const [i, j] = choice.eigenvectors;
    return { across: vector(i), up: vector(j), names: [name(i), name(j)] };
  }
  const [first, second] = choice.directions;
  const across = normalized(first, Math.hypot(...first));
  const along = dot(second, across);
  const up = normalized(
    second.map((x, k) => x - along * (across[k] ?? 0)),
    Math.hypot(...second),
  );
  return {
    across,
    up,
    names: [
      ['axis-direction', { i: 1 }],
      ['axis-direction', { i: 2 }],
    ],
  };
}

/** @param {Plane} plane @param {ArrayLike<number>} point @returns {[number, number]} its place in the plane */
export const onPlane = ({ across, up }, point) => [dot(point, across), dot(point, up)];

/**
 * @param {Plane} plane
 * @param {ArrayLike<number>} point
 * @param {[number, number]} place in the plane
 * @returns {number[]} the point, moved along the plane to that place
 */
export function movedTo({ across, up }, point, [x, y]) {
  const [right, higher] = [x - dot(point, across), y - dot(point, up)];
  return Array.from(point, (old, k) => {
    // Along a coordinate nothing is lost by rounding.
    if (across[k] === 1) return x;
    if (up[k] === 1) return y;
    return old + right * (across[k] ?? 0) + higher * (up[k] ?? 0);
  });
}

/** @param {number} i @param {number} dim */
const unit = (i, dim) => Array.from({ length: dim }, (_, k) => (k === i ? 1 : 0));

/** @param {number} i @param {number} dim @returns {Name} */
function coordinateName(i, dim) {
  return dim <= 2 ? [i === 0 ? 'axis-x' : 'axis-y'] : ['axis-coordinate', { i: i + 1 }];
}

/** @param {ArrayLike<number>} a @param {ArrayLike<number>} b */
function dot(a, b) {
  let sum = 0;
  for (let k = 0; k < a.length; k++) if (b[k]) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

/** Below this share of its length, what is left of a direction is rounding. */
const ROUNDING = 1e-9;

/** @param {number[]} vector @param {number} size of what it is left of */
function normalized(vector, size) {
  const length = Math.hypot(...vector);
  if (!(length > ROUNDING * size)) throw new Error('the directions of a plane have to differ');
  return vector.map((x) => x / length);
}
