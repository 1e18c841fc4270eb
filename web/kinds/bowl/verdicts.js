// How far the cloud of the first runner spreads; the case is the runner.

import { swarmOf, varianceOf } from '../../plot/clouds/swarms.js';
import { formatNumber } from '../../words/format.js';

/** @type {Record<string, (answers: import('./answers.js').BowlAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  spread(answers) {
    const run = /** @type {import('./answers.js').BowlRun} */ (answers.runs[0]);
    const { variance, error } = varianceOf(swarmOf(answers, run.id), run.settled, run.question.steps, 0);
    const numbers = {
      variance: formatNumber(variance),
      error: formatNumber(error, 1),
      predicted: formatNumber(run.settled.stationary[0]),
      lr: formatNumber(Number(run.question.optimizer.params?.lr)),
      highest: formatNumber(run.settled.curvatures.at(-1)),
    };
    return { case: Array.from(run.settled.stationary).every(Number.isFinite) ? run.id : 'unstable', numbers };
  },
};
