// The lowest pass between two points: a nudged elastic band.
import { numbers, object, whole } from '../../checks.js';
import { choice } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 *
 * @typedef {object} MinimumEnergyPathQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} from
 * @property {ArrayLike<number>} to
 * @property {number} [images] of the band, both ends included; 21
 * @property {number} [record] so many moves of the band are kept; 0
 * @property {number} [moves] after so many it is left where it is; 20 000
 *
 * @typedef {object} MinimumEnergyPath
 * @property {number} images
 * @property {number} dim
 * @property {Float64Array} path images × dim
 * @property {Float64Array} energy f of every image
 * @property {Float64Array} length of the path up to every image
 * @property {number} barrier f at the highest point
 * @property {Float64Array} top that point
 * @property {number} rise barrier − f(from)
 * @property {number} iterations at most `moves`, fewer of a long band in many dimensions
 * @property {boolean} converged the highest point is critical, or an end of the path; else the band was still moving
 * @property {Float64Array} [course] where moves are kept: the straight band and that after each of them, (moves + 1) × images × dim
 * @property {Float64Array} [courseEnergy] f of every image, (moves + 1) × images
 */

/** @param {unknown} value */
function read(value) {
  const { landscape, from, to, images = 21, record = 0, moves = 20000 } = object(value, 'question');
  return {
    landscape: choice(landscape, 'landscape'),
    from: numbers(from, 'from'),
    to: numbers(to, 'to'),
    images: whole(images, 'images'),
    record: whole(record, 'record'),
    moves: whole(moves, 'moves'),
  };
}

/** The band and its highest point. @param {Asker} core @returns {(question: MinimumEnergyPathQuestion) => MinimumEnergyPath} */
export const minimumEnergyPath = ({ answer }) => answer('minimumEnergyPath', read);
