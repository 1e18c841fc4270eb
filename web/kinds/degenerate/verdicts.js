// Whether the run leaves the point, and by which law.

import { formatNumber, formatSetting } from '../../words/format.js';

/** @type {Record<string, (answers: import('./answers.js').DegenerateAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  power({ chosen: { leaving } }) {
    if (!leaving) return { case: 'stays', numbers: {} };
    const { order, coefficient, step, predicted, last } = leaving;
    const numbers = {
      step: String(step ?? 0),
      predicted: formatNumber(predicted, 4),
      power: String(order - 2),
      root: order === 3 ? '1' : `1/${order - 2}`,
      speed: formatSetting(Math.abs(coefficient) * order * (order - 2)),
      last: formatNumber(last),
    };
    if (coefficient < 0) return { case: 'creeps', numbers };
    return { case: step === null ? 'waits' : 'leaves', numbers };
  },
};
