// Descent Lab's library: load() brings up the core, the lab it returns answers questions in plain objects.
// This file alone talks to the WebAssembly module. Types and shapes are checked by checks.js, ranges and ids in the
// core; both throw a RangeError with `code`, `field`, `value` and `allowed`.
// Arrays are flat and row-major, [step][coordinate]. Answers are remembered by question and shared: do not write to them.
import { analysisQuestions } from './analysis_questions.js';
import {
  choice,
  EXPERIMENT,
  experiment,
  LONGEST,
  number,
  numbers,
  object,
  only,
  refuse,
  someNumbers,
  whole,
} from './checks.js';
import { startCore } from './instance.js';
import { clouds } from './random_questions.js';
import { sweeps } from './sweep_questions.js';
import { compileWasm } from './wasm_source.js';

/**
 * @typedef {object} Choice which landscape or optimizer; parameters left out have their defaults
 * @property {string} id
 * @property {Record<string, number | string>} [params] `text` alone may be a string: a typed formula
 *
 * @typedef {object} Experiment
 * @property {Choice} landscape
 * @property {Choice} optimizer
 * @property {ArrayLike<number>} start one number per dimension
 * @property {number} steps
 * @property {number} [seed] whole, 0 … 2^53 − 1
 * @property {Choice} [noise] of the gradients, e.g. {id: 'isotropic', params: {sigma: 0.1}}; default none
 * @property {Choice} [schedule] of the learning rate, e.g. {id: 'cosine', params: {period: 200}}; default constant
 *
 * @typedef {object} TheoryQuestion
 * @property {Choice} landscape
 * @property {Choice} optimizer
 * @property {ArrayLike<number>} [start]
 * @property {number} [radius] how far from the saddle counts as escaped, default 1
 *
 * @typedef {object} FieldQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} box x0, x1, y0, y1
 * @property {number} nx nodes from x0 to x1, both included
 * @property {number} ny rows, the first at y0
 * @property {boolean} [gradient] also the gradient at every node
 *
 * @typedef {object} CriticalQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} at
 *
 * @typedef {object} StepMapQuestion 1-D landscapes
 * @property {Choice} landscape
 * @property {Choice} optimizer
 * @property {number} from
 * @property {number} to
 * @property {number} n
 *
 * @typedef {"minimum" | "maximum" | "saddle" | "degenerate" | "regular"} Kind
 *
 * @typedef {object} Outcome
 * @property {"running" | "converged" | "critical_point" | "two_cycle" | "periodic" | "diverged" | "left_domain"} kind left_domain:
 *   the next step led to where the formula has no value, as log(x) below 0
 * @property {number} step the first step from which that holds
 * @property {Kind} [point] of the point where the run came to rest
 * @property {Float64Array} [eigenvalues] of the Hessian there
 * @property {number} [period]
 *
 * @typedef {object} Run
 * @property {number} steps recorded ones: fewer than asked for only where numbers left the finite range
 * @property {number} dim
 * @property {Float64Array} w (steps + 1) × dim
 * @property {Float64Array} loss
 * @property {Float64Array} gradient (steps + 1) × dim
 * @property {Record<string, Float64Array>} memory by channel, (steps + 1) × dim or × 1; under a schedule also `lr`, the rate
 *   of the step that led to each row
 * @property {Outcome} outcome
 *
 * @typedef {object} Field
 * @property {number} nx
 * @property {number} ny
 * @property {Float64Array} loss ny × nx
 * @property {Float64Array} [gradient] ny × nx × dim
 *
 * @typedef {object} PointReport
 * @property {number} value
 * @property {Float64Array} gradient
 * @property {Float64Array} hessian dim × dim
 * @property {Float64Array} eigenvalues ascending
 * @property {Float64Array} eigenvectors row i belongs to eigenvalue i
 * @property {Kind} kind
 *
 * @typedef {object} Quantities what theory predicts or measure finds; a key that does not apply is absent
 * @property {boolean} [exact] theory: the landscape is quadratic; else its model at the nearest declared critical point
 * @property {Float64Array} [eigenvalues]
 * @property {number} [kappa]
 * @property {Float64Array} [multipliers] factor per step along each eigenvector
 * @property {number} [multiplier] the same in 1-D
 * @property {number} [contraction] factor per step of the error
 * @property {number} [halfLife] steps; negative: doubling
 * @property {number} [stepsTo] steps to 1e-6 of the first error
 * @property {"smooth" | "one_step" | "alternating" | "oscillating" | "two_cycle" | "diverging"} [regime]
 * @property {number} [lrOneStep]
 * @property {number} [lrOptimal]
 * @property {number} [betaOptimal]
 * @property {number} [lrLimit]
 * @property {number} [contractionOptimal]
 * @property {number} [lrEffective]
 * @property {number} [turnAngle] degrees between successive steps
 * @property {number} [growth] factor per step away from a saddle
 * @property {number} [escapeStep]
 * @property {number} [signChangeStep]
 * @property {number} [plateauStep]
 *
 * A formula has x and y (or x alone), numbers, pi, e, + - * / ^, brackets, sin cos tan asin acos atan sinh cosh tanh exp
 * log sqrt abs min max; any other name is a parameter with default 1. -x^2 is -(x^2), 2^3^2 is 2^(3^2). The sign of a
 * product may be left out behind a number, constant, closing bracket or ²: 2x, 3sin(x), 2(x+1)(y-2), x²y.
 *
 * @typedef {object} FormulaInfo
 * @property {1 | 2} dim 2 where y occurs
 * @property {FormulaParam[]} params in order of first appearance
 * @property {string} mathml a <math> element
 * @property {boolean} quadratic
 *
 * @typedef {object} FormulaParam
 * @property {string} id
 * @property {string} mathml its name: <mi>λ</mi>
 * @property {number} value default
 * @property {number} min lowest accepted
 * @property {number} max
 * @property {number} from good for a slider
 * @property {number} to
 *
 * @typedef {RangeError & {code: "parse_error", field: string, column: number, key: string, found: string,
 *   sentences: Record<string, string>}} FormulaError column from 1, in characters; sentences by language
 *
 * @typedef {object} Modes
 * @property {Float64Array} eigenvalues
 * @property {Float64Array} coordinates [step][mode]: the error along each eigenvector
 *
 * @typedef {object} StepMap
 * @property {Float64Array} from
 * @property {Float64Array} to where one step from there leads
 *
 * @typedef {object} Param
 * @property {string} id
 * @property {string} label
 * @property {Record<string, string>} labels by language, `en` and `zh-CN`
 * @property {number} value default
 * @property {number} min
 * @property {number} max
 * @property {"linear" | "log" | "integer" | "choice"} scale
 * @property {Record<string, string>[]} [choices] by language; the value is an index
 *
 * @typedef {object} LandscapeEntry
 * @property {string} id
 * @property {"landscape" | "field"} type a field is no gradient: what needs a potential refuses it
 * @property {string} title
 * @property {Record<string, string>} titles
 * @property {number} dim
 * @property {string} [dimension] the parameter that sets the number of coordinates; dim is its default
 * @property {string} formula
 * @property {Param[]} params
 * @property {Float64Array[]} domain lowest and highest per coordinate
 * @property {Float64Array} start
 * @property {{at: Float64Array, value: number, kind: Kind, decided?: Kind}[]} critical at the default parameters; decided: what
 *   a degenerate one is in truth
 * @property {boolean} complete critical lists all there are in the domain
 * @property {Float64Array[]} corners points where the loss has no gradient
 * @property {string} citation
 * @property {Record<string, string>} citations
 * @property {boolean} quadratic
 * @property {boolean} prose the formula is for reading only: it cannot be typed in
 * @property {number} lr plain gradient descent gets on from start with this learning rate
 * @property {string} loss what the values are: not a loss for a field
 * @property {Record<string, string>} losses
 * @property {boolean} typed the formula is an example: params.text replaces it and brings its own parameters
 *
 * @typedef {object} OptimizerEntry
 * @property {string} id
 * @property {string} title
 * @property {Record<string, string>} titles
 * @property {string} update
 * @property {Param[]} params
 * @property {{id: string, label: string, labels: Record<string, string>}[]} memory
 * @property {string} convention
 * @property {Record<string, string>} conventions
 * @property {boolean} quadraticOnly
 * @property {boolean} firstOrder asks for gradients alone: noise and fields are for these
 *
 * @typedef {object} KindEntry a kind of noise or a schedule
 * @property {string} id
 * @property {string} title
 * @property {Record<string, string>} titles
 * @property {Param[]} params
 * @property {string} convention
 * @property {Record<string, string>} conventions
 *
 * @typedef {object} Catalogue
 * @property {LandscapeEntry[]} landscapes
 * @property {OptimizerEntry[]} optimizers
 * @property {KindEntry[]} noises
 * @property {KindEntry[]} schedules
 *
 * @typedef {BasicLab & import('./analysis_questions.js').Analyses & import('./sweep_questions.js').Sweeps & import('./random_questions.js').Clouds} Lab
 *
 * @typedef {object} BasicLab
 * @property {() => Catalogue} catalogue
 * @property {(experiment: Experiment) => Run} simulate
 * @property {(question: FieldQuestion) => Field} field
 * @property {(question: CriticalQuestion) => PointReport} critical
 * @property {(question: TheoryQuestion) => Quantities} theory
 * @property {(experiment: Experiment & {radius?: number}) => Quantities} measure
 * @property {(text: string) => FormulaInfo} formulaInfo throws a FormulaError where the text is no formula
 * @property {(experiment: Experiment) => Modes} modes
 * @property {(question: StepMapQuestion) => StepMap} stepMap
 */

/** @param {Record<string, unknown>} question */
const radiusOf = ({ radius }) => (radius === undefined ? 1 : number(radius, 'radius'));

/** From what a caller asks to what the core is asked. */
const questions = {
  ...analysisQuestions,
  catalogue: () => ({}),
  simulate: experiment,
  modes: experiment,
  measure: (/** @type {unknown} */ value) => ({ ...experiment(value), radius: radiusOf(object(value, 'experiment')) }),
  theory(/** @type {unknown} */ value) {
    const question = object(value, 'question');
    return {
      landscape: choice(question.landscape, 'landscape'),
      optimizer: choice(question.optimizer, 'optimizer'),
      start: question.start === undefined ? new Float64Array() : someNumbers(question.start, 'start'),
      radius: radiusOf(question),
    };
  },
  critical(/** @type {unknown} */ value) {
    const { landscape, at } = object(value, 'question');
    return { landscape: choice(landscape, 'landscape'), at: numbers(at, 'at') };
  },
  field(/** @type {unknown} */ value) {
    const { landscape, box, nx, ny, gradient = false } = object(value, 'question');
    if (typeof gradient !== 'boolean') throw refuse('wrong_type', 'gradient', gradient, 'true or false');
    return {
      landscape: choice(landscape, 'landscape'),
      box: numbers(box, 'box', 4),
      nx: whole(nx, 'nx', 1, LONGEST),
      ny: whole(ny, 'ny', 1, LONGEST),
      gradient,
    };
  },
  formulaInfo(/** @type {unknown} */ text) {
    if (typeof text !== 'string') throw refuse('wrong_type', 'text', text, 'a formula as a string');
    return { text };
  },
  stepMap(/** @type {unknown} */ value) {
    const { landscape, optimizer, from, to, n } = object(value, 'question');
    return {
      landscape: choice(landscape, 'landscape'),
      optimizer: choice(optimizer, 'optimizer'),
      from: number(from, 'from'),
      to: number(to, 'to'),
      n: whole(n, 'n', 2, 100_000),
    };
  },
};

/** @param {unknown} answer @returns {number} how many numbers its arrays hold */
function weight(answer) {
  if (ArrayBuffer.isView(answer)) return answer.byteLength / 8;
  if (typeof answer !== 'object' || answer === null) return 0;
  return Object.values(answer).reduce((sum, part) => sum + weight(part), 1);
}

const KEPT_NUMBERS = 2_000_000;

/** The last answers by question, up to 16 MB; the oldest is forgotten first. */
class Cache {
  /** @type {Map<string, {answer: unknown, weight: number}>} */
  #kept = new Map();
  #weight = 0;

  /** @param {string} key @param {() => unknown} ask */
  get(key, ask) {
    const known = this.#kept.get(key);
    if (known) return known.answer;
    const answer = ask();
    const added = weight(answer);
    this.#kept.set(key, { answer, weight: added });
    this.#weight += added;
    for (const [oldest, { weight }] of this.#kept) {
      if (this.#weight <= KEPT_NUMBERS) break;
      this.#kept.delete(oldest);
      this.#weight -= weight;
    }
    return answer;
  }
}

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
  return WebAssembly.compile(/** @type {BufferSource} */ (wasm));
}
