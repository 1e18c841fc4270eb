// How runs behave over many steps: sharpness, paths, escapes, doublings, chaos.
import { choice, experiment, number, numbers, object, only, seedOf, someNumbers, whole } from './checks.js';
import { axis } from './sweep_questions.js';

/**
 * @typedef {import('./run_questions.js').Choice} Choice
 * @typedef {import('./run_questions.js').Experiment} Experiment
 * @typedef {import('./sweep_questions.js').Axis} Axis
 *
 * @typedef {object} RunSpectrum
 * @property {number} steps
 * @property {number} dim
 * @property {Float64Array} eigenvalues of the Hessian at every step, [step][dim], ascending in each row
 * @property {number} limit the sharpness that the rule just bears on a quadratic, 2/η for gradient descent; NaN where
 *   none is known
 *
 * @typedef {object} PathStatistics
 * @property {number} steps
 * @property {number} length of the path
 * @property {number} displacement from start to end
 * @property {number} ratio length / displacement; NaN where nothing moved
 * @property {Float64Array} lengths path so far, per step
 * @property {Float64Array} angles degrees between −∇f and the way to the goal, per step; NaN where one of them is zero
 * @property {Float64Array} goal
 *
 * @typedef {number | {sigma: number} | Choice} Noise σ, or one of the catalogue's noises with its parameters
 *
 * @typedef {object} EscapeQuestion
 * @property {Choice} landscape
 * @property {Choice} optimizer
 * @property {Noise} noise
 * @property {ArrayLike<number>} start at or near a saddle
 * @property {number} [radius] size of the unstable part that counts as escaped, 1
 * @property {number} walkers
 * @property {number} [seed]
 * @property {number} steps at most, per walker
 *
 * @typedef {object} EscapeTimes
 * @property {Uint32Array} times first step beyond the radius, by walker; 4294967295 where `steps` did not suffice
 * @property {number} escaped how many did
 * @property {number} mean over those; NaN where there are none
 * @property {number} sd
 * @property {number} negative eigenvalues of the saddle
 * @property {{mean: number, sd: number} | null} predicted of the linear model; null where it has no closed form. It does
 *   not know that steps are whole, which adds 1/12 to the variance
 * @property {{from: number, width: number, counts: Uint32Array}} histogram
 *
 * @typedef {object} BifurcationQuestion
 * @property {Choice} landscape
 * @property {Choice} optimizer
 * @property {ArrayLike<number>} start
 * @property {Axis} x the parameter: optimizer.<id> or landscape.<id>
 * @property {number} [settle] steps that are not shown, 1000
 * @property {number} [keep] rows that are, 64
 * @property {number} [coordinate] which coordinate is kept, 0
 *
 * @typedef {object} Bifurcation
 * @property {Float64Array} values of the parameter
 * @property {Float64Array} points [value][kept row]; NaN where the run diverged
 * @property {Int32Array} period of the kept rows; 0: none up to keep/2, −1: diverged
 * @property {{value: number, period: number}[]} doublings where a cycle of that period gives way to one of twice the
 *   period, located exactly; on 1-D landscapes under rules without memory
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
 *
 * @typedef {object} Dynamics
 * @property {(experiment: Experiment) => RunSpectrum} spectrum
 * @property {(experiment: Experiment & {goal?: ArrayLike<number>}) => PathStatistics} pathStatistics goal: the end of the
 *   run where none is given
 * @property {(question: EscapeQuestion) => EscapeTimes} escapeTimes walker i is the same whatever runs beside it
 * @property {(question: BifurcationQuestion) => Bifurcation} bifurcation
 * @property {LyapunovAnswers} lyapunov the largest exponent per step, alone or per value of a parameter; NaN where the run
 *   diverged, −Infinity where differences vanish
 */

/** σ alone is isotropic noise. @param {unknown} value */
function noiseOf(value) {
  if (typeof value === 'number') return isotropic(value);
  const noise = object(value, 'noise', 'σ as a number, {sigma}, or {id, params}');
  if ('id' in noise || 'params' in noise) return choice(noise, 'noise');
  only(noise, ['sigma'], 'noise.');
  return isotropic(number(noise.sigma, 'noise.sigma'));
}

/** @param {number} sigma */
const isotropic = (sigma) => choice({ id: 'isotropic', params: { sigma } }, 'noise');

/** From what a caller asks to what the core is asked. */
export const dynamicsQuestions = {
  spectrum: experiment,
  pathStatistics(/** @type {unknown} */ value) {
    const { goal } = object(value, 'experiment');
    return { ...experiment(value), goal: goal === undefined ? new Float64Array() : someNumbers(goal, 'goal') };
  },
  escapeTimes(/** @type {unknown} */ value) {
    const { landscape, optimizer, noise, start, radius = 1, walkers, seed, steps } = object(value, 'question');
    return {
      landscape: choice(landscape, 'landscape'),
      optimizer: choice(optimizer, 'optimizer'),
      noise: noiseOf(noise),
      start: numbers(start, 'start'),
      radius: number(radius, 'radius'),
      walkers: whole(walkers, 'walkers'),
      seed: seedOf(seed),
      steps: whole(steps, 'steps'),
    };
  },
  bifurcation(/** @type {unknown} */ value) {
    const { landscape, optimizer, start, x, settle = 1000, keep = 64, coordinate = 0 } = object(value, 'question');
    return {
      landscape: choice(landscape, 'landscape'),
      optimizer: choice(optimizer, 'optimizer'),
      start: someNumbers(start, 'start'),
      x: axis(x, 'x'),
      settle: whole(settle, 'settle'),
      keep: whole(keep, 'keep'),
      coordinate: whole(coordinate, 'coordinate'),
    };
  },
  lyapunov(/** @type {unknown} */ value) {
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
  },
};
