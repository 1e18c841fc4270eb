// What descent comes to at this learning rate: one value, a cycle, chaos in one well or in both, or no end.

import { formatNumber } from '../../words/format.js';

/** @typedef {import('./answers.js').DiagramAnswers} Answers */

/** Closer to a doubling than this one stands on it. */
const ON = 1e-9;
/** Slower than this nothing is seen to grow. */
const SLOWEST = 0.02;

/** @type {Record<string, (answers: Answers) => import('../kind.js').Verdict>} */
export const verdicts = {
  diagram(answers) {
    const { growth, delta, period } = answers;
    const doubling = doublingAt(answers);
    const numbers = {
      period: String(doubling < 0 ? period : 2 ** doubling),
      exponent: formatNumber(growth.exponent),
      horizon: String(Math.round(Math.log(1 / delta) / growth.exponent)),
    };
    return { case: caseOf(answers), numbers };
  },
};

/** Which doubling the learning rate stands on; −1 for none. @param {Answers} answers */
const doublingAt = ({ law, lr }) => law.doublings.findIndex((doubling) => Math.abs(doubling - lr) < ON);

/** @param {Answers} answers */
function caseOf(answers) {
  const { growth, period, lr, law, kept } = answers;
  if (period < 0) return 'escapes';
  if (doublingAt(answers) >= 0) return 'edge';
  if (period === 1) return 'rests';
  if (period > 1) return lr > law.onset ? 'window' : 'cycle';
  if (growth.exponent < SLOWEST) return 'slow';
  const both = law.merge !== null && Math.min(...kept) < 0 && Math.max(...kept) > 0;
  return both ? 'both' : 'chaos';
}
