// The path of a net's weights as a whole: its principal directions, and how well the slope points to where it ends.
import { numbers, object, whole } from '../../checks.js';
import { refuseOthers } from '../../experiment.js';
import { onePart } from '../../parts/one_part.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 *
 * @typedef {object} WeightPathQuestion
 * @property {ArrayLike<number>} weights [record][parameter]
 * @property {ArrayLike<number>} gradients [record][parameter], of the loss there
 * @property {number} records 3 … 1000
 *
 * @typedef {object} WeightPath
 * @property {Float64Array} mean of the weights: [parameter]
 * @property {Float64Array} directions [direction][parameter]: the two unit vectors along which they vary most; the path ends on the
 *   positive side of the first
 * @property {Float64Array} shares [direction], part of the variance
 * @property {Float64Array} coordinates [record][direction], from the mean
 * @property {Float64Array} way from the first record to the last: [parameter]
 * @property {Float64Array} angles [record], between −∇f and the way to the last record, in degrees; NaN at the last
 * @property {number} displacement ‖way‖₂
 */

const LONGEST = 2_000_000;

/** @param {unknown} value */
function read(value) {
  const { weights, gradients, records } = object(value, 'question');
  return {
    weights: numbers(weights, 'weights', undefined, LONGEST),
    gradients: numbers(gradients, 'gradients', undefined, LONGEST),
    records: whole(records, 'records'),
  };
}

/**
 * Off this thread where there are Workers.
 * @param {Asker} core
 * @returns {(question: WeightPathQuestion & import('../../parts/plan.js').Watched<WeightPath | undefined>) => Promise<WeightPath>}
 */
export const weightPathInParts = ({ inParts }) =>
  inParts((value) => {
    const question = read(value);
    refuseOthers(value, question, PARTS_OPTIONS);
    return onePart('weightPath', question);
  });
