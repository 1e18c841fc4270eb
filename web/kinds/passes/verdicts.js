// What the slice promises and what there is: by the pass, by the ways down at its start, by the neurons.

import { formatNumber, formatSetting } from '../../words/format.js';

/** @typedef {import('./band_answers.js').BandAnswers} BandAnswers */

/** @type {Record<string, (answers: any) => import('../kind.js').Verdict>} */
export const verdicts = {
  /** @param {BandAnswers} answers */
  pass({ wall, pass, lowest, gone, values }) {
    const numbers = {
      wall: formatSetting(wall),
      pass: formatSetting(pass),
      lowest: formatNumber(lowest),
      step: String(gone ?? 0),
    };
    const b = values.b ?? 0;
    if (b > 0) return { case: 'over', numbers };
    if (b === 0) return { case: 'level', numbers };
    return { case: gone === null ? 'open' : 'through', numbers };
  },
  /** @param {BandAnswers} answers */
  ways({ n, negative, gone, wall, lowest, start, scene }) {
    const numbers = {
      n: String(n),
      ways: String(negative),
      step: String(gone ?? 0),
      wall: formatNumber(wall),
      lowest: formatNumber(lowest),
      steps: String(scene.steps),
    };
    if (n === 1) return { case: 'closed', numbers };
    if (start[1] === 0) return { case: 'axis', numbers };
    return { case: gone === null ? 'waits' : 'leaves', numbers };
  },
  /** @param {import('./net_answers.js').NetAnswers} answers */
  neurons({ n, pass }) {
    return { case: n === 2 ? 'two' : 'three', numbers: { pass: formatSetting(pass) } };
  },
};
