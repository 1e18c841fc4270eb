// What can be drawn of a run against ln t.

/** @typedef {import('./course.js').QuantityId} QuantityId */
/** @typedef {import('../../library/core.js').LongDescent} LongDescent */

/** @param {LongDescent} run @param {number} row */
const placeAt = ({ w, dim }, row) => w.subarray(row * dim, (row + 1) * dim);

/**
 * Degrees between two points of the plane, as seen from the origin.
 * @param {ArrayLike<number>} a @param {ArrayLike<number>} b
 */
export function angleBetween(a, b) {
  const [x = 0, y = 0] = Array.from(a);
  const [u = 0, v = 0] = Array.from(b);
  return (Math.abs(Math.atan2(x * v - y * u, x * u + y * v)) * 180) / Math.PI;
}

/** ‖w‖ with a sign where there is only one coordinate. @param {LongDescent} run @param {number} row */
function sizeAt(run, row) {
  const at = placeAt(run, row);
  return at.length === 1 ? (at[0] ?? 0) : Math.hypot(...at);
}

/** Its name: x where there is one coordinate. @param {QuantityId} of @param {LongDescent | undefined} run */
export const nameOf = (of, run) => (of === 'size' && run?.dim === 1 ? 'place' : of);

/** By row; limit: the direction that w comes to. @type {Record<QuantityId, (run: LongDescent, row: number, limit: readonly number[]) => number>} */
export const longQuantities = {
  loss: (run, row) => run.loss[row] ?? Number.NaN,
  size: sizeAt,
  // At the origin there is none.
  angle: (run, row, limit) => (row === 0 ? Number.NaN : angleBetween(placeAt(run, row), limit)),
};
