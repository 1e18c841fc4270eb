// What flow and steps measure beside what theory predicts.

import { formatNumber } from '../../words/format.js';
import { flowExponent, stepsExponent } from './exponents.js';
import { caseOf, largestProduct } from './verdicts.js';

/** @typedef {import('./answers.js').FlowAnswers} FlowAnswers */
/** @typedef {Omit<import('../kind.js').Row, "id" | "of" | "name">} Pair */

/** By how much of itself a ratio may miss its limit for η → 0: the next term of it is of the order of ηλmax. */
const LEAST_SHARE = 0.075;
const SHARE_OF_PRODUCT = 0.25;

/** Degrees by which a chord between three rows may miss the tangent. */
const RIGHT = 1;

/** @type {Record<string, (answers: FlowAnswers) => Pair>} */
export const quantities = {
  ratio: ({ gap }) => ratio(2 ** gap.order, 2, gap),
  modifiedRatio: ({ gap }) => ratio(2 ** gap.modifiedOrder, 4, gap),
  angle: ({ fine }) => ({
    measured: numberOf(leastAngle(fine.flowAngle)),
    predicted: 90,
    tolerance: { absolute: RIGHT },
    within: ['within-degree', {}],
  }),
  flowExponent: (answers) => ({ ...flowExponent(answers), tolerance: { relative: 1e-3 } }),
  stepsExponent: (answers) => ({ ...stepsExponent(answers), tolerance: { relative: 1e-3 } }),
};

/** Theory has a limit of it while ηλmax ≤ 1. @param {number} measured @param {number} limit @param {import('./answers.js').GapToFlow} gap @returns {Pair} */
function ratio(measured, limit, gap) {
  const product = largestProduct(gap);
  const share = Math.max(LEAST_SHARE, SHARE_OF_PRODUCT * product);
  return {
    measured: numberOf(measured),
    predicted: product <= 1 ? limit : null,
    tolerance: { relative: share },
    within: ['within-order', { percent: formatNumber(100 * share, 2) }],
    why: 'why-order',
  };
}

/** @param {Record<string, any>} scene @param {FlowAnswers} answers @returns {import('../kind.js').Row[]} */
export const rows = (scene, answers) =>
  /** @type {import('./scene.js').FlowScene} */ (scene).quantities.map((id) => {
    const pair = /** @type {(answers: FlowAnswers) => Pair} */ (quantities[id])(answers);
    return { id, of: '', name: `quantity-${id}`, ...pair };
  });

/** What a claim may speak of. @param {FlowAnswers} answers @returns {Record<string, unknown>} */
export function record(answers) {
  const { gap } = answers;
  const measured = Object.entries(quantities).map(([id, pair]) => [id, pair(answers).measured]);
  return {
    ...Object.fromEntries(measured),
    case: caseOf(gap),
    etaLambda: largestProduct(gap),
    gap: gap.gap[gap.steps],
    modifiedGap: gap.modifiedGap[gap.steps],
    stepsAngle: numberOf(leastAngle(gap.descentAngle)),
  };
}

/** The one furthest from a right angle. @param {Float64Array} angles NaN where there is none */
const leastAngle = (angles) => Math.min(...angles.filter(Number.isFinite));

/** @param {number} value */
const numberOf = (value) => (Number.isFinite(value) ? value : null);
