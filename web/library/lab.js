// A lab: answers to questions in plain objects, from a core that runs. Beside Workers (sweep_worker.js) this file alone
// calls the WebAssembly module.
import { Cache } from './cache.js';
import { catalogueQuestions } from './catalogue_questions.js';
import { EXPERIMENT, only } from './checks.js';
import { dynamicsQuestions } from './dynamics_questions.js';
import { geometryQuestions } from './geometry_questions.js';
import { startCore } from './instance.js';
import { landscapeQuestions } from './landscape_questions.js';
import { clouds, randomQuestions } from './random_questions.js';
import { runQuestions } from './run_questions.js';
import { sweeps } from './sweep_questions.js';

/** From what a caller asks to what the core is asked. @type {Record<string, (value: any) => object>} */
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
 * @param {WebAssembly.Module} module the core's WASM
 * @param {(answer: any) => any} handed what is handed out of an answer that is remembered
 * @returns {Promise<import('./core.js').Lab>}
 */
export async function openLab(module, handed = (answer) => answer) {
  const core = await startCore(module);
  const cache = new Cache();
  /** The core's RangeError is thrown. @param {string} name @param {object} question @returns {any} */
  const ask = (name, question) => {
    const answer = core[name]?.(question);
    if (answer instanceof RangeError) throw answer;
    return answer;
  };
  /** @param {[string, (value: any) => object]} entry */
  const answering = ([name, read]) => [
    name,
    (/** @type {unknown} */ value) => {
      const question = read(value);
      // Every question may be asked with a whole experiment in hand.
      if (typeof value === 'object' && value) only(value, [...new Set([...EXPERIMENT, ...Object.keys(question)])]);
      return handed(cache.get(name + JSON.stringify(question, spelled), () => ask(name, question)));
    },
  ];
  return Object.freeze({
    .../** @type {any} */ (Object.fromEntries(Object.entries(questions).map(answering))),
    ...sweeps(ask, module),
    ...clouds(ask),
  });
}
