// Where runs end up as a parameter moves.
import { axis } from '../../axis.js';
import { object, someNumbers, whole } from '../../checks.js';
import { choice } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 * @typedef {import('../../axis.js').Axis} Axis
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
 */

/** @param {unknown} value */
function read(value) {
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
}

/** The kept rows of every value. @param {Asker} core @returns {(question: BifurcationQuestion) => Bifurcation} */
export const bifurcation = ({ answer }) => answer('bifurcation', read);
