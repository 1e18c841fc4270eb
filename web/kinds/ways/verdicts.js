// What so many ways down do to the wait.

import { isWhole, timesOf } from '../../plot/ways/times.js';
import { formatNumber } from '../../words/format.js';

/** @type {Record<string, (answers: import('./answers.js').WaysAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  waits({ lanes, walks, values }) {
    const { k = 1 } = values;
    const predictedOf = (/** @type {number} */ ways) =>
      lanes.find((lane) => lane.ways === ways)?.predicted.mean ?? Number.NaN;
    // The mean of the first walkers wavers with each that comes.
    const meanOf = (/** @type {number} */ ways) => {
      const walked = walks[ways];
      return walked && isWhole(walked) ? timesOf(walked).mean : predictedOf(ways);
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
