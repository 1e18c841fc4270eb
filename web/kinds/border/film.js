// The way from the whole plane into a part of it: at every step of the timeline √2 times nearer, about the point that stays where it is.

/** @typedef {import('../runs/zoom/box.js').Box} Box */

const TIMES = Math.SQRT2;

/** How many times as large as in the whole things are. @param {Box} whole @param {Box} box */
export const magnification = (whole, box) => (whole[1] - whole[0]) / (box[1] - box[0]);

/** Steps of the timeline, 1 at least. @param {Box} whole @param {Box} target */
export const stepsTo = (whole, target) =>
  Math.max(1, Math.round(Math.log(magnification(whole, target)) / Math.log(TIMES)));

/** @param {Box} whole @param {Box} target @param {number} share of the steps, 0 … 1 @returns {Box} */
export function boxAt(whole, target, share) {
  if (share <= 0) return whole;
  if (share >= 1) return target;
  const times = magnification(whole, target);
  if (times === 1) return whole;
  // The edges come nearer to those of the target as the width does.
  const left = (times ** (1 - share) - 1) / (times - 1);
  return /** @type {Box} */ (target.map((edge, i) => edge + ((whole[i] ?? 0) - edge) * left));
}
