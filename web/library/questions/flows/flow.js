// Flows: w′ = −∇L, and the one that gradient descent really follows, w′ = −∇(L + η/4 ‖∇L‖²).
import { number, numbers, object, whole } from '../../checks.js';
import { choice } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 *
 * @typedef {object} FlowQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} start
 * @property {number} time how long to flow
 * @property {number} [tolerance] of the local error per step, relative to 1 + |w|; 1e-9
 * @property {number} [rows] equal intervals of time; left out, or 0: a row per step of the integrator, at most 100 000
 *
 * @typedef {object} Flow
 * @property {number} rows the last row that was reached; row 0 is the start
 * @property {number} dim
 * @property {Float64Array} time rows + 1, as reached
 * @property {Float64Array} w (rows + 1) × dim
 * @property {Float64Array} loss rows + 1
 * @property {"time" | "left_range" | "too_stiff" | "limit"} end why it ended: the time was up; the numbers grew beyond
 *   bounds; the steps had to become shorter than time resolves; there were 100 000 rows or 2 000 000 evaluations,
 *   fewer where one is much work, as in hundreds of dimensions
 */

/** @param {unknown} value */
function flow(value) {
  const { landscape, start, time, tolerance = 1e-9, rows = 0 } = object(value, 'question');
  return {
    landscape: choice(landscape, 'landscape'),
    start: numbers(start, 'start'),
    time: number(time, 'time'),
    tolerance: number(tolerance, 'tolerance'),
    rows: whole(rows, 'rows'),
  };
}

/** @param {unknown} value */
const modified = (value) => ({ ...flow(value), lr: number(object(value, 'question').lr, 'lr') });

/** Steepest descent in continuous time. @param {Asker} core @returns {(question: FlowQuestion) => Flow} */
export const gradientFlow = ({ answer }) => answer('gradientFlow', flow);

/** The flow of L + η/4 ‖∇L‖². @param {Asker} core @returns {(question: FlowQuestion & {lr: number}) => Flow} */
export const modifiedFlow = ({ answer }) => answer('modifiedFlow', modified);
