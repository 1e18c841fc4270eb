// How long the first mechanism of a scene of clouds needs; the case is the mechanism.

import { cloudOf } from '../../plot/clouds/clouds.js';
import { formatNumber, formatSetting } from '../../words/format.js';
import { timesOf } from './statistics.js';

/** A quotient that is whole but for this is whole. */
const ROUNDING = 1e-9;

/** @type {Record<string, (answers: import('./answers.js').CloudAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  leaving(answers) {
    const run = /** @type {import('./answers.js').CloudRun} */ (answers.runs[0]);
    const { mean } = timesOf(answers, run);
    const { escaped } = cloudOf(answers, run.id).escape;
    const alone = run.question.walkers === 1;
    const { lr = 0 } = answers.values;
    const factor = Number(run.question.schedule?.params?.factor ?? 1);
    const numbers = {
      steps: alone ? String(mean.value) : `${formatNumber(mean.value)} ± ${formatNumber(mean.error, 1)}`,
      predicted: alone ? String(run.predicted?.mean ?? '–') : formatNumber(run.predicted?.mean),
      growth: formatSetting(run.growth ?? 1 + 2 * lr),
      lr: formatSetting(lr * factor),
      etaLambda: formatSetting(2 * lr * factor),
      straight: String(Math.ceil((answers.scene.radius - Math.abs(answers.start.at(-1) ?? 0)) / lr - ROUNDING)),
    };
    if (run.sideways) return { case: 'sideways', numbers };
    return { case: escaped === 0 ? 'waits' : run.id, numbers };
  },
};
