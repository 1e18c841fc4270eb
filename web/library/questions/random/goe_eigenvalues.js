// Eigenvalues of one random symmetric matrix, of density ∝ exp(−tr H²/2).
import { object, seedOf, whole } from '../../checks.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 */

/** @param {unknown} value */
function read(value) {
  const { n, seed, sample = 0 } = object(value, 'question');
  return { n: whole(n, 'n'), seed: seedOf(seed), sample: whole(sample, 'sample', 0, Number.MAX_SAFE_INTEGER) };
}

/** Ascending, of one sample. @param {Asker} core @returns {(question: {n: number, seed?: number, sample?: number}) => Float64Array} */
export const goeEigenvalues = ({ answer }) => answer('goeEigenvalues', read);
