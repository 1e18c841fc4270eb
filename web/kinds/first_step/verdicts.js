// Whether the first runner's first step goes far beyond what is near, or nowhere; or which kind of point it ends in.

import { formatNumber, formatSetting } from '../../words/format.js';
import { endOf, jumpOf, slopeOf } from './rows.js';

/** Of the width of the view: farther is thrown, and less is no progress that can be seen. */
const FAR = 0.5;
const NEAR = 1e-3;

/** @type {Record<string, (answers: import('../runs/answers.js').RunsAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  step({ runs, values, scene }) {
    const answer = /** @type {import('../runs/answers.js').RunAnswer} */ (runs[0]);
    const [x0, x1] = scene.box;
    const jump = jumpOf(answer);
    const share = jump / (x1 - x0);
    return {
      case: share > FAR ? 'thrown' : share < NEAR ? 'flat' : 'steps',
      numbers: {
        jump: formatNumber(jump),
        slope: formatNumber(slopeOf(answer)),
        loss: formatNumber(answer.run.loss[0]),
        lr: formatSetting(values.lr ?? Number.NaN),
      },
    };
  },
  end({ runs }) {
    const [first] = runs;
    const end = first ? endOf(first) : 'running';
    const known = end === 'saddle' || end === 'minimum';
    return { case: known ? end : 'elsewhere', numbers: { step: String(first?.run.outcome.step ?? 0) } };
  },
};
