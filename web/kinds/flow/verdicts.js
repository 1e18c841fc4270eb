// Whether the steps follow the flow: by the largest ηλmax on their way.

import { digitsApart, formatNumber } from '../../words/format.js';

/** Up to here each step shrinks a mode within a tenth as the flow does: −ln(1 − ηλ) = ηλ(1 + ηλ/2 + …). */
const CLOSE = 0.2;

/** @type {Record<string, (answers: import('./answers.js').FlowAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  flow({ gap }) {
    const etaLambda = largestProduct(gap);
    return {
      case: caseOf(gap),
      numbers: {
        etaLambda: formatNumber(etaLambda, digitsApart(etaLambda, [CLOSE, 1])),
        close: formatNumber(CLOSE, 1),
      },
    };
  },
};

/** @param {Pick<import('./answers.js').GapToFlow, "sharpness">} gap */
export const largestProduct = ({ sharpness }) => Math.max(...sharpness);

/** @param {Pick<import('./answers.js').GapToFlow, "sharpness">} gap */
export function caseOf(gap) {
  const etaLambda = largestProduct(gap);
  if (etaLambda > 1) return 'leaves';
  return etaLambda > CLOSE ? 'parts' : 'follows';
}
