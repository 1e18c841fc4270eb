// How the first runner of a race fares: by its learning rate on a quadratic, or in leaving a saddle.

import { digitsApart, formatNumber, formatSetting } from '../../words/format.js';

/** @typedef {import('../runs/answers.js').RunsAnswers} RunsAnswers */

/** @type {Record<string, (answers: RunsAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  regime({ runs, values }) {
    const { theory, measured } = /** @type {import('../runs/answers.js').RunAnswer} */ (runs[0]);
    const sharpest = Math.max(...(theory.eigenvalues ?? [0]));
    const etaLambda = (values.lr ?? 0) * sharpest;
    return {
      case: measured.regime ?? theory.regime ?? 'smooth',
      numbers: { etaLambda: formatNumber(etaLambda, digitsApart(etaLambda, [1, 2])) },
    };
  },
  escape({ runs, start }) {
    const { theory, measured } = /** @type {import('../runs/answers.js').RunAnswer} */ (runs[0]);
    const numbers = {
      step: formatSetting(measured.escapeStep ?? 0),
      // So close to a whole number rounding would hide which side it is on.
      predicted: theory.escapeStep?.toFixed(1) ?? '–',
      factor: formatSetting(theory.growth ?? Number.NaN),
    };
    if (start[1] === 0) return { case: 'stays', numbers };
    const found = typeof measured.escapeStep === 'number' ? 'escapes' : 'waits';
    // With a memory the growth is that factor only after some steps.
    return { case: theory.exact ? found : `${found}_later`, numbers };
  },
};
