// The paraboloid that touches a landscape at a point.
import { LONGEST, numbers, object, whole } from '../../checks.js';
import { choice } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 * @typedef {import('./critical.js').PointReport} PointReport
 *
 * @typedef {object} TaylorQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} at
 * @property {ArrayLike<number>} [box] with nx and ny: also the values on a grid, as field() numbers it
 * @property {number} [nx]
 * @property {number} [ny]
 *
 * @typedef {PointReport & {values?: Float64Array}} Taylor values: ny × nx
 */

/** @param {unknown} value */
function read(value) {
  const { landscape, at, box, nx, ny } = object(value, 'question');
  const grid = box !== undefined || nx !== undefined || ny !== undefined;
  return {
    landscape: choice(landscape, 'landscape'),
    at: numbers(at, 'at'),
    box: grid ? numbers(box, 'box', 4) : new Float64Array(4),
    // To the core 0 means no grid.
    nx: grid ? whole(nx, 'nx', 1, LONGEST) : 0,
    ny: grid ? whole(ny, 'ny') : 0,
  };
}

/** With its values on a grid where one is asked for. @param {Asker} core @returns {(question: TaylorQuestion) => Taylor} */
export const taylor = ({ answer }) => answer('taylor', read);
