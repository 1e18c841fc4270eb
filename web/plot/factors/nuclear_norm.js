// The nuclear norm of [[a, b], [b, d]]: its singular values have the squares' sum a² + 2b² + d² and the product |ad − b²|.

/** @typedef {{a: number, b: number}} Known the corner, and the other two entries */

/** @param {Known} known @param {number} d @returns {number} σ₁ + σ₂ */
export const nuclearNorm = ({ a, b }, d) => Math.sqrt(a * a + 2 * b * b + d * d + 2 * Math.abs(a * d - b * b));
