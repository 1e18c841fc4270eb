// Whether the first runner's steps come nearer to the centre.

import { formatNumber, formatSetting } from '../../words/format.js';
import { limitOf } from './closed_forms.js';
import { factorOf } from './rows.js';

const SAME = 1e-9;

/** @type {Record<string, (answers: import('./answers.js').RotationAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  nearer({ runs, turning, values }) {
    const [first] = runs;
    const factor = first ? factorOf(first) : Number.NaN;
    return {
      case: Math.abs(factor - 1) < SAME ? 'circle' : factor < 1 ? 'inward' : 'outward',
      numbers: {
        factor: formatNumber(factor, 4),
        lr: formatSetting(values.lr ?? Number.NaN),
        limit: formatNumber(limitOf(turning)),
        mu: formatSetting(turning.mu),
        omega: formatSetting(turning.omega),
      },
    };
  },
};
