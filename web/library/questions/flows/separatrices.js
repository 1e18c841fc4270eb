// Stable and unstable curves of the saddles of a 2-D landscape.
import { LONGEST, numbers, object, refuse } from '../../checks.js';
import { choice } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 *
 * @typedef {object} SeparatricesQuestion 2-D landscapes
 * @property {Choice} landscape
 * @property {ArrayLike<number>} box x0, x1, y0, y1
 * @property {ArrayLike<number>[]} [points] the critical points, where they are known already
 *
 * @typedef {object} Separatrix
 * @property {"stable" | "unstable"} kind stable: what flows into the saddle; unstable: what leaves it
 * @property {Float64Array} from the saddle
 * @property {Float64Array | null} to the critical point at its other end; null where it leaves the box or is cut
 * @property {Float64Array} line [node][2], the saddle first
 * @property {boolean} cut it goes on: the work on one answer is bounded, and the more saddles the less for each
 */

/** @param {unknown} value @param {string} field @returns {Float64Array} */
function points(value, field) {
  if (!Array.isArray(value)) throw refuse('wrong_type', field, value, 'an array of points');
  if (value.length > LONGEST / 2)
    throw refuse('too_large', field, `${value.length} points`, `at most ${LONGEST / 2} points`);
  return Float64Array.from(value.flatMap((point, i) => [...numbers(point, `${field}[${i}]`, 2)]));
}

/** @param {unknown} value */
function read(value) {
  const { landscape, box, points: known = [] } = object(value, 'question');
  return {
    landscape: choice(landscape, 'landscape'),
    box: numbers(box, 'box', 4),
    points: points(known, 'points'),
  };
}

/** Four curves per saddle. @param {Asker} core @returns {(question: SeparatricesQuestion) => {curves: Separatrix[]}} */
export const separatrices = ({ answer }) => answer('separatrices', read);
