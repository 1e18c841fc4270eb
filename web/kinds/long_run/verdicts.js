// What a long run comes to by the step that is shown.

import { formatNumber, formatSetting } from '../../words/format.js';
import { rowOf } from './answers.js';
import { isBehind, sizeOf } from './laws.js';
import { measuredAt } from './measured.js';

/** @typedef {import('./answers.js').LongAnswers} Answers */
/** @typedef {import('../kind.js').Verdict} Verdict */

/** So near to what holds for late times, it holds. */
const NEAR = 0.05;
/** So near the minimum a run has arrived. */
const ARRIVED = 1e-3;

/** @param {Answers} answers */
function nowOf(answers) {
  const first = /** @type {import('../../plot/long_run/course.js').LongAnswer} */ (answers.runs[0]);
  const row = rowOf(first.run, answers.at);
  return { first, row, now: measuredAt(first, row, answers) };
}

/** t as it is read: 100, 10⁵. @param {number} step */
const told = (step) => formatSetting(step, 2);

/** @type {Record<string, (answers: Answers) => Verdict>} */
export const verdicts = {
  /** Of a logistic loss. */
  sinks(answers) {
    const { now } = nowOf(answers);
    const limit = sizeOf(answers.limit) ** 2;
    const product = now.product ?? 0;
    return {
      case: Math.abs(product / limit - 1) < NEAR ? 'sinks' : 'early',
      numbers: {
        step: told(now.step),
        loss: formatNumber(now.loss),
        product: formatNumber(product),
        limit: formatNumber(limit),
        angle: formatNumber(now.angle),
      },
    };
  },

  /** Of a likelihood: e is the residual. */
  precision(answers) {
    const { now } = nowOf(answers);
    const { residual = 0 } = answers.landscape.params;
    const numbers = {
      step: told(now.step),
      loss: formatNumber(now.loss),
      size: formatNumber(now.size),
      residual: formatSetting(residual),
      minimum: formatNumber(1 / residual ** 2),
    };
    if (residual === 0) return { case: 'falls', numbers };
    return { case: Math.abs(now.size * residual ** 2 - 1) < ARRIVED ? 'arrived' : 'nearing', numbers };
  },

  /** Of the mountain. */
  side(answers) {
    const { first, row, now } = nowOf(answers);
    const { w, dim } = first.run;
    const { s = 1 } = answers.landscape.params;
    const numbers = {
      step: told(now.step),
      loss: formatNumber(now.loss),
      level: formatSetting(s),
      crossing: String(answers.crossing.step ?? 0),
      ratio: formatNumber(now.ratio),
      length: formatNumber(now.length),
      displacement: formatNumber(now.length / (now.ratio ?? 1)),
    };
    if (isBehind(s, answers.start)) return { case: 'stuck', numbers };
    if ((w[row * dim] ?? 0) < 0) return { case: 'behind', numbers };
    return { case: answers.crossing.step ? 'round' : 'ahead', numbers };
  },
};
