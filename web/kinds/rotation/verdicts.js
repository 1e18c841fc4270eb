// Whether the first runner's steps come nearer to the centre.

import { formatNumber } from '../../words/format.js';
import { factorOf } from './rows.js';

const SAME = 1e-9;

/** @type {Record<string, (answers: import('./answers.js').RotationAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  nearer({ runs }) {
    const [first] = runs;
    const factor = first ? factorOf(first) : null;
    return { case: caseOf(factor), numbers: { factor: formatNumber(factor, 4) } };
  },
};

/** @param {number | null} factor null at the centre */
function caseOf(factor) {
  if (factor === null) return 'centre';
  if (Math.abs(factor - 1) < SAME) return 'circle';
  return factor < 1 ? 'inward' : 'outward';
}
