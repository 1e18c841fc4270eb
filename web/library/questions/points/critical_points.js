// Every critical point in a box, typed and counted.
import { numbers, object } from '../../checks.js';
import { choice } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 *
 * @typedef {object} CriticalPointsQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} box lowest and highest per coordinate: x0, x1, y0, y1
 *
 * @typedef {object} CriticalPoint
 * @property {Float64Array} at
 * @property {number} value
 * @property {Float64Array} eigenvalues of the Hessian, ascending
 * @property {Float64Array} eigenvectors row i belongs to eigenvalue i, unit length
 * @property {"minimum" | "maximum" | "saddle" | "degenerate"} kind degenerate: none of the three, or not decided
 * @property {"minimum" | "maximum" | "saddle" | "inflection" | "valley" | "ridge" | "flat" | "undecided"} type finer than
 *   kind: a valley, ridge or flat piece is a continuum of critical points
 * @property {boolean} degenerate the Hessian alone does not decide
 * @property {"second_order" | "reduced" | "directions" | "continuum" | "undecided"} rule what decided: the Hessian; the
 *   first term of the reduced function; the leading form around the point; that the reduced function vanishes
 * @property {number} order p of the deciding term c tᵖ; 2 if the Hessian decides, 0 on a continuum
 * @property {number} coefficient its c, t along the unit null eigenvector; of the rule `directions` the largest value of
 *   the leading form on the unit circle; 0 if the Hessian decides
 * @property {number | null} index Poincaré index; null on a continuum, and of a degenerate point in three and more dimensions
 * @property {Float64Array} [line] the whole valley, ridge or circle inside the box, [node][2]
 *
 * @typedef {object} CriticalPoints
 * @property {CriticalPoint[]} points minima, saddles, maxima, others; each by value
 * @property {number | null} winding of the gradient round the box; null where it vanishes on the boundary
 * @property {{at: Float64Array, index: number}[]} singular corners and poles that the gradient turns round: it does not
 *   vanish there, but their indices count
 * @property {boolean} complete all indices sum to the winding number
 * @property {null | "dimensions" | "many" | "undefined" | "boundary" | "continuum" | "flat" | "missing"} reason why it is
 *   not complete: more than two dimensions; more points than are resolved; f has no value somewhere in the box; the
 *   gradient vanishes or jumps on the boundary; points that are not isolated; ∇f is too small somewhere to tell whether
 *   it vanishes; the indices do not sum to the winding number
 */

/** @param {unknown} value */
function read(value) {
  const { landscape, box } = object(value, 'question');
  return { landscape: choice(landscape, 'landscape'), box: numbers(box, 'box') };
}

/** With a proof that none is missing, where there is one. @param {Asker} core @returns {(question: CriticalPointsQuestion) => CriticalPoints} */
export const criticalPoints = ({ answer }) => answer('criticalPoints', read);
