// How long walkers need to leave a saddle under noise.
import { number, numbers, object, only, seedOf, whole } from '../../checks.js';
import { choice, refuseOthers } from '../../experiment.js';
import { firstTimes } from '../../parts/first_times.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
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
 * @property {Choice} [schedule] of the learning rate, default constant
 *
 * @typedef {object} EscapeTimes
 * @property {Uint32Array} times first step beyond the radius, by walker; 4294967295 where `steps` did not suffice
 * @property {number} escaped how many did
 * @property {number} mean over those; NaN where there are none
 * @property {number} sd
 * @property {number} negative eigenvalues of the saddle
 * @property {{mean: number, sd: number} | null} predicted of the linear model; null where it has no closed form. It does
 *   not know that steps are whole, which adds 1/12 to the variance
 * @property {{from: number, width: number, counts: Uint32Array, predicted: Float64Array}} histogram predicted: expected counts, empty
 *   where there is no closed form
 */

// A step of a walker is about 100 ns of work, and most leave long before the last one.
const STEPS_PER_PART = 300_000;

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

/** @param {unknown} value */
export function readEscape(value) {
  const { landscape, optimizer, noise, start, radius = 1, walkers, seed, steps, schedule } = object(value, 'question');
  return {
    landscape: choice(landscape, 'landscape'),
    optimizer: choice(optimizer, 'optimizer'),
    noise: noiseOf(noise),
    start: numbers(start, 'start'),
    radius: number(radius, 'radius'),
    walkers: whole(walkers, 'walkers'),
    seed: seedOf(seed),
    steps: whole(steps, 'steps'),
    schedule: choice(schedule === undefined ? { id: 'constant' } : schedule, 'schedule'),
  };
}

/** Walker i is the same whatever runs beside it. @param {Asker} core @returns {(question: EscapeQuestion) => EscapeTimes} */
export const escapeTimes = ({ answer }) => answer('escapeTimes', readEscape);

/**
 * The same answer in parts, for more walkers than one can wait for. As long as it is not complete it is that of fewer walkers:
 * of 0, 1 … up to the first whose time is not known.
 * @param {Asker} core
 * @returns {(question: EscapeQuestion & import('../../parts/plan.js').Watched<EscapeTimes>) => Promise<EscapeTimes>}
 */
export const escapeTimesInParts = (core) =>
  core.inParts((value) => {
    const question = readEscape(value);
    refuseOthers(value, question, PARTS_OPTIONS);
    return firstTimes(core, 'firstPassages', question, STEPS_PER_PART, (times) =>
      core.ask('escapeSummary', { ...question, times }),
    );
  });
