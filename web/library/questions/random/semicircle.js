// Wigner's semicircle: where the eigenvalues of large random symmetric matrices are.
import { numbers, object } from '../../checks.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 *
 * @typedef {object} Semicircle at each of the places, in units of √(n/2) for matrices of density ∝ exp(−tr H²/2)
 * @property {Float64Array} density
 * @property {Float64Array} below share of the eigenvalues below
 */

/** @param {Asker} core @returns {(question: {at: ArrayLike<number>}) => Semicircle} */
export const semicircle = ({ answer }) =>
  answer('semicircle', (value) => ({ at: numbers(object(value, 'question').at, 'at') }));
