// How many negative eigenvalues random symmetric matrices have.
import { object, seedOf, whole } from '../../checks.js';
import { refuseOthers } from '../../experiment.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 *
 * @typedef {object} GoeQuestion symmetric n × n matrices, density ∝ exp(−tr H²/2)
 * @property {number} n
 * @property {number} samples
 * @property {number} [seed]
 */

// Of n × n matrices 100 000 / n samples are about a millisecond of work.
const ENTRIES_PER_PART = 1_000_000;

/** @param {unknown} value */
function read(value) {
  const { n, samples, seed } = object(value, 'question');
  return { n: whole(n, 'n'), samples: whole(samples, 'samples'), seed: seedOf(seed) };
}

/**
 * How many samples have 0, 1 … n negative eigenvalues; samples of its own, drawn without their matrices.
 * @param {Asker} core
 * @returns {(question: GoeQuestion) => Float64Array}
 */
export const goeIndex = ({ answer }) => answer('goeIndex', read);

/**
 * The same answer in parts, for more samples than one can wait for. As long as it is not complete it counts fewer samples.
 * @param {Asker} core
 * @returns {(question: GoeQuestion & import('../../parts/plan.js').Watched<Float64Array>) => Promise<Float64Array>}
 */
export const goeIndexInParts = ({ ask, inParts }) =>
  inParts((value) => {
    const question = read(value);
    refuseOthers(value, question, PARTS_OPTIONS);
    /** @type {Float64Array} */
    const counts = ask('goeIndexPart', { ...question, first: 0, count: 0 });
    return {
      units: question.samples,
      size: ENTRIES_PER_PART / question.n,
      name: 'goeIndexPart',
      question: (range) => ({ ...question, ...range }),
      take(/** @type {Float64Array} */ part) {
        part.forEach((count, k) => {
          counts[k] = (counts[k] ?? 0) + count;
        });
      },
      answer: () => counts.slice(),
    };
  });
