// What the opening scene does not ask: a page fetches it when it is wanted, with the second part of the core.
import { dynamicsQuestions } from './dynamics_questions.js';
import { geometryQuestions } from './geometry_questions.js';
import { clouds, randomQuestions } from './random_questions.js';
import { sweeps } from './sweep_questions.js';

/**
 * @typedef {import('./geometry_questions.js').Geometry & import('./dynamics_questions.js').Dynamics
 *   & import('./sweep_questions.js').Sweeps & import('./random_questions.js').Matrices
 *   & import('./random_questions.js').Clouds} Later
 */

/**
 * @param {import('./lab.js').Asker} asker
 * @param {WebAssembly.Module[]} modules the core's WASM, in one piece or two: for Workers
 * @returns {Later}
 */
export const laterAnswers = ({ ask, answers }, modules) => ({
  .../** @type {any} */ (answers({ ...geometryQuestions, ...dynamicsQuestions, ...randomQuestions })),
  ...sweeps(ask, modules),
  ...clouds(ask),
});
