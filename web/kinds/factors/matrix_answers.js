// The product of two layers along a run, beside a run with half of η over the same time, and what the two completions that people
// speak of are: of rank one, and of least nuclear norm.

import { matrixLaw } from './laws.js';

/**
 * @typedef {import('./answers.js').FactorsNeeds & {law: import('./laws.js').MatrixLaw, path: import('../../library/core.js').ProductPath,
 *   entry: number, drift: number, halving: number | null, symmetry: number, curves: import('./answers.js').Curve[], plane: null,
 *   last: number}} MatrixAnswers entry: the ? at the end; drift of W₁W₁ᵀ − W₂ᵀW₂ there; halving: how many times that of half of η, null
 *   where nothing drifts; symmetry: by how much (W₂S, S⁻¹W₁) changes the loss of the start
 */

/** Less is rounding. */
const NO_DRIFT = 1e-12;

/** @param {import('../kind.js').Lab} lab @param {import('./answers.js').FactorsNeeds} questions @returns {MatrixAnswers} */
export function askMatrix(lab, questions) {
  const { runners, landscape, every } = questions;
  const [first] = runners;
  if (!first) throw new Error('a scene of factors needs a runner');
  const { experiment } = first;
  const path = lab.productPath({ ...experiment, every });
  const drift = path.imbalance.at(-1) ?? Number.NaN;
  const { a = Number.NaN, b = Number.NaN } = landscape.params;
  return {
    ...questions,
    law: matrixLaw({ a, b }),
    path,
    entry: path.product.at(-1) ?? Number.NaN,
    drift,
    halving: drift > NO_DRIFT ? drift / finerDrift(lab, experiment) : null,
    symmetry: symmetryOf(lab, experiment),
    curves: [
      { name: 'factors-sigma-1', colour: 'run-gradient-descent', dash: [], values: everyOther(path.singular, 0) },
      { name: 'factors-sigma-2', colour: 'run-heavy-ball', dash: [7, 4], values: everyOther(path.singular, 1) },
    ],
    plane: null,
    last: path.rows - 1,
  };
}

/** With half of η over the same time. @param {import('../kind.js').Lab} lab @param {import('../../library/core.js').Experiment} experiment */
function finerDrift(lab, experiment) {
  const { optimizer } = experiment;
  const params = { ...optimizer.params, lr: Number(optimizer.params?.lr) / 2 };
  const steps = 2 * experiment.steps;
  const path = lab.productPath({ ...experiment, optimizer: { ...optimizer, params }, steps, every: steps });
  return path.imbalance.at(-1) ?? Number.NaN;
}

/** @param {Float64Array} pairs @param {0 | 1} which */
const everyOther = (pairs, which) => pairs.filter((_, i) => i % 2 === which);

/** With S = [[2, 1], [0, −3]]. @param {import('../kind.js').Lab} lab @param {import('../../library/core.js').Experiment} experiment */
function symmetryOf(lab, { landscape, start }) {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = Array.from(start);
  const moved = [2 * a, a - 3 * b, 2 * c, c - 3 * d, e / 2 + g / 6, f / 2 + h / 6, -g / 3, -h / 3];
  const lossAt = (/** @type {ArrayLike<number>} */ at) => lab.critical({ landscape, at }).value;
  return Math.abs(lossAt(moved) - lossAt(start));
}
