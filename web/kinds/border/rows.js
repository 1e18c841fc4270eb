// The share that diverges and the dimension of the border between grids, beside an independent computation; and the dimension in the part
// that is zoomed into.

import { boxDimension } from '../../plot/map/box_counting.js';
import { SIZES } from './answers.js';

/** @typedef {import('./answers.js').BorderAnswers} Answers */
/** @typedef {import('./answers.js').Count} Count */

/** Of a share, of a dimension between two grids. */
const [SHARE, DIMENSION] = [5e-3, 0.1];

/** From a grid to the next finer one. @param {readonly Count[] | undefined} counts @param {number} i @returns {number | null} null while it is not known, or where no border is */
export function dimensionAt(counts, i) {
  const pair = counts?.slice(i, i + 2) ?? [];
  if (pair.length < 2) return null;
  const found = boxDimension(pair.map(({ n, boxes }) => ({ side: 1 / n, boxes })));
  return Number.isFinite(found) ? found : null;
}

/** Of the finest grid. @param {readonly Count[] | undefined} counts */
const shareOf = (counts) => counts?.at(-1)?.share ?? null;

/** @param {unknown} _scene @param {Answers} answers @returns {import('../kind.js').Row[]} */
export function rows(_scene, { scene, counts, near }) {
  const within = (/** @type {number} */ amount) =>
    /** @type {[string, Record<string, string>]} */ (['border-within', { amount: String(amount) }]);
  return [
    {
      id: 'share',
      of: '',
      name: `border-share-${scene.ends}`,
      measured: shareOf(counts),
      predicted: scene.counted.share,
      tolerance: { absolute: SHARE },
      within: within(SHARE),
      why: 'border-rounding',
    },
    ...SIZES.slice(1).map((n, i) => ({
      id: `dimension${i + 1}`,
      of: '',
      name: `border-dimension-${n}`,
      measured: dimensionAt(counts, i),
      predicted: scene.counted.dimensions[i] ?? null,
      tolerance: { absolute: DIMENSION },
      within: within(DIMENSION),
      why: 'border-rounding',
    })),
    { id: 'near', of: '', name: 'border-near', measured: dimensionAt(near, 0), predicted: null, tolerance: 'exact' },
  ];
}

/** share; dimension1 …: from grid to grid; near, nearShare: in the part that is zoomed into. @param {Answers} answers @returns {Record<string, unknown>} */
export const record = ({ counts, near }) => ({
  share: shareOf(counts),
  ...Object.fromEntries(SIZES.slice(1).map((_, i) => [`dimension${i + 1}`, dimensionAt(counts, i)])),
  near: dimensionAt(near, 0),
  nearShare: shareOf(near),
});
