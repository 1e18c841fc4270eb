// Two wells of a landscape of one variable: what the law at a temperature is, and when walkers cross from one to the other.
import { number, numbers, object, whole } from '../../checks.js';
import { choice, experiment, refuseOthers } from '../../experiment.js';
import { firstTimes } from '../../parts/first_times.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 * @typedef {import('../../experiment.js').Experiment} Experiment
 *
 * @typedef {object} WellsQuestion
 * @property {Choice} landscape of one variable
 * @property {number} temperature ησ²/2 of descent with noise σ in every gradient
 * @property {number} left one minimum
 * @property {number} right another
 * @property {ArrayLike<number>} [at] where the density is told
 *
 * @typedef {object} WellsLaw
 * @property {number} top where the landscape is highest between them
 * @property {number} fromLeft mean time to the other minimum, in steps times η for η → 0
 * @property {number} fromRight
 * @property {number} kramersLeft the same by Kramers' formula, for low temperatures
 * @property {number} kramersRight
 * @property {number} massRight share of the law beyond the top
 * @property {Float64Array} density of the law at rest
 *
 * @typedef {Experiment & {level: number, walkers: number}} CrossingQuestion steps: of every walker at most
 */

/** @param {Asker} core @returns {(question: WellsQuestion) => WellsLaw} */
export const wellsLaw = ({ answer }) =>
  answer('wellsLaw', (value) => {
    const { landscape, temperature, left, right, at = [] } = object(value, 'question');
    return {
      landscape: choice(landscape, 'landscape'),
      temperature: number(temperature, 'temperature'),
      left: number(left, 'left'),
      right: number(right, 'right'),
      at: numbers(at, 'at'),
    };
  });

/** @param {any} value */
function read({ level, walkers, ...value }) {
  return { ...experiment(value), level: number(level, 'level'), walkers: whole(walkers, 'walkers') };
}

/** The first step of each walker at the level or beyond; 4294967295 where `steps` did not suffice. @param {Asker} core @returns {(question: CrossingQuestion) => Uint32Array} */
export const crossingTimes = ({ answer }) =>
  answer('crossingTimes', (value) => {
    const question = read(object(value, 'question'));
    refuseOthers(value, question);
    return { ...question, first: 0, count: question.walkers };
  });

// A step of a walker is about 100 ns of work.
const STEPS_PER_PART = 100_000;

/**
 * Walker i is the same whatever runs beside it. As long as the answer is not complete it is that of the first ones.
 * @param {Asker} core
 * @returns {(question: CrossingQuestion & import('../../parts/plan.js').Watched<Uint32Array>) => Promise<Uint32Array>}
 */
export const crossingTimesInParts = (core) =>
  core.inParts((value) => {
    const { signal: _s, progress: _p, workers: _w, ...plain } = object(value, 'question');
    const question = read(plain);
    refuseOthers(value, question, PARTS_OPTIONS);
    return firstTimes(core, 'crossingTimes', question, STEPS_PER_PART, (times) => times);
  });
