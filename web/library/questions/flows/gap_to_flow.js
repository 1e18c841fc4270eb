// How far gradient descent is from gradient flow, and from the flow that it really follows.
import { number, numbers, object } from '../../checks.js';
import { choice } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 *
 * @typedef {object} GapQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} start
 * @property {number} lr
 * @property {number} time round(time/lr) steps
 *
 * @typedef {object} GapToFlow
 * @property {number} steps
 * @property {number} dim
 * @property {Float64Array} descent [step][coordinate]
 * @property {Float64Array} flow at the same times
 * @property {Float64Array} modified the modified flow
 * @property {Float64Array} gap [step]: distance to the flow
 * @property {Float64Array} modifiedGap
 * @property {Float64Array} sharpness [step]: ηλmax
 * @property {Float64Array} flowAngle [step], degrees, between the flow and the contour; NaN at both ends
 * @property {Float64Array} descentAngle
 * @property {number} order log₂ of how the gap at the end shrinks when η is halved
 * @property {number} modifiedOrder
 */

/** @param {unknown} value */
function read(value) {
  const { landscape, start, lr, time } = object(value, 'question');
  return {
    landscape: choice(landscape, 'landscape'),
    start: numbers(start, 'start'),
    lr: number(lr, 'lr'),
    time: number(time, 'time'),
  };
}

/** @param {Asker} core @returns {(question: GapQuestion) => GapToFlow} */
export const gapToFlow = ({ answer }) => answer('gapToFlow', read);
