// A run of an optimizer on a landscape, row by row, and what became of it.
import { experiment } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Experiment} Experiment
 * @typedef {import('../points/critical.js').Kind} Kind
 *
 * @typedef {object} Outcome
 * @property {"running" | "converged" | "critical_point" | "two_cycle" | "periodic" | "diverged" | "left_domain"} kind left_domain:
 *   the next step led to where the formula has no value, as log(x) below 0
 * @property {number} step the first step from which that holds
 * @property {Kind} [point] of the point where the run came to rest
 * @property {Float64Array} [eigenvalues] of the Hessian there
 * @property {number} [period]
 *
 * @typedef {object} Run
 * @property {number} steps recorded ones: fewer than asked for only where numbers left the finite range
 * @property {number} dim
 * @property {Float64Array} w (steps + 1) × dim
 * @property {Float64Array} loss
 * @property {Float64Array} gradient (steps + 1) × dim
 * @property {Record<string, Float64Array>} memory by channel, (steps + 1) × dim or × 1; under a schedule also `lr`, the rate
 *   of the step that led to each row
 * @property {Outcome} outcome
 */

/** The whole run. @param {Asker} core @returns {(experiment: Experiment) => Run} */
export const simulate = ({ answer }) => answer('simulate', experiment);
