// How many negative eigenvalues random Hessians have: samples of three models, and the law that they follow.
import { object, refuse, seedOf, whole } from '../../checks.js';
import { refuseOthers } from '../../experiment.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 *
 * @typedef {"goe" | "signs" | "field"} HessianModel random symmetric matrices of density ∝ exp(−tr H²/2); independent signs; critical
 *   points of an isotropic Gaussian field
 *
 * @typedef {object} HessianQuestion
 * @property {HessianModel} model
 * @property {number} n dimensions, 1 … 10
 * @property {number} samples
 * @property {number} [seed]
 */

// Of n × n matrices 100 000 / n samples are about a millisecond of work; critical points take a few tries each.
const ENTRIES_PER_PART = 400_000;

/** @param {unknown} model */
function modelOf(model) {
  if (typeof model !== 'string') throw refuse('wrong_type', 'model', model, 'goe, signs, field');
  return model;
}

/** @param {unknown} value */
function read(value) {
  const { model, n, samples, seed } = object(value, 'question');
  return { model: modelOf(model), n: whole(n, 'n'), samples: whole(samples, 'samples'), seed: seedOf(seed) };
}

/** The index of each sample, 0 … n; sample i is the same whatever is asked beside it. @param {Asker} core @returns {(question: HessianQuestion) => Uint8Array} */
export const hessianIndices = ({ answer }) =>
  answer('hessianIndices', (value) => {
    const question = read(value);
    refuseOthers(value, question);
    return { ...question, first: 0, count: question.samples };
  });

/**
 * The same answer in parts, for more samples than one can wait for. As long as it is not complete it is that of the first ones.
 * @param {Asker} core
 * @returns {(question: HessianQuestion & import('../../parts/plan.js').Watched<Uint8Array>) => Promise<Uint8Array>}
 */
export const hessianIndicesInParts = ({ ask, inParts }) =>
  inParts((value) => {
    const question = read(value);
    refuseOthers(value, question, PARTS_OPTIONS);
    // Refused now rather than by a part.
    ask('hessianIndices', { ...question, first: 0, count: 0 });
    const indices = new Uint8Array(question.samples);
    const known = new Uint8Array(question.samples);
    let end = 0;
    return {
      units: question.samples,
      size: ENTRIES_PER_PART / question.n,
      name: 'hessianIndices',
      question: (range) => ({ ...question, ...range }),
      take(/** @type {Uint8Array} */ part, { first, count }) {
        indices.set(part, first);
        known.fill(1, first, first + count);
        while (known[end]) end += 1;
      },
      answer: () => indices.subarray(0, end),
    };
  });

/** P(index = k), k = 0 … n. @param {Asker} core @returns {(question: {model: HessianModel, n: number}) => Float64Array} */
export const hessianIndexLaw = ({ answer }) =>
  answer('hessianIndexLaw', (value) => {
    const { model, n } = object(value, 'question');
    return { model: modelOf(model), n: whole(n, 'n') };
  });
