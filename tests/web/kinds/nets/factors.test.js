// Weights that are factors: least norm and rank one beside a search by hand, ends of x = u² on their line, verdicts, and rows that agree
// where theory applies and say why where it does not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factors } from '../../../../web/kinds/factors/factors.js';
import { diagonalEnd, matrixLaw } from '../../../../web/kinds/factors/laws.js';
import { load } from '../../../../web/library/core.js';
import { nuclearNorm } from '../../../../web/plot/factors/nuclear_norm.js';
import { askedOf, stateOf } from '../../lessons.js';

const lab = await load();

/** @param {Record<string, number | string>} changed @param {string} [tool] @returns {any} */
function answersTo(changed, tool) {
  const { values } = stateOf('implicit_bias', {}, tool);
  return askedOf(stateOf('implicit_bias', { values: { ...values, ...changed } }, tool), lab);
}

/** @param {number | null | undefined} found @param {number} expected @param {number} gap */
const near = (found, expected, gap) =>
  assert.ok(Math.abs((found ?? Number.NaN) - expected) <= gap, `${found} is not ${expected}`);

test('the nuclear norm is the sum of both singular values', () => {
  // Eigenvalues 3 and −1 of [[1, 2], [2, 1]]; rank one, 1 + 4; a permutation.
  near(nuclearNorm({ a: 1, b: 2 }, 1), 4, 1e-14);
  near(nuclearNorm({ a: 1, b: 2 }, 4), 5, 1e-14);
  near(nuclearNorm({ a: 0, b: 1 }, 0), 2, 1e-14);
});

test('least norm and rank one are where a search by hand finds them', () => {
  for (const [a, b, least, rankOne, norm] of /** @type {[number, number, number, number | null, number][]} */ ([
    [2, 1, 0.5, 0.5, 2.5],
    [1, 2, 1, 4, 4],
    [0, 1, 0, null, 2],
    [-1, 2, -1, -4, 4],
  ])) {
    const law = matrixLaw({ a, b });
    assert.deepEqual([law.least, law.rankOne], [least, rankOne]);
    near(law.leastNorm, norm, 1e-14);
    for (let d = -6; d <= 6; d += 0.01) assert.ok(nuclearNorm({ a, b }, d) >= norm - 1e-12, `${d}`);
  }
});

test('ends of x = u² lie on the line, at the values of an independent program', () => {
  for (const [alpha, x1, x2] of /** @type {[number, number, number][]} */ ([
    [1, 0.7807764064044151, 0.6096117967977925],
    [0.01, 0.09753124511871279, 0.9512343774406437],
    [1e-8, 9.999750003124975e-5, 0.9999500012499793],
  ])) {
    const [first = Number.NaN, second = Number.NaN] = diagonalEnd(alpha, [1, 2], 2);
    near(first / x1, 1, 1e-12);
    near(second / x2, 1, 1e-12);
  }
});

test('every verdict is reached', () => {
  const reached = (/** @type {Record<string, number | string>} */ changed) =>
    factors.verdicts.completion?.(answersTo(changed)).case;
  assert.equal(reached({ task: 'a' }), 'both');
  assert.equal(reached({}), 'rank');
  assert.equal(reached({ scale: 1, sign: 'minus' }), 'two');
  assert.equal(reached({ task: 'c' }), 'grows');
  assert.equal(reached({ task: 'c', sign: 'minus' }), 'two');
  assert.equal(reached({ task: 'a', lr: 0.01, scale: 1e-6 }), 'both');
  const sparsity = (/** @type {number} */ alpha) => factors.verdicts.sparsity?.(answersTo({ alpha }, 'diagonal')).case;
  assert.deepEqual([sparsity(1), sparsity(1e-8)], ['spread', 'sparse']);
});

test('a run that has not settled is said to be on its way', () => {
  const answers = answersTo({});
  const loss = Float64Array.from(answers.path.loss, () => 0.1);
  assert.equal(factors.verdicts.completion?.({ ...answers, path: { ...answers.path, loss } }).case, 'running');
});

test('what drifts with steps halves with η, and from a symmetric start nothing drifts', () => {
  const rowsOf = (/** @type {Record<string, number | string>} */ changed) =>
    new Map(factors.rows(/** @type {any} */ ({}), answersTo(changed), lab).map((row) => [row.id, row.measured]));
  assert.equal(rowsOf({}).get('drift'), 0);
  assert.equal(rowsOf({}).has('halving'), false);
  near(rowsOf({ sign: 'minus' }).get('drift'), 0.0024645326, 1e-9);
  near(rowsOf({ sign: 'minus' }).get('halving'), 2.01931, 1e-4);
});

test('the timeline has as many rows whatever η is, over the same time', () => {
  for (const lr of [0.01, 0.02, 0.05]) {
    const { last, every } = answersTo({ lr });
    assert.equal(last, 400);
    near(last * every * lr, 80, 1e-9);
  }
});
