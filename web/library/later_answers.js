// What the opening scene does not wait for: a page fetches it later, with the whole core.
import texts from '../../build/wasm/descent-texts.js';
import { catalogueQuestions } from './catalogue_questions.js';
import { dynamicsQuestions } from './dynamics_questions.js';
import { geometryQuestions } from './geometry_questions.js';
import { landscapeQuestions } from './landscape_questions.js';
import { clouds, randomQuestions } from './random_questions.js';
import { sweeps } from './sweep_questions.js';

/**
 * @typedef {import('./catalogue_questions.js').Catalogues
 *   & Omit<import('./landscape_questions.js').Landscapes, "field">
 *   & import('./geometry_questions.js').Geometry & import('./dynamics_questions.js').Dynamics
 *   & import('./sweep_questions.js').Sweeps & import('./random_questions.js').Matrices
 *   & import('./random_questions.js').Clouds} Later
 */

/**
 * @param {import('./lab.js').Asker} asker
 * @param {WebAssembly.Module} module the core's WASM, for Workers
 * @returns {Later}
 */
export function laterAnswers({ ask, lend, answers }, module) {
  lend(texts);
  return {
    .../** @type {any} */ (
      answers({
        ...catalogueQuestions,
        ...landscapeQuestions,
        ...geometryQuestions,
        ...dynamicsQuestions,
        ...randomQuestions,
      })
    ),
    ...sweeps(ask, module),
    ...clouds(ask),
  };
}
