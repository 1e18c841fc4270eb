// Descent Lab's library: load() brings up the core, the lab it returns answers questions in plain objects.
// This file alone talks to the WebAssembly module. Types and shapes are checked by checks.js, ranges and ids in the
// core; both throw a RangeError with `code`, `field`, `value` and `allowed`.
// Arrays are flat and row-major, [step][coordinate]. Answers are remembered by question and shared: do not write to them.
import { Cache } from './cache.js';
import { catalogueQuestions } from './catalogue_questions.js';
import { EXPERIMENT, only, refuse } from './checks.js';
import { dynamicsQuestions } from './dynamics_questions.js';
import { geometryQuestions } from './geometry_questions.js';
import { startCore } from './instance.js';
import { landscapeQuestions } from './landscape_questions.js';
import { clouds, randomQuestions } from './random_questions.js';
import { runQuestions } from './run_questions.js';
import { sweeps } from './sweep_questions.js';
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

/** From what a caller asks to what the core is asked, each kind of question in a file of its own. */
const questions = {
  ...catalogueQuestions,
  ...runQuestions,
  ...landscapeQuestions,
  ...geometryQuestions,
  ...dynamicsQuestions,
  ...randomQuestions,
};

/** Typed arrays as lists, −0 apart from 0. @param {string} _ @param {unknown} value */
const spelled = (_, value) =>
  value instanceof Float64Array ? Array.from(value, (x) => (Object.is(x, -0) ? '-0' : x)) : value;

/**
 * @param {{wasm?: ArrayBuffer | ArrayBufferView | WebAssembly.Module}} [options] wasm: bytes of descent-lab.wasm or the compiled module;
 *   without it the file beside this one is fetched (browser, Worker) or read (Node)
 * @returns {Promise<Lab>}
 */
export async function load({ wasm } = {}) {
  const module = await moduleOf(wasm);
  const core = await startCore(module);
  const cache = new Cache();
  /** @param {string} name @param {object} question */
  const ask = (name, question) => {
    const answer = core[name]?.(question);
    if (answer instanceof RangeError) throw answer;
    return answer;
  };
  /** @param {keyof typeof questions} name */
  const asker = (name) => (/** @type {unknown} */ value) => {
    const question = questions[name](value);
    // Every question may be asked with a whole experiment in hand.
    if (typeof value === 'object' && value) only(value, [...new Set([...EXPERIMENT, ...Object.keys(question)])]);
    return cache.get(name + JSON.stringify(question, spelled), () => ask(name, question));
  };
  const lab = {
    ...Object.fromEntries(Object.keys(questions).map((name) => [name, asker(/** @type {any} */ (name))])),
    ...sweeps(ask, module),
    ...clouds(ask),
  };
  return /** @type {Lab} */ (/** @type {unknown} */ (Object.freeze(lab)));
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
