// What a map of starts measures: how much of it belongs to each minimum, how its borders fill boxes, and how often one of four starts
// drawn at random reaches the lowest minimum.

import { borderBoxes, boxDimension } from '../../plot/map/box_counting.js';
import { letter } from '../../plot/map/map_marks.js';
import { basinOf, shares } from '../../plot/map/outcomes.js';

/** @typedef {import('./map.js').MapAnswers} MapAnswers */
/** @typedef {import('../runs/maps.js').OutcomeMap} OutcomeMap */

/** Sides of boxes, pixels; the number of pixels across is a multiple of all. */
const SIDES = [1, 2, 4, 8];
/** Starts of a draw, and draws. */
const [DRAWN, DRAWS] = [4, 5000];
/** Of a share beside that of small steps, of a dimension of so few sizes. */
const [SHARE, DIMENSION] = [5e-3, 0.1];

/** @param {ArrayLike<number>} basins by pixel @param {OutcomeMap} map @returns {number} of the borders; NaN where there are none */
const borderDimension = (basins, { nx, ny }) =>
  boxDimension(SIDES.map((side) => ({ side, boxes: borderBoxes(basins, nx, ny, side) })));

/** A linear congruential generator: the same draws every time. Press et al., Numerical Recipes (1992) §7.1. @returns {() => number} 0 … 1 */
function draws() {
  let state = 1;
  return () => {
    state = (1664525 * state + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Share of the draws of which one start at least ends in a basin. @param {ArrayLike<number>} basins by pixel @param {number} basin */
export function foundByDrawing(basins, basin) {
  const random = draws();
  let found = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const ends = Array.from({ length: DRAWN }, () => basins[Math.floor(random() * basins.length)]);
    if (ends.includes(basin)) found++;
  }
  const share = found / DRAWS;
  return { share, error: Math.sqrt((share * (1 - share)) / DRAWS) };
}

/** @typedef {{parts: number[], dimension: number, best: {share: number, error: number}, predictedBest: number}} Counts */

/** Rows are asked at every step. @type {WeakMap<OutcomeMap, Counts>} */
const known = new WeakMap();

/** @param {MapAnswers} answers @param {OutcomeMap} map @returns {Counts} */
function measured({ plane }, map) {
  const before = known.get(map);
  if (before) return before;
  const basins = basinOf(map, plane);
  const values = (plane.basins ?? []).map(({ value }) => value);
  const lowest = values.indexOf(Math.min(...values));
  const parts = shares(map, plane);
  const found = {
    parts,
    dimension: borderDimension(basins, map),
    best: foundByDrawing(basins, lowest),
    predictedBest: 1 - (1 - (parts[lowest] ?? 0)) ** DRAWN,
  };
  known.set(map, found);
  return found;
}

/** @param {MapAnswers} answers @returns {import('../kind.js').Row[]} none while there is no precise map */
export function basinRows(answers) {
  const { map, scene } = answers;
  if (!map || map.part < 1) return [];
  const { parts, dimension, best, predictedBest } = measured(answers, map);
  const within = (/** @type {string} */ amount) =>
    /** @type {[string, Record<string, string>]} */ (['map-within', { amount }]);
  return [
    ...parts.map((share, i) => ({
      id: `share${letter(i)}`,
      of: '',
      name: `map-share-${letter(i)}`,
      measured: share,
      predicted: scene.shares?.[i] ?? null,
      tolerance: { absolute: SHARE },
      within: within('0.005'),
      why: 'map-large-steps',
    })),
    {
      id: 'dimension',
      of: '',
      name: 'map-dimension',
      measured: Number.isFinite(dimension) ? dimension : null,
      predicted: 1,
      tolerance: { absolute: DIMENSION },
      within: within('0.1'),
      why: 'map-frayed',
    },
    {
      id: 'best',
      of: '',
      name: 'map-best-of',
      measured: best.share,
      predicted: predictedBest,
      standardError: best.error,
      tolerance: { standardErrors: 4 },
      within: /** @type {[string, Record<string, string>]} */ (['map-errors', {}]),
      why: 'map-chance',
    },
  ];
}

/** shareA …: shares of the starts; nowhere: of those that end in no minimum; dimension of the borders; best: share of the draws. @param {MapAnswers} answers @returns {Record<string, unknown>} */
export function basinRecord(answers) {
  const { map } = answers;
  if (!map) return {};
  const { parts, dimension, best } = measured(answers, map);
  return {
    ...Object.fromEntries(parts.map((share, i) => [`share${letter(i)}`, share])),
    nowhere: 1 - parts.reduce((sum, share) => sum + share, 0),
    dimension: Number.isFinite(dimension) ? dimension : null,
    best: best.share,
    standardErrors: { best: best.error },
  };
}
