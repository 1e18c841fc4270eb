// How the first runner of a race fares: by its learning rate on a quadratic, or in leaving a saddle.

import { digitsApart, formatNumber, formatSetting } from '../../words/format.js';

/** @typedef {import('../runs/answers.js').RunsAnswers} RunsAnswers */

const ROUNDING = 1e-6;

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
    // A rule with memory grows by that factor only after some steps.
    const plain = -Math.log(Math.abs(start[1] ?? 0)) / Math.log(theory.growth ?? Number.NaN);
    const later = Math.abs((theory.escapeStep ?? plain) - plain) > ROUNDING * plain;
    return { case: later ? `${found}_later` : found, numbers };
  },
};
