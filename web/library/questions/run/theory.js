// What closed forms predict.
import { number, object, someNumbers } from '../../checks.js';
import { choice } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
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
 * @property {number} [arrivalStep] the first step with the error so small, though it may leave again; theory's needs a start
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
 */

/** How far from the saddle counts as escaped. @param {Record<string, unknown>} question */
export const radiusOf = ({ radius }) => (radius === undefined ? 1 : number(radius, 'radius'));

/** @param {unknown} value */
function read(value) {
  const question = object(value, 'question');
  return {
    landscape: choice(question.landscape, 'landscape'),
    optimizer: choice(question.optimizer, 'optimizer'),
    start: question.start === undefined ? new Float64Array() : someNumbers(question.start, 'start'),
    radius: radiusOf(question),
  };
}

/** Under the keys of measure. @param {Asker} core @returns {(question: TheoryQuestion) => Quantities} */
export const theory = ({ answer }) => answer('theory', read);
