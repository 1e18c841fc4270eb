// What the ? has become, by rank and nuclear norm; how near x = u² has come to the sparsest solution.

import { formatNumber, formatSetting } from '../../words/format.js';

/** A loss that has nothing left to tell. */
const SETTLED = 1e-6;
/** As near to rank one as is seen. */
const NEAR = 0.01;
/** Of x₁ = 0: nearly sparse. */
const SPARSE = 0.02;

/** @param {import('./matrix_answers.js').MatrixAnswers} answers */
function caseOf({ entry, path, law, scene }) {
  if (!((path.loss.at(-1) ?? Number.NaN) < SETTLED))
    return law.rankOne === null && scene.sign !== -1 ? 'grows' : 'running';
  if (law.rankOne === null || Math.abs(entry - law.rankOne) > NEAR * Math.abs(law.rankOne)) return 'two';
  return law.least === law.rankOne ? 'both' : 'rank';
}

/** @type {Record<string, (answers: any) => import('../kind.js').Verdict>} */
export const verdicts = {
  /** @param {import('./matrix_answers.js').MatrixAnswers} answers */
  completion(answers) {
    const { entry, path, law } = answers;
    return {
      case: caseOf(answers),
      numbers: {
        entry: formatSetting(entry, 4),
        nuclear: formatNumber(path.nuclear.at(-1)),
        least: formatNumber(law.leastNorm),
        second: formatNumber(path.singular.at(-1)),
        loss: formatNumber(path.loss.at(-1)),
      },
    };
  },
  /** @param {import('./diagonal_answers.js').DiagonalAnswers} answers */
  sparsity({ plane, values }) {
    const x = plane.walks[0]?.x ?? new Float64Array();
    return {
      case: (x.at(-2) ?? Number.NaN) < SPARSE ? 'sparse' : 'spread',
      numbers: {
        x1: formatNumber(x.at(-2)),
        x2: formatNumber(x.at(-1)),
        alpha: formatSetting(values.alpha ?? Number.NaN),
      },
    };
  },
};
