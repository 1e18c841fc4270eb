// The analyses of the library: what each is asked and what it answers. Checked here like the questions of core.js.
import { choice, numbers, object } from './checks.js';

/**
 * @typedef {import('./core.js').Choice} Choice
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
 * @property {number} coefficient its c, t along the unit null eigenvector; 0 if the Hessian decides
 * @property {number | null} index Poincaré index; null on a continuum
 * @property {Float64Array} [line] the whole valley, ridge or circle inside the box, [node][2]
 *
 * @typedef {object} CriticalPoints
 * @property {CriticalPoint[]} points minima, saddles, maxima, others; each by value
 * @property {number | null} winding of the gradient round the box; null where it vanishes on the boundary
 * @property {boolean} complete the indices of the points sum to the winding number
 *
 * @typedef {object} Analyses
 * @property {(question: CriticalPointsQuestion) => CriticalPoints} criticalPoints
 */

/** From what a caller asks to what the core is asked. */
export const analysisQuestions = {
  criticalPoints(/** @type {unknown} */ value) {
    const { landscape, box } = object(value, 'question');
    return { landscape: choice(landscape, 'landscape'), box: numbers(box, 'box') };
  },
};
