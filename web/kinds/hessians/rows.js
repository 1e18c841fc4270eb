// What is counted of random Hessians beside what theory predicts, and what claims may speak of.

import { countsAt, shareError } from '../../plot/hessians/course.js';
import { matricesOf, shareBetween } from '../../plot/hessians/spectra.js';

/** @typedef {import('./answers.js').HessianAnswers} HessianAnswers */
/** @typedef {{measured: number, predicted: number, error: number}} Pair */

/** Of the minima, and of the saddles. @param {import('./index_answers.js').IndexAnswers} answers @returns {{minima: Pair, saddles: Pair, found: number, all: number}} */
export function countedOf({ course, law }) {
  const { all, counts } = countsAt(course, course.drawn.length - 1);
  const [found, top] = [counts[0] ?? 0, counts.at(-1) ?? 0];
  const [minima = 0, maxima = 0] = [law[0], law.at(-1)];
  // One standard error of what is expected: where none is found, that of what was found would be zero.
  const pair = (/** @type {number} */ count, /** @type {number} */ predicted) => ({
    measured: count / Math.max(1, all),
    predicted,
    error: shareError(predicted, all),
  });
  return { minima: pair(found, minima), saddles: pair(all - found - top, 1 - minima - maxima), found, all };
}

/** Of the negative eigenvalues, and of those in the middle half. @param {import('./spectrum_answers.js').SpectrumAnswers} answers @returns {{negative: Pair, inside: Pair}} */
export function spectrumOf({ spectra, semicircle, shift }) {
  const matrices = matricesOf(spectra);
  const below = shareBetween(spectra, matrices, Number.NEGATIVE_INFINITY, -shift);
  const middle = shareBetween(spectra, matrices, -1, 1);
  return {
    negative: { measured: below.share, predicted: semicircle.negative, error: below.error },
    inside: { measured: middle.share, predicted: semicircle.inside, error: middle.error },
  };
}

/** In percent. @param {unknown} _scene @param {HessianAnswers} answers @returns {import('../kind.js').Row[]} */
export function rows(_scene, answers) {
  const row = (/** @type {string} */ id, /** @type {Pair} */ { measured, predicted, error }) => ({
    id,
    of: '',
    name: `hessians-${id}`,
    measured: 100 * measured,
    predicted: 100 * predicted,
    standardError: 100 * error,
    tolerance: { standardErrors: 4 },
    within: /** @type {[string, Record<string, string>]} */ (['hessians-within', {}]),
    why: answers.spectra ? 'hessians-finite' : 'hessians-apart',
  });
  if (answers.spectra) {
    const { negative, inside } = spectrumOf(answers);
    return [row('negative', negative), row('inside', inside)];
  }
  const { minima, saddles } = countedOf(answers);
  return answers.n > 1 ? [row('minima', minima), row('saddles', saddles)] : [row('minima', minima)];
}

/**
 * minima, saddles: shares that were counted; found: minima; predicted: share of minima in theory. Of spectra: negative, inside.
 * @param {HessianAnswers} answers
 * @returns {Record<string, unknown>}
 */
export function record(answers) {
  if (answers.spectra) {
    const { negative, inside } = spectrumOf(answers);
    return {
      negative: negative.measured,
      inside: inside.measured,
      standardErrors: { negative: negative.error, inside: inside.error },
    };
  }
  const { minima, saddles, found } = countedOf(answers);
  return {
    minima: minima.measured,
    saddles: saddles.measured,
    found,
    predicted: minima.predicted,
    standardErrors: { minima: minima.error, saddles: saddles.error },
  };
}
