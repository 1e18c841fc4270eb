// The value at a critical point: where rounding leaves 7.89·10⁻³¹ of a zero, it is zero.

import { heightRange } from '../tiles.js';

/** Of sums whose terms are as large as the loss in view. */
const ROUNDING = 16 * Number.EPSILON;

/** @param {number} value @param {import('../../library/core.js').Field} grid what is in view @returns {number} */
export function criticalValue(value, grid) {
  const { low, high } = heightRange(grid);
  return Math.abs(value) <= ROUNDING * Math.max(Math.abs(low), Math.abs(high)) ? 0 : value;
}
