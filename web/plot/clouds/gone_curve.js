// The share of walkers that are gone, step by step: counted, and as theory has it.

import { goneBy } from './clouds.js';

/** @typedef {import('./clouds.js').Cloud} Cloud */

/** @param {Cloud} cloud @param {number} step @returns {number} 0 … 1 of the walkers whose times are known */
export const shareGone = (cloud, step) => goneBy(cloud, step) / Math.max(1, cloud.escape.times.length);

/** @param {Cloud} cloud @returns {[step: number, share: number][]} at the end of each bin; empty where there is no closed form */
export function predictedGone({ escape: { histogram, times } }) {
  const { from, width, predicted } = histogram;
  const all = Math.max(1, times.length);
  let sum = 0;
  /** @type {[number, number][]} */
  const curve = predicted.length > 0 ? [[Math.max(0, from - 1), 0]] : [];
  for (const [bin, count] of predicted.entries()) {
    sum += count;
    curve.push([from + (bin + 1) * width - 1, sum / all]);
  }
  return curve;
}
