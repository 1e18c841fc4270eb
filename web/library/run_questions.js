// Runs of an optimizer on a landscape: what the library is asked about them, and what it answers.
import { choice, experiment, number, object, someNumbers, whole } from './checks.js';

/**
 * @typedef {import('./landscape_questions.js').Kind} Kind
 *
 * @typedef {object} Choice which landscape or optimizer; parameters left out have their defaults
 * @property {string} id
 * @property {Record<string, number | string>} [params] `text` alone may be a string: a typed formula (see formulaInfo)
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
 * @typedef {object} TheoryQuestion
 * @property {Choice} landscape
 * @property {Choice} optimizer
 * @property {ArrayLike<number>} [start]
 * @property {number} [radius] how far from the saddle counts as escaped, default 1
 *
 * @typedef {object} Quantities what theory predicts or measure finds; a key that does not apply is absent
 * @property {boolean} [exact] theory: the landscape is quadratic; else its model at the nearest declared critical point
 * @property {Float64Array} [eigenvalues]
 * @property {number} [kappa]
 * @property {Float64Array} [multipliers] factor per step along each eigenvector
 * @property {number} [multiplier] the same in 1-D
 * @property {number} [contraction] factor per step of the error
 * @property {number} [halfLife] steps; negative: doubling
 * @property {number} [stepsTo] steps after which the error stays below 1e-6 of the first; theory's are those of the
 *   envelope, below which an oscillation is by less than one of its swings sooner
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
 * @typedef {object} Modes
 * @property {Float64Array} eigenvalues
 * @property {Float64Array} coordinates [step][mode]: the error along each eigenvector
 *
 * @typedef {object} StepMapQuestion 1-D landscapes
 * @property {Choice} landscape
 * @property {Choice} optimizer
 * @property {number} from
 * @property {number} to
 * @property {number} n
 *
 * @typedef {object} StepMap
 * @property {Float64Array} from
 * @property {Float64Array} to where one step from there leads
 *
 * @typedef {object} Runs
 * @property {(experiment: Experiment) => Run} simulate
 * @property {(question: TheoryQuestion) => Quantities} theory
 * @property {(experiment: Experiment & {radius?: number}) => Quantities} measure
 * @property {(experiment: Experiment) => Modes} modes
 * @property {(question: StepMapQuestion) => StepMap} stepMap
 */

/** @param {Record<string, unknown>} question */
const radiusOf = ({ radius }) => (radius === undefined ? 1 : number(radius, 'radius'));

/** From what a caller asks to what the core is asked. */
export const runQuestions = {
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
  stepMap(/** @type {unknown} */ value) {
    const { landscape, optimizer, from, to, n } = object(value, 'question');
    return {
      landscape: choice(landscape, 'landscape'),
      optimizer: choice(optimizer, 'optimizer'),
      from: number(from, 'from'),
      to: number(to, 'to'),
      n: whole(n, 'n'),
    };
  },
};
