// Eigenvalues of the Hessian along a run.
import { experiment } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Experiment} Experiment
 *
 * @typedef {object} RunSpectrum
 * @property {number} steps
 * @property {number} dim
 * @property {Float64Array} eigenvalues of the Hessian at every step, [step][dim], ascending in each row
 * @property {number} limit the sharpness that the rule just bears on a quadratic, 2/η for gradient descent; NaN where
 *   none is known
 */

/** Sharpness, step by step. @param {Asker} core @returns {(experiment: Experiment) => RunSpectrum} */
export const spectrum = ({ answer }) => answer('spectrum', experiment);
