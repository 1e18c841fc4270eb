// What a net of two square linear layers does as one matrix, along a run.
import { object, whole } from '../../checks.js';
import { experiment } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Experiment} Experiment
 *
 * @typedef {object} ProductPath
 * @property {number} size n of the n × n layers
 * @property {number} rows row k: after k·every steps; fewer where the run leaves the finite range
 * @property {Float64Array} product W₂W₁, [row][i][j]
 * @property {Float64Array} singular its singular values, [row][k], descending
 * @property {Float64Array} nuclear their sum, per row
 * @property {Float64Array} imbalance Frobenius norm of the change of W₁W₁ᵀ − W₂ᵀW₂ since the start, per row
 * @property {Float64Array} loss per row
 */

/** @param {unknown} value */
function read(value) {
  const { every = 1 } = object(value, 'experiment');
  return { ...experiment(value), every: whole(every, 'every') };
}

/** In 2n² coordinates: W₂, then W₁, row by row. every: steps from one row to the next, 1. @param {Asker} core @returns {(experiment: Experiment & {every?: number}) => ProductPath} */
export const productPath = ({ answer }) => answer('productPath', read);
