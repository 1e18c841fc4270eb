// Walkers that gradient noise keeps moving about a minimum: as frames to be played back, and how far they spread in the end.
import { whole } from '../../checks.js';
import { experiment, refuseOthers } from '../../experiment.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Experiment} Experiment
 *
 * @typedef {Experiment & {walkers: number, every?: number}} SettlingQuestion steps: of every walker; every: steps from one
 *   frame to the next, 1
 *
 * @typedef {object} SettlingAnswer
 * @property {number} frames
 * @property {number} walkers
 * @property {number} dim
 * @property {Float32Array} positions [frame][walker][coordinate], frame f after f·every steps; NaN: not known yet
 *
 * @typedef {object} SettledCloud in the quadratic model of the minimum that is found from the start
 * @property {Float64Array} centre
 * @property {Float64Array} curvatures eigenvalues of the Hessian, ascending
 * @property {Float64Array} directions its unit eigenvectors, one a row
 * @property {Float64Array} variances [step][eigenvector] of walkers that began at the minimum, steps 0 … `steps`
 * @property {Float64Array} stationary along each eigenvector, in the end; Infinity where the rule is not stable
 * @property {number} lossFloor the mean loss above the minimum that the noise keeps up
 */

/** @param {any} value */
function read({ walkers, every = 1, ...value }) {
  return { ...experiment(value), walkers: whole(walkers, 'walkers'), every: whole(every, 'every') };
}

/** All of it at once: for as few walkers as one can wait for. @param {Asker} core @returns {(question: SettlingQuestion) => SettlingAnswer} */
export const settlingCloud =
  ({ ask }) =>
  (value) => {
    const question = read(value);
    refuseOthers(value, question);
    return ask('settlingCloud', { ...question, first: 0, count: question.walkers });
  };

// A step of a walker is about 100 ns of work.
const STEPS_PER_PART = 100_000;

/**
 * Walker i is the same whatever runs beside it.
 * @param {Asker} core
 * @returns {(question: SettlingQuestion & import('../../parts/plan.js').Watched<SettlingAnswer>) => Promise<SettlingAnswer>}
 */
export const settlingCloudInParts = ({ ask, inParts }) =>
  inParts((value) => {
    const { signal: _s, progress: _p, workers: _w, ...plain } = value;
    const question = read(plain);
    refuseOthers(value, question, PARTS_OPTIONS);
    const { walkers } = question;
    // Refused now rather than by a part.
    const { frames, dim } = ask('settlingCloud', { ...question, first: 0, count: 1 });
    const positions = new Float32Array(frames * walkers * dim).fill(Number.NaN);
    return {
      units: walkers,
      size: STEPS_PER_PART / question.steps,
      name: 'settlingCloud',
      question: (range) => ({ ...question, ...range }),
      take(/** @type {SettlingAnswer} */ part, { first, count }) {
        for (let frame = 0; frame < frames; frame++) {
          const row = part.positions.subarray(frame * count * dim, (frame + 1) * count * dim);
          positions.set(row, (frame * walkers + first) * dim);
        }
      },
      answer: () => ({ frames, walkers, dim, positions }),
    };
  });

/** @param {Asker} core @returns {(experiment: Experiment) => SettledCloud} */
export const settledCloud = ({ answer }) => answer('settledCloud', experiment);
