// How a lab asks the core, and what every scene may ask: from what a caller asks to what the core is asked, each kind of
// question in a file of its own. Beside Workers (sweep_worker.js) this file alone calls the WebAssembly module.
import { Cache } from './cache.js';
import { EXPERIMENT, only } from './checks.js';
import { fieldQuestions } from './landscape_questions.js';
import { runQuestions } from './run_questions.js';

/**
 * @typedef {import('./run_questions.js').Runs & Pick<import('./landscape_questions.js').Landscapes, "field">} First
 *
 * @typedef {Record<string, (value: any) => object>} Questions
 *
 * @typedef {object} Asker
 * @property {(name: string, question: object) => any} ask the core, whose RangeError is thrown
 * @property {(core: import('./instance.js').Core) => void} use another core from now on, with the same answers
 * @property {(texts: object) => void} lend the words that the core has only keys of
 * @property {(questions: Questions) => Record<string, (value: unknown) => any>} answers a function for each question,
 *   whose answers are remembered
 */

/** Typed arrays as lists, −0 apart from 0. @param {string} _ @param {unknown} value */
const spelled = (_, value) =>
  value instanceof Float64Array ? Array.from(value, (x) => (Object.is(x, -0) ? '-0' : x)) : value;

/** @param {import('./instance.js').Core} core @returns {Asker} */
export function asking(core) {
  const cache = new Cache();
  /** @type {Asker["ask"]} */
  const ask = (name, question) => {
    const answer = core[name]?.(question);
    if (answer instanceof RangeError) throw answer;
    return answer;
  };
  /** @param {[string, (value: any) => object]} entry */
  const asker = ([name, read]) => [
    name,
    (/** @type {unknown} */ value) => {
      const question = read(value);
      // Every question may be asked with a whole experiment in hand.
      if (typeof value === 'object' && value) only(value, [...new Set([...EXPERIMENT, ...Object.keys(question)])]);
      return cache.get(name + JSON.stringify(question, spelled), () => ask(name, question));
    },
  ];
  return {
    ask,
    use(next) {
      core = next;
    },
    lend: (texts) => Object.assign(core, { texts }),
    answers: (questions) => Object.fromEntries(Object.entries(questions).map(asker)),
  };
}

/** @param {Asker} asker @returns {First} */
export const firstAnswers = ({ answers }) => /** @type {any} */ (answers({ ...runQuestions, ...fieldQuestions }));
