// How rare minima are among random Hessians; the case is the model, or that none was found. How many eigenvalues of large ones
// are negative.

import { formatNumber, formatSetting } from '../../words/format.js';
import { countedOf, spectrumOf } from './rows.js';

/** In percent this would be a power of ten, too. */
const RARE = 1e-5;

/** @type {Record<string, (answers: import('./answers.js').HessianAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  rarity(answers) {
    if (answers.spectra) {
      const { negative } = spectrumOf(answers);
      const numbers = {
        share: formatNumber(100 * negative.measured),
        error: formatNumber(100 * negative.error, 1),
        predicted: formatNumber(negative.predicted),
        shift: formatSetting(answers.shift),
      };
      return { case: 'spectrum', numbers };
    }
    const { minima, found, all } = countedOf(answers);
    const [unit, sign] = minima.measured < RARE ? [1, ''] : [100, ' %'];
    const numbers = {
      share: formatNumber(unit * minima.measured),
      error: formatNumber(unit * minima.error, 1) + sign,
      all: formatSetting(all),
      n: String(answers.n),
      predicted: formatNumber(minima.predicted),
    };
    return { case: found === 0 ? 'none' : answers.model, numbers };
  },
};
