// Whether the first runner's first step goes far beyond what is near, or there is hardly a slope to go down; or which kind of point it
// ends in.

import { formatNumber, formatSetting } from '../../words/format.js';
import { endOf, jumpOf, slopeOf } from './rows.js';

/** Of the width of the view: farther is thrown. */
const FAR = 0.5;
/** Less is hardly a slope. */
const FLAT = 0.05;

/** From the start on. @param {import('../runs/answers.js').RunAnswer} answer */
const isAtRest = ({ run: { outcome } }) =>
  outcome.step === 0 && (outcome.kind === 'converged' || outcome.kind === 'critical_point');

/** @param {number} share of the view that the first step takes @param {number} slope @param {boolean} atRest */
function caseOf(share, slope, atRest) {
  if (atRest) return 'rests';
  if (share > FAR) return 'thrown';
  return slope < FLAT ? 'flat' : 'steps';
}

/** @type {Record<string, (answers: import('../runs/answers.js').RunsAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  step({ runs, values, scene }) {
    const answer = /** @type {import('../runs/answers.js').RunAnswer} */ (runs[0]);
    const [x0, x1] = scene.box;
    const jump = jumpOf(answer);
    const slope = slopeOf(answer);
    return {
      case: caseOf(jump / (x1 - x0), slope, isAtRest(answer)),
      numbers: {
        jump: formatNumber(jump),
        slope: formatNumber(slope),
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
