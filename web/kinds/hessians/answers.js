// What the core says of random Hessians: as many as can be waited for at once, all of them as the Workers count them, and what
// theory has of them.

import { sceneOf } from '../../state/state.js';
import { askIndex, slowIndex } from './index_answers.js';
import { askSpectrum, slowSpectrum } from './spectrum_answers.js';

export const gives = ['course', 'law', 'predicted', 'counted', 'spectra', 'semicircle'];

/**
 * @typedef {object} HessianNeeds
 * @property {import('./scene.js').HessianScene} scene
 * @property {Record<string, number>} values controls as numbers
 * @property {import('../../library/core.js').HessianModel} model
 * @property {number} n
 * @property {number} samples
 * @property {number} seed
 * @property {number} shift
 */
/** @typedef {import('./index_answers.js').IndexAnswers | import('./spectrum_answers.js').SpectrumAnswers} HessianAnswers */

/** @param {import('../kind.js').State} state @returns {HessianNeeds} */
export function needs(state) {
  const scene = /** @type {import('./scene.js').HessianScene} */ (/** @type {unknown} */ (sceneOf(state)));
  const numbers = Object.entries(state.values).filter(([, value]) => typeof value === 'number');
  const values = /** @type {Record<string, number>} */ (Object.fromEntries(numbers));
  /** @param {number | string} entry */
  const number = (entry) => (typeof entry === 'number' ? entry : (values[entry.slice(1)] ?? Number.NaN));
  return {
    scene,
    values,
    model: scene.model,
    n: number(scene.n),
    samples: number(scene.samples),
    seed: number(scene.seed),
    shift: number(scene.shift ?? 0),
  };
}

/** @param {import('../kind.js').Lab} lab @param {HessianNeeds} questions @returns {HessianAnswers} */
export const ask = (lab, questions) =>
  questions.scene.asks === 'index' ? askIndex(lab, questions) : askSpectrum(lab, questions);

/** @param {import('../kind.js').Lab} lab @param {() => void} changed @returns {import('../kind.js').Slow} */
export function slow(lab, changed) {
  const [index, spectrum] = [slowIndex(lab, changed), slowSpectrum(lab, changed)];
  return {
    want(questions) {
      index.want(questions?.scene.asks === 'index' ? questions : null);
      spectrum.want(questions?.scene.asks === 'spectrum' ? questions : null);
    },
    // Others are none of those that are asked for.
    fits: () => false,
    now: () => index.now() ?? spectrum.now(),
  };
}
