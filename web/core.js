// Descent Lab's library: load() brings up the core, the lab it returns answers questions in plain objects.
// Types and shapes are checked by checks.js, ranges and ids in the core; both throw a RangeError with `code`, `field`,
// `value` and `allowed`.
// Arrays are flat and row-major, [step][coordinate]. Answers are remembered by question and shared: do not write to them.
import { refuse } from './checks.js';
import { startCore } from './instance.js';
import { asking, firstAnswers } from './lab.js';
import { laterAnswers } from './later_answers.js';
import { compileWasm } from './wasm_source.js';

/**
 * @typedef {import('./run_questions.js').Choice} Choice
 * @typedef {import('./run_questions.js').Experiment} Experiment
 * @typedef {import('./run_questions.js').TheoryQuestion} TheoryQuestion
 * @typedef {import('./landscape_questions.js').FieldQuestion} FieldQuestion
 * @typedef {import('./landscape_questions.js').CriticalQuestion} CriticalQuestion
 * @typedef {import('./run_questions.js').StepMapQuestion} StepMapQuestion
 * @typedef {import('./landscape_questions.js').Kind} Kind
 * @typedef {import('./run_questions.js').Outcome} Outcome
 * @typedef {import('./run_questions.js').Run} Run
 * @typedef {import('./landscape_questions.js').Field} Field
 * @typedef {import('./landscape_questions.js').PointReport} PointReport
 * @typedef {import('./run_questions.js').Quantities} Quantities
 * @typedef {import('./landscape_questions.js').FormulaInfo} FormulaInfo
 * @typedef {import('./landscape_questions.js').FormulaParam} FormulaParam
 * @typedef {import('./landscape_questions.js').FormulaError} FormulaError
 * @typedef {import('./run_questions.js').Modes} Modes
 * @typedef {import('./run_questions.js').StepMap} StepMap
 * @typedef {import('./catalogue_questions.js').Param} Param
 * @typedef {import('./catalogue_questions.js').LandscapeEntry} LandscapeEntry
 * @typedef {import('./catalogue_questions.js').OptimizerEntry} OptimizerEntry
 * @typedef {import('./catalogue_questions.js').KindEntry} KindEntry
 * @typedef {import('./catalogue_questions.js').Catalogue} Catalogue
 *
 * @typedef {import('./catalogue_questions.js').Catalogues & import('./run_questions.js').Runs
 *   & import('./landscape_questions.js').Landscapes & import('./geometry_questions.js').Geometry
 *   & import('./dynamics_questions.js').Dynamics & import('./sweep_questions.js').Sweeps
 *   & import('./random_questions.js').Matrices & import('./random_questions.js').Clouds} Lab
 */

/**
 * @param {{wasm?: ArrayBuffer | ArrayBufferView | WebAssembly.Module}} [options] wasm: bytes of descent-lab.wasm or the compiled module;
 *   without it the file beside this one is fetched (browser, Worker) or read (Node)
 * @returns {Promise<Lab>}
 */
export async function load({ wasm } = {}) {
  const module = await moduleOf(wasm);
  const { core } = await startCore(module);
  const asker = asking(core);
  return Object.freeze({ ...firstAnswers(asker), ...laterAnswers(asker, [module]) });
}

/** @param {ArrayBuffer | ArrayBufferView | WebAssembly.Module | undefined} wasm */
async function moduleOf(wasm) {
  if (wasm === undefined) return compileWasm();
  if (wasm instanceof WebAssembly.Module) return wasm;
  try {
    return await WebAssembly.compile(/** @type {BufferSource} */ (wasm));
  } catch (error) {
    throw error instanceof TypeError ? refuse('wrong_type', 'wasm', wasm, 'bytes or a compiled module') : error;
  }
}
