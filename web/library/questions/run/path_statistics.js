// How straight a run went.
import { object, someNumbers } from '../../checks.js';
import { experiment } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Experiment} Experiment
 *
 * @typedef {object} PathStatistics
 * @property {number} steps
 * @property {number} length of the path
 * @property {number} displacement from start to end
 * @property {number} ratio length / displacement; NaN where nothing moved
 * @property {Float64Array} lengths path so far, per step
 * @property {Float64Array} angles degrees between −∇f and the way to the goal, per step; NaN where one of them is zero
 * @property {Float64Array} goal
 */

/** @param {unknown} value */
function read(value) {
  const { goal } = object(value, 'experiment');
  return { ...experiment(value), goal: goal === undefined ? new Float64Array() : someNumbers(goal, 'goal') };
}

/** goal: the end of the run where none is given. @param {Asker} core @returns {(experiment: Experiment & {goal?: ArrayLike<number>}) => PathStatistics} */
export const pathStatistics = ({ answer }) => answer('pathStatistics', read);
