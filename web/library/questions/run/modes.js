// A run along the eigen-directions of its quadratic.
import { experiment } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Experiment} Experiment
 *
 * @typedef {object} Modes
 * @property {Float64Array} eigenvalues
 * @property {Float64Array} coordinates [step][mode]: the error along each eigenvector
 */

/** Errors by mode. @param {Asker} core @returns {(experiment: Experiment) => Modes} */
export const modes = ({ answer }) => answer('modes', experiment);
