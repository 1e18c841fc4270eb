// Derivatives and eigenvalues at a point, and what kind of point it is.
import { numbers, object } from '../../checks.js';
import { choice, refuseOthers } from '../../experiment.js';
import { onePart } from '../../parts/one_part.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 *
 * @typedef {object} CriticalQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} at
 *
 * @typedef {"minimum" | "maximum" | "saddle" | "degenerate" | "regular"} Kind
 *
 * @typedef {object} PointReport
 * @property {number} value
 * @property {Float64Array} gradient
 * @property {Float64Array} hessian dim × dim
 * @property {Float64Array} eigenvalues ascending
 * @property {Float64Array} eigenvectors row i belongs to eigenvalue i
 * @property {Kind} kind
 * @property {boolean} corner the gradient jumps there: what is told is of one side, or nothing
 */

/** @param {unknown} value */
function read(value) {
  const { landscape, at } = object(value, 'question');
  return { landscape: choice(landscape, 'landscape'), at: numbers(at, 'at') };
}

/** At any point, critical or not. @param {Asker} core @returns {(question: CriticalQuestion) => PointReport} */
export const critical = ({ answer }) => answer('critical', read);

/**
 * The same, off this thread where there are Workers: decompositions of a thousand dimensions take a second.
 * @param {Asker} core
 * @returns {(question: CriticalQuestion & import('../../parts/plan.js').Watched<PointReport | undefined>) => Promise<PointReport>}
 */
export const criticalInParts = ({ inParts }) =>
  inParts((value) => {
    const question = read(value);
    refuseOthers(value, question, PARTS_OPTIONS);
    return onePart('critical', question);
  });
