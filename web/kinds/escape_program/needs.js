// From the state to the questions of its program. Pure: the same state asks the same questions.

import { wanted } from '../../state/lessons.js';
import { needs as runNeeds } from '../runs/needs.js';

/** @typedef {{landscape: import('../../library/core.js').Choice, at: number[]}} Place */
/**
 * @typedef {Omit<import('../runs/needs.js').Needs, "scene"> & {scene: import('./scene.js').ProgramScene, place: Place | null}} ProgramNeeds
 *   place: where the spectrum is looked at; null where nothing draws it
 */

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {ProgramNeeds} */
export function needs(state, lab) {
  const asked = runNeeds(state, lab);
  const scene = /** @type {import('./scene.js').ProgramScene} */ (/** @type {unknown} */ (asked.scene));
  if (!wanted(scene).has('lanczos')) return { ...asked, scene, place: null };
  const { n: entry, ...others } = scene.spectrum;
  const n = typeof entry === 'number' ? entry : (asked.values[entry.slice(1)] ?? Number.NaN);
  const landscape = { id: 'prescribed_spectrum', params: { n, ...others } };
  return { ...asked, scene, place: { landscape, at: new Array(n).fill(0) } };
}
