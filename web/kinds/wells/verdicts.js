// How long a walker needs to leave its well; without noise, whether it is thrown out.

import { formatNumber, formatSetting } from '../../words/format.js';
import { crossedAt, exitOf } from './rows.js';

/** @type {Record<string, (answers: import('./answers.js').WellsAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  leaving(answers) {
    const { law, right, lr, curvatures, temperature } = answers;
    const curvature = right ? curvatures[1] : curvatures[0];
    const exit = exitOf(answers);
    const numbers = {
      time: formatNumber(exit.value),
      error: formatNumber(exit.error, 1),
      predicted: formatNumber((right ? law?.fromRight : law?.fromLeft) ?? Number.NaN, 4),
      temperature: formatSetting(temperature),
      step: String(crossedAt(answers) ?? 0),
      lr: formatSetting(lr),
      curvature: formatSetting(curvature),
      product: formatSetting(lr * curvature),
    };
    if (law) return { case: exit.crossed < 2 ? 'waits' : right ? 'flat' : 'sharp', numbers };
    if (crossedAt(answers) !== null) return { case: 'thrown', numbers };
    return { case: lr * curvature < 2 ? 'rests' : 'cycles', numbers };
  },
};
