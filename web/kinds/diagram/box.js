// Which part of the diagram is shown: zoomed in and out, and in a link as box=η0,η1,x0,x1. Its learning rates are at least so far
// apart that doubles tell its columns apart.

import { numberIn } from '../../address/number_in.js';

/** @typedef {[number, number, number, number]} Box learning rates from and to, values from and to */

/** Of a box: below this, columns differ by rounding alone. */
const LEAST = 1e-9;
/** A step of the zoom: of the learning rate by about Feigenbaum's δ, of the values by his α, so that in the cascade the same picture comes again. */
const [ACROSS, UP] = [4.669, 2.503];

/** @param {number} from @param {number} to @param {readonly [number, number]} whole @returns {[number, number]} as wide, within the whole */
function within(from, to, [least, most]) {
  const width = Math.min(to - from, most - least);
  const first = Math.max(least, Math.min(most - width, from));
  return [first, first + width];
}

/** @param {readonly number[]} box @param {Box} whole @returns {Box | null} null: too small, or no box */
export function boxIn([a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN], whole) {
  const [x0, x1] = within(Math.min(a, b), Math.max(a, b), [whole[0], whole[1]]);
  const [y0, y1] = within(Math.min(c, d), Math.max(c, d), [whole[2], whole[3]]);
  return x1 - x0 >= LEAST && y1 - y0 >= LEAST ? [x0, x1, y0, y1] : null;
}

/** @param {Box} box @param {Box} whole @param {number} times 1: a step in, −1: a step out @param {readonly [number, number]} at what becomes the middle @returns {Box | null} */
export function zoomed([x0, x1, y0, y1], whole, times, [x, y]) {
  const [across, up] = [(x1 - x0) / ACROSS ** times / 2, (y1 - y0) / UP ** times / 2];
  return boxIn([x - across, x + across, y - up, y + up], whole);
}

/** @param {Box} box @param {Box} whole */
export const isWhole = (box, whole) => box.every((edge, i) => edge === whole[i]);

/** Between two edges no more digits than tell columns apart. @param {Box} box @returns {Box} */
export function rounded(box) {
  const digits = (/** @type {number} */ size) => Math.max(0, 4 - Math.floor(Math.log10(size)));
  const [across, up] = [digits(box[1] - box[0]), digits(box[3] - box[2])];
  return /** @type {Box} */ (box.map((edge, i) => Number(edge.toFixed(i < 2 ? across : up))));
}

/** @type {import('../kind.js').SliceLink} */
export const boxLink = {
  knows: (key) => key === 'box',
  encode(pairs, { own: { box } }) {
    if (box) pairs.set('box', box.join());
    return [];
  },
  decode(_pairs, { diagram }, read) {
    const accept = (/** @type {string} */ text) => {
      const edges = text.split(',').map(numberIn);
      const box = edges.length === 4 && edges.every(Number.isFinite) ? boxIn(edges, diagram) : null;
      return box?.every((edge, i) => edge === edges[i]) ? box : undefined;
    };
    const box = read('box', accept, diagram);
    return { own: box && !isWhole(box, diagram) ? { box } : {} };
  },
};
