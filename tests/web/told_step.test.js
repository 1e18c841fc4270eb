// The step that is told: its terms are the step, for every rule that the free lab offers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setRunnerParam } from '../../web/kinds/playground/chosen_runners.js';
import { tell } from '../../web/kinds/playground/told.js';
import { chooseLandscape } from '../../web/kinds/runs/chosen/chosen.js';
import { load } from '../../web/library/core.js';
import { timesOf } from '../../web/plot/overlays/term_arrows.js';
import { change, changeOwn, sceneOf } from '../../web/state/state.js';
import { askedOf, stateOf } from './lessons.js';

const lab = await load();
const opening = stateOf('playground', {}, 'told');

/** The step to come of one rule. @param {string} id @param {number} now @param {typeof opening} [from] */
function toldOf(id, now, from = opening) {
  const state = changeOwn(from, { runners: [{ id, params: { lr: '$lr' } }], edited: id });
  const [answer] = askedOf(state, lab).runs;
  const told = tell(lab, answer, now);
  assert.ok(told, id);
  return told;
}

/** @param {readonly number[]} found @param {readonly number[]} expected @param {string} what */
const near = (found, expected, what) => {
  for (const [i, x] of found.entries())
    assert.ok(
      Math.abs(x - (expected[i] ?? 0)) <= 1e-12 * Math.max(1, Math.abs(x)),
      `${what}: ${found}, not ${expected}`,
    );
};

for (const id of sceneOf(opening).offered)
  test(`${id}: what moves w adds up to the step, and the step leads to the next point`, () => {
    for (const now of [0, 1, 4]) {
      const { terms, from, to, step } = toldOf(id, now);
      const sum = [0, 1].map((c) =>
        terms.filter(({ target }) => target === 'w').reduce((all, { amount }) => all + (amount[c] ?? 0), 0),
      );
      near(sum, [...step.move], 'sum of the terms');
      near(
        from.map((x, c) => x + (sum[c] ?? 0)),
        to,
        'next point',
      );
      for (const { ends, target, sum: told } of terms) if (ends && target === 'w') near(told, sum, 'told sum');
    }
  });

test('by hand: x² − y² from (0.1, 0.1), η = 0.1, β = 0.9', () => {
  const saddle = change(chooseLandscape(opening, lab, 'saddle'), { start: [0.1, 0.1] });
  const at = change(saddle, { values: { ...saddle.values, lr: 0.1 } });
  const descent = toldOf('gradient_descent', 0, at);
  assert.deepEqual(
    descent.terms.map(({ symbol, slope }) => [symbol, slope]),
    [['−η∇f(w)', true]],
  );
  // −0.1 · (2·0.1, −2·0.1)
  near(descent.terms[0]?.amount ?? [], [-0.02, 0.02], 'slope');
  const ball = toldOf('heavy_ball', 1, setRunnerParam(at, 'heavy_ball', 'beta', 0.9));
  // v₁ = (−0.02, 0.02), w₁ = (0.08, 0.12); 0.9 v₁, and −0.1 · (0.16, −0.24)
  near(ball.terms[0]?.amount ?? [], [-0.018, 0.018], 'memory');
  near(ball.terms[1]?.amount ?? [], [-0.016, 0.024], 'slope');
  near(ball.terms[1]?.moves ?? [], [-0.016, 0.024], 'what the slope moves w by');
  near(ball.to, [0.046, 0.162], 'next point');
});

test('EMA: what a channel moves w by is scaled as w takes it; Adam’s goes through a root, and is not drawn', () => {
  const ema = toldOf('ema_momentum', 2);
  const moved = [0, 1].map((c) =>
    ema.terms.filter(({ target }) => target !== 'w').reduce((sum, { moves }) => sum + (moves?.[c] ?? 0), 0),
  );
  near(moved, [...ema.step.move], 'the parts of v');
  const adam = toldOf('adam', 2);
  assert.ok(adam.terms.filter(({ target }) => target !== 'w').every(({ moves }) => moves === null));
});

test('arrows too short to be seen are drawn ten times, a hundred times as long', () => {
  const told = { terms: [], from: [0, 0], to: [0.01, 0] };
  const pixels = (/** @type {number} */ each) =>
    /** @type {import('../../web/plot/scale.js').Scale} */ (
      /** @type {unknown} */ ((/** @type {number} */ x) => each * x)
    );
  assert.equal(timesOf(told, pixels(10000)), 1);
  assert.equal(timesOf(told, pixels(1000)), 10);
  assert.equal(timesOf(told, pixels(100)), 100);
  assert.equal(timesOf({ ...told, to: [0, 0] }, pixels(100)), 1);
});
