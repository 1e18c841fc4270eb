// The axis of the step where some runs take a hundred times as long as others: about even at first, by powers of ten later.

import { symlogScale } from '../scale.js';

/** About even up to here, as the player is. */
const EVEN = 20;

/** @param {number} last @param {readonly [number, number]} range CSS pixels @returns {import('../scale.js').Scale} */
export const stepScale = (last, range) => symlogScale([0, Math.max(1, last)], range, EVEN);

/** @param {number} last @returns {number[]} */
export function stepTicks(last) {
  const ticks = [0];
  for (let tick = 10; tick <= last; tick *= 10) ticks.push(tick);
  return ticks;
}
