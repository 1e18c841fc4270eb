// The plane through three nets A, B and C, at true scale: across from A towards B, up towards C.

/**
 * @typedef {object} NetPlane
 * @property {number} across distance of B from A
 * @property {[number, number]} aside where C is
 * @property {[number, number, number, number]} box that holds them
 */

/** Beyond the nets, in distances of B from A. */
const [BEYOND, LEAST_HIGH] = [0.22, 0.42];
/** C is beside the line, by at least this share of the distance. */
const BESIDE = 1e-6;

/** @param {ArrayLike<number>} a @param {ArrayLike<number>} b @returns {number[]} b − a */
const between = (a, b) => Array.from(b, (value, i) => value - (a[i] ?? 0));
/** @param {readonly number[]} v @param {readonly number[]} w */
const dot = (v, w) => v.reduce((sum, value, i) => sum + value * (w[i] ?? 0), 0);

/** @param {ArrayLike<number>} a @param {ArrayLike<number>} b @param {ArrayLike<number>} c @returns {NetPlane | null} null: they lie on a line */
export function planeOf(a, b, c) {
  const [toB, toC] = [between(a, b), between(a, c)];
  const across = Math.sqrt(dot(toB, toB));
  const along = dot(toB, toC) / across;
  const up = Math.sqrt(Math.max(0, dot(toC, toC) - along * along));
  if (!(across > 0 && up > BESIDE * across)) return null;
  const low = Math.min(0, along);
  const high = Math.max(across, along);
  return {
    across,
    aside: [along, up],
    box: [low - BEYOND * across, high + BEYOND * across, -LEAST_HIGH * across, up + BEYOND * across],
  };
}

/** @param {NetPlane} plane @param {number} s @param {number} r @returns {[number, number]} where A + s(B − A) + r(C − A) is */
export const placeOf = ({ across, aside: [along, up] }, s, r) => [s * across + r * along, r * up];

/** The nets of a grid over the plane, its first row the lowest. @param {NetPlane} plane @param {number} nx @param {number} ny @returns {Float64Array} [net][2], s and r */
export function sharesOver({ across, aside: [along, up], box: [x0, x1, y0, y1] }, nx, ny) {
  const shares = new Float64Array(2 * nx * ny);
  for (let at = 0; at < nx * ny; at++) {
    const x = x0 + ((at % nx) / (nx - 1)) * (x1 - x0);
    const y = y0 + (Math.floor(at / nx) / (ny - 1)) * (y1 - y0);
    const r = y / up;
    shares[2 * at] = (x - r * along) / across;
    shares[2 * at + 1] = r;
  }
  return shares;
}
