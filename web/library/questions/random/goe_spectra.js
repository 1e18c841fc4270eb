// The eigenvalues of many random symmetric matrices, of density ∝ exp(−tr H²/2).
import { object, seedOf, whole } from '../../checks.js';
import { refuseOthers } from '../../experiment.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('./goe_index.js').GoeQuestion} GoeQuestion
 */

// Eigenvalues of a tridiagonal matrix take some hundred operations for each pair of its rows.
const PAIRS_PER_PART = 100_000;

/** @param {unknown} value */
function read(value) {
  const { n, samples, seed } = object(value, 'question');
  return { n: whole(n, 'n'), samples: whole(samples, 'samples'), seed: seedOf(seed) };
}

/** Those of each sample ascending, n numbers, one sample after the other: of the samples that goeIndex counts. @param {Asker} core @returns {(question: GoeQuestion) => Float64Array} */
export const goeSpectra = ({ answer }) =>
  answer('goeSpectra', (value) => {
    const question = read(value);
    refuseOthers(value, question);
    return { ...question, first: 0, count: question.samples };
  });

/**
 * The same answer in parts. As long as it is not complete it is that of the first samples.
 * @param {Asker} core
 * @returns {(question: GoeQuestion & import('../../parts/plan.js').Watched<Float64Array>) => Promise<Float64Array>}
 */
export const goeSpectraInParts = ({ ask, inParts }) =>
  inParts((value) => {
    const question = read(value);
    refuseOthers(value, question, PARTS_OPTIONS);
    ask('goeSpectra', { ...question, first: 0, count: 0 });
    const { n, samples } = question;
    const all = new Float64Array(samples * n);
    const known = new Uint8Array(samples);
    return {
      units: samples,
      size: PAIRS_PER_PART / n ** 2,
      name: 'goeSpectra',
      question: (range) => ({ ...question, ...range }),
      take(/** @type {Float64Array} */ part, { first, count }) {
        all.set(part, first * n);
        known.fill(1, first, first + count);
      },
      answer() {
        const unknown = known.indexOf(0);
        return all.slice(0, (unknown < 0 ? samples : unknown) * n);
      },
    };
  });
