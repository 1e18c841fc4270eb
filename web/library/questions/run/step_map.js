// Where one step leads, from many places in one dimension.
import { number, object, whole } from '../../checks.js';
import { choice } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 *
 * @typedef {object} StepMapQuestion 1-D landscapes
 * @property {Choice} landscape
 * @property {Choice} optimizer
 * @property {number} from
 * @property {number} to
 * @property {number} n
 *
 * @typedef {object} StepMap
 * @property {Float64Array} from
 * @property {Float64Array} to where one step from there leads
 */

/** @param {unknown} value */
function read(value) {
  const { landscape, optimizer, from, to, n } = object(value, 'question');
  return {
    landscape: choice(landscape, 'landscape'),
    optimizer: choice(optimizer, 'optimizer'),
    from: number(from, 'from'),
    to: number(to, 'to'),
    n: whole(n, 'n'),
  };
}

/** x → G(x). @param {Asker} core @returns {(question: StepMapQuestion) => StepMap} */
export const stepMap = ({ answer }) => answer('stepMap', read);
