// Curvatures of a net by their sign.

/** Nearer to 0 than this is 0, but for rounding. */
const ZERO = 1e-9;

/** @param {ArrayLike<number>} curvatures @returns {number} how many are below 0 */
export const countDown = (curvatures) => Array.from(curvatures).filter((curvature) => curvature < -ZERO).length;

/** @param {number} curvature @returns {"up" | "flat" | "down"} */
export const signOf = (curvature) => (Math.abs(curvature) <= ZERO ? 'flat' : curvature > 0 ? 'up' : 'down');
