// What so many ways down do to the wait.

import { timesOf } from '../../plot/ways/times.js';
import { formatNumber } from '../../words/format.js';

/** @type {Record<string, (answers: import('./answers.js').WaysAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  waits({ lanes, walks, values, growth }) {
    const { k = 1 } = values;
    const meanOf = (/** @type {number} */ ways) => {
      const predicted = lanes.find((lane) => lane.ways === ways)?.predicted.mean;
      const { mean } = timesOf(walks[ways]);
      return Number.isFinite(mean) ? mean : (predicted ?? Number.NaN);
    };
    const numbers = {
      k: String(k),
      mean: formatNumber(meanOf(k)),
      one: formatNumber(meanOf(1)),
      share: formatNumber(meanOf(k) / meanOf(1), 2),
      growth: formatNumber(growth, 5),
      predicted: formatNumber(lanes.find((lane) => lane.ways === k)?.predicted.mean),
    };
    return { case: k === 1 ? 'one' : 'more', numbers };
  },
};
