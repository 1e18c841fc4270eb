// Descent Lab's library: load() brings up the core, the lab it returns answers questions in plain objects.
// Types and shapes are checked by checks.js, ranges and ids in the core; both throw a RangeError with `code`, `field`,
// `value` and `allowed`.
// Arrays are flat and row-major, [step][coordinate].
import { object, only, refuse } from './checks.js';
import { openLab } from './lab.js';
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
 */

/**
 * Every answer is the caller's own: writing to it changes no other. The last ones, up to 16 MB, are remembered by question,
 * so that asking again costs a copy. What cannot be answered is refused with a RangeError that has `code`, `field`, `value`
 * and `allowed`: too_large also what would take longer than about ten seconds, where `allowed` tells what is left for that
 * field beside the others; before it starts, but for escapeTimes, whose work shows on the way. What a getter or proxy of the question throws is thrown as it is.
 * @typedef {import('./catalogue_questions.js').Catalogues & import('./run_questions.js').Runs
 *   & import('./landscape_questions.js').Landscapes & import('./geometry_questions.js').Geometry
 *   & import('./dynamics_questions.js').Dynamics & import('./sweep_questions.js').Sweeps
 *   & import('./random_questions.js').Matrices & import('./random_questions.js').Clouds} Lab
 */

/**
 * @param {{wasm?: ArrayBuffer | ArrayBufferView | WebAssembly.Module}} [options] wasm: bytes of descent-lab.wasm or the compiled module;
 *   without it the file beside this one is fetched (browser, Worker) or read (Node)
 * @returns {Promise<Lab>} every answer of a lab is the caller's own, to write to
 */
export async function load(options = {}) {
  only(object(options, 'options'), ['wasm']);
  const { wasm } = options;
  try {
    return await openLab(await moduleOf(wasm), copy);
  } catch (error) {
    // A RangeError tells of too little memory.
    if (wasm === undefined || error instanceof RangeError) throw error;
    throw Object.assign(
      refuse('wrong_type', 'wasm', wasm, 'the bytes of descent-lab.wasm or the module compiled of them'),
      {
        cause: error,
      },
    );
  }
}

/** @param {ArrayBuffer | ArrayBufferView | WebAssembly.Module | undefined} wasm */
async function moduleOf(wasm) {
  if (wasm === undefined) return compileWasm();
  return wasm instanceof WebAssembly.Module ? wasm : WebAssembly.compile(/** @type {BufferSource} */ (wasm));
}

/** @param {any} answer @returns {any} */
function copy(answer) {
  if (ArrayBuffer.isView(answer)) return /** @type {Float64Array} */ (answer).slice();
  if (Array.isArray(answer)) return answer.map(copy);
  if (typeof answer !== 'object' || !answer) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, part]) => [key, copy(part)]));
}
