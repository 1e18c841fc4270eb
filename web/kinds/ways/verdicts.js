// What so many ways down do to the wait.

import { timesOf } from '../../plot/ways/times.js';
import { formatNumber } from '../../words/format.js';

/** @type {Record<string, (answers: import('./answers.js').WaysAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  waits({ lanes, walks, values }) {
    const { k = 1 } = values;
    const predictedOf = (/** @type {number} */ ways) =>
      lanes.find((lane) => lane.ways === ways)?.predicted.mean ?? Number.NaN;
    const meanOf = (/** @type {number} */ ways) => {
      const { mean } = timesOf(walks[ways]);
      return Number.isFinite(mean) ? mean : predictedOf(ways);
    };
    const numbers = {
      k: String(k),
      mean: formatNumber(meanOf(k)),
      one: formatNumber(meanOf(1)),
      share: formatNumber(meanOf(k) / meanOf(1), 2),
      saved: formatNumber(predictedOf(1) - predictedOf(k)),
    };
    return { case: k === 1 ? 'one' : 'more', numbers };
  },
};
