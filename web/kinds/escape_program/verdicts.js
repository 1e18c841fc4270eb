// How the program ended, or what λmin cost.

import { formatNumber } from '../../words/format.js';

/** @type {Record<string, (answers: import('./answers.js').ProgramAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  escape({ jumps, moments }) {
    const told = jumps[0]?.told;
    const end = moments.at(-1);
    const numbers = {
      count: String(jumps.length),
      lowest: formatNumber(told?.lowest),
      end: formatNumber(end?.told?.lowest),
      decrease: formatNumber(told?.decrease),
      predicted: formatNumber(told?.predicted),
    };
    if (end?.line !== 'stop') return { case: 'open', numbers };
    if (!told) return { case: 'passed', numbers };
    return { case: 'escaped', numbers };
  },

  cost({ lanczos }) {
    const { n = 0, products = 0 } = lanczos ?? {};
    const numbers = { n: String(n), products: String(products) };
    return { case: products < n ? 'few' : 'same', numbers };
  },
};
