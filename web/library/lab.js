// A lab: answers to questions in plain objects, from a core that runs. Beside Workers (parts/worker.js) this file alone calls
// the WebAssembly module.
import { Cache } from './cache.js';
import { refuseOthers } from './experiment.js';
import { startCore } from './instance.js';
import { inParts } from './parts/in_parts.js';
import { Pool } from './parts/pool.js';
import * as questions from './questions.js';

/**
 * What a question is made of.
 * @typedef {object} Asker
 * @property {(name: string, question: object) => any} ask one of the core's functions (wasm/bindings.cpp), whose RangeError
 *   is thrown
 * @property {(name: string, read: (value: any) => object) => (value?: any) => any} answer the same with what `read` makes of
 *   what a caller asks; answers are remembered by question
 * @property {(planOf: (value: any) => import('./parts/plan.js').Plan<any, any>) => (value: any) => Promise<any>} inParts what
 *   can take long: planOf checks what a caller asks
 * @property {Pool} pool
 *
 * @typedef {typeof questions} Questions
 *
 * Every answer is the caller's own: writing to it changes no other. The last ones, up to 16 MB, are remembered by question,
 * so that asking again costs a copy. What cannot be answered is refused with a RangeError that has `code`, `field`, `value`
 * and `allowed`: too_large also what would take longer than about ten seconds, where `allowed` tells what is left for that
 * field beside the others; before it starts, but for escapeTimes, whose work shows on the way. What is answered in parts can
 * be cancelled, and may take longer. What a getter or proxy of the question throws is thrown as it is.
 * @typedef {{[Name in keyof Questions]: ReturnType<Questions[Name]>}} Lab
 */

/** Typed arrays as lists, −0 apart from 0. @param {string} _ @param {unknown} value */
const spelled = (_, value) =>
  value instanceof Float64Array ? Array.from(value, (x) => (Object.is(x, -0) ? '-0' : x)) : value;

/**
 * @param {WebAssembly.Module} module the core's WASM
 * @param {(answer: any) => any} handed what is handed out of an answer that is remembered
 * @returns {Promise<Lab>}
 */
export async function openLab(module, handed = (answer) => answer) {
  const core = await startCore(module);
  const cache = new Cache();
  const pool = new Pool(module);
  /** @type {Asker["ask"]} */
  const ask = (name, question) => {
    const answer = core[name]?.(question);
    if (answer instanceof RangeError) throw answer;
    return answer;
  };
  /** @type {Asker} */
  const asker = {
    ask,
    answer: (name, read) => (value) => {
      const question = read(value);
      refuseOthers(value, question);
      return handed(cache.get(name + JSON.stringify(question, spelled), () => ask(name, question)));
    },
    inParts: inParts(ask, pool),
    pool,
  };
  const lab = Object.entries(questions).map(([name, make]) => [name, make(asker)]);
  return Object.freeze(Object.fromEntries(lab));
}
