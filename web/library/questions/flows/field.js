// Loss and gradient on a grid.
import { numbers, object, refuse, whole } from '../../checks.js';
import { choice } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 *
 * @typedef {object} FieldQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} box x0, x1, y0, y1
 * @property {number} nx nodes from x0 to x1, both included
 * @property {number} ny rows, the first at y0
 * @property {boolean} [gradient] also the gradient at every node
 *
 * @typedef {object} Field
 * @property {number} nx
 * @property {number} ny
 * @property {Float64Array} loss ny × nx
 * @property {Float64Array} [gradient] ny × nx × dim
 */

/** @param {unknown} value */
function read(value) {
  const { landscape, box, nx, ny, gradient = false } = object(value, 'question');
  if (typeof gradient !== 'boolean') throw refuse('wrong_type', 'gradient', gradient, 'true or false');
  return {
    landscape: choice(landscape, 'landscape'),
    box: numbers(box, 'box', 4),
    nx: whole(nx, 'nx'),
    ny: whole(ny, 'ny'),
    gradient,
  };
}

/** Row by row, the lowest first. @param {Asker} core @returns {(question: FieldQuestion) => Field} */
export const field = ({ answer }) => answer('field', read);
