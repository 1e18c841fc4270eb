// Does a small difference of starts grow.
import { axis } from '../../axis.js';
import { numbers, object, whole } from '../../checks.js';
import { choice } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 * @typedef {import('../../axis.js').Axis} Axis
 *
 * @typedef {object} LyapunovQuestion
 * @property {Choice} landscape
 * @property {Choice} optimizer one that is linear in the gradient
 * @property {ArrayLike<number>} start
 * @property {number} [settle] steps before counting, 1000; in n > 200 dimensions 1000·(200/n)²
 * @property {number} [steps] steps counted, 10000; in n > 200 dimensions 10000·(200/n)²
 *
 * @typedef {((question: LyapunovQuestion & {x: Axis}) => {values: Float64Array, exponents: Float64Array})
 *   & ((question: LyapunovQuestion) => {exponent: number})} LyapunovAnswers
 */

/** @param {unknown} value */
export function lyapunovQuestion(value) {
  const question = object(value, 'question');
  const start = numbers(question.start, 'start');
  // A step asks for a Hessian: more would take minutes there.
  const share = Math.min(1, (200 / start.length) ** 2);
  const { landscape, optimizer, x, settle = Math.round(1000 * share), steps = Math.round(10_000 * share) } = question;
  return {
    landscape: choice(landscape, 'landscape'),
    optimizer: choice(optimizer, 'optimizer'),
    start,
    x: x === undefined ? undefined : axis(x, 'x'),
    settle: whole(settle, 'settle'),
    steps: whole(steps, 'steps'),
  };
}

/**
 * The largest exponent per step, alone or per value of a parameter; NaN where the run diverged, −Infinity where differences
 * vanish.
 * @param {Asker} core @returns {LyapunovAnswers}
 */
export const lyapunov = ({ answer }) => answer('lyapunov', lyapunovQuestion);
