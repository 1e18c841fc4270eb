// What the core says of a slice and of the way round.

import { needs as runNeeds } from '../runs/needs.js';
import { askBand } from './band_answers.js';
import { laws } from './laws.js';
import { askNets } from './net_answers.js';

export const gives = ['grid', 'runs', 'floor', 'heights', 'nets'];

/** Where the pass vanishes: a mark of the slider of a parameter. */
const marks = { level: 0 };

/** @typedef {{id: string, params: Record<string, any>}} Landscape */
/**
 * @typedef {Omit<import('../runs/needs.js').Needs, "scene"> & {scene: import('./scene.js').PassScene, n: number, plane: Landscape,
 *   alone: Landscape, law: import('./laws.js').Law}} PassNeeds
 *   n: dimensions; plane: the landscape in two of them; alone: along the slice
 */
/** @typedef {{values: ArrayLike<number>, colour: string, dash: number[], name: string}} Height loss by step; name: a message */
/** @typedef {{curves: Height[], levels: {value: number, name: string}[]}} Heights what the strip shows; levels: what theory has */
/** @typedef {import('./band_answers.js').BandAnswers | import('./net_answers.js').NetAnswers} PassAnswers */

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {PassNeeds} */
export function needs(state, lab) {
  // A parameter of the landscape may stand on the mark, so its number is needed before all else.
  const values = Object.fromEntries(
    Object.entries(state.values).map(([name, value]) => [name, value === 'level' ? marks.level : value]),
  );
  const asked = runNeeds({ ...state, values }, lab, () => marks);
  const scene = /** @type {import('./scene.js').PassScene} */ (/** @type {unknown} */ (asked.scene));
  const { id, params: written } = asked.landscape;
  const weights = scene.asks === 'nets' ? scene.way?.[0]?.length : undefined;
  const params = weights === undefined ? written : { ...written, n: weights };
  const { n, ...others } = params;
  const law = laws[id]?.(params) ?? { wall: Number.NaN, pass: Number.NaN };
  return {
    ...asked,
    scene,
    landscape: { id, params },
    n: n ?? 2,
    plane: { id, params: n === undefined ? params : { ...others, n: 2 } },
    alone: { id: 'formula', params: { ...others, text: scene.slice } },
    law,
  };
}

/** @param {import('../kind.js').Lab} lab @param {PassNeeds} questions @returns {PassAnswers} */
export const ask = (lab, questions) =>
  questions.scene.asks === 'band' ? askBand(lab, questions) : askNets(lab, questions);
