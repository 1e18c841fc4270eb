// What theory has of plain descent where it never arrives, by landscape, at the times τ = ηt: closed forms of the gradient flow,
// and what it comes to for large τ.

import { largestMargin } from './margin.js';

/** @typedef {import('../../plot/long_run/course.js').Laws} Laws */
/**
 * @typedef {object} Way
 * @property {Record<string, number>} params of the landscape
 * @property {readonly number[]} start
 * @property {readonly number[][]} data
 */

const NEWTON_STEPS = 60;

/** w with w + e^w = c: the flow of ln(1 + e^(−w)) after a time. @param {number} c @returns {number} */
function flowOfSoftmax(c) {
  let w = c > 1 ? Math.log(c) : c;
  for (let i = 0; i < NEWTON_STEPS; i++) w -= (w + Math.exp(w) - c) / (1 + Math.exp(w));
  return w;
}

/** Where the only critical point, the top, is on the axis. @param {number} s */
const topOf = (s) => -s / 4 / Math.sqrt(1 - (s * s) / 16);

/** On the axis, and on the far side of the top: it goes on to the left for ever. @param {number} s @param {readonly number[]} start */
export const isBehind = (s, [x = 0, y = 0]) => y === 0 && x < topOf(s);

/** By landscape, the quantities at one time. @type {Record<string, (way: Way) => Partial<Record<keyof Laws, (time: number) => number>>>} */
const laws = {
  softmax_loss: ({ start: [w = 0] }) => ({
    size: (time) => flowOfSoftmax(time + w + Math.exp(w)),
    loss: (time) => 1 / time,
  }),
  // Soudry et al. 2018, theorem 3; the weights of the nearest points in ŵ are what the loss falls by.
  logistic_loss: ({ data }) => ({ loss: (time) => sizeOf(largestMargin(data)) ** 2 / time }),
  gaussian_likelihood({ params: { residual = 0 }, start: [precision = 1] }) {
    const square = residual * residual;
    if (square > 0) return { size: () => 1 / square, loss: () => (1 + Math.log(square)) / 2 };
    return {
      size: (time) => Math.sqrt(precision * precision + time),
      loss: (time) => -Math.log(precision * precision + time) / 4,
    };
  },
  // Far out f falls by r⁻² and a term of the slope to the other side: r⁴ grows by (8 ± 2s)τ.
  mountain: ({ params: { s = 1 }, start }) =>
    isBehind(s, start)
      ? { loss: (time) => s + (1 - s / 4) / Math.sqrt((8 - 2 * s) * time) }
      : { loss: (time) => (1 + s / 4) / Math.sqrt((8 + 2 * s) * time) },
};

/** @param {readonly number[]} w */
export const sizeOf = (w) => Math.hypot(...w);

/** @param {string} landscape @param {Way} way @param {ArrayLike<number>} times @returns {Laws} a number for each time, by quantity */
export const lawsOf = (landscape, way, times) =>
  Object.fromEntries(
    Object.entries(laws[landscape]?.(way) ?? {}).map(([id, law]) => [id, Float64Array.from(times, law)]),
  );

/**
 * Time until the flow on the mountain is beside its top, from far behind it and little off the axis: θ, the angle from the way
 * ahead, obeys θ̇ = −(s/2) sin θ/r² while r⁴ grows by (8 − 2s) a unit of time, so that τ = (8 − 2s)/s² · ln² cot(φ/2), φ = π − θ.
 * @param {number} s @param {readonly number[]} start
 * @returns {number} infinite on the axis
 */
export function crossingTime(s, [x = 0, y = 0]) {
  const off = Math.atan2(Math.abs(y), -x);
  return ((8 - 2 * s) / (s * s)) * Math.log(Math.tan(off / 2)) ** 2;
}
