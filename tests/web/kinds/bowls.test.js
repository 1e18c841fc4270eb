// Clouds about a minimum: their variance with its standard error, the same walkers in part and in whole, and where there is no end.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../../web/library/core.js';
import { varianceOf } from '../../../web/plot/clouds/swarms.js';
import { agrees } from '../../../web/state/agreement.js';
import { lessonOf } from '../../../web/state/lessons.js';
import { askedOf, stateOf } from '../lessons.js';

const lab = await load();
/** @type {any} */ (globalThis).requestAnimationFrame = (/** @type {() => void} */ action) => setTimeout(action);
const { kind } = lessonOf('gradient_noise');

/** @param {Record<string, number | string>} values */
const bowl = (values) => stateOf('gradient_noise', { values: { ...stateOf('gradient_noise').values, ...values } });

test('the variance of a cloud is about the minimum, with the standard error of a mean of squares', () => {
  // 1, −1, 3, −3 along the second of two axes that are turned by a right angle: squares 1, 1, 9, 9.
  const swarm = { frames: 1, walkers: 4, dim: 2, positions: Float32Array.of(6, 0, 4, 0, 8, 0, 2, 0) };
  const settled = /** @type {any} */ ({ centre: [5, 0], directions: [0, 1, -1, 0] });
  assert.deepEqual(varianceOf(swarm, settled, 0, 1), { variance: 5, error: Math.sqrt((41 - 25) / 4) });
  assert.deepEqual(varianceOf(swarm, settled, 9, 0), { variance: 0, error: 0 });
});

// λ 1 and 3, η .1, β .9, σ 1; m = 1 − ηλ.
test('all walkers of each rule come later, and fill what theory says within 4 standard errors', async () => {
  const questions = kind.needs(bowl({}), lab);
  const answers = kind.ask(lab, questions);
  const { whole } = await new Promise((resolve) => {
    const slow = kind.slow?.(lab, () => {
      const now = slow?.now();
      if (Object.keys(now?.whole ?? {}).length === answers.runs.length) resolve(now);
    });
    slow?.want(questions);
  });
  assert.equal(whole.nesterov.walkers, 400);
  const few = answers.swarms.nesterov.walkers;
  assert.ok(few >= 50 && few < 400, String(few));
  assert.deepEqual(
    whole.nesterov.positions.subarray(0, 2 * few),
    answers.swarms.nesterov.positions.subarray(0, 2 * few),
  );
  const nesterov = (/** @type {number} */ m) =>
    (0.01 * (1 + 0.9 * m)) / ((1 - 0.9 * m) * ((1 + 0.9 * m) ** 2 - 1.9 ** 2 * m ** 2));
  for (const [id, x, y] of /** @type {const} */ ([
    ['gradient_descent', 0.1 / 1.9, 0.1 / (3 * 1.7)],
    ['heavy_ball', (0.1 * 1.9) / (0.1 * 3.7), (0.1 * 1.9) / (0.1 * 3 * 3.5)],
    ['ema_momentum', (0.01 * 1.9) / (0.1 * 3.79), (0.01 * 1.9) / (0.1 * 3 * 3.77)],
    ['nesterov', nesterov(0.9), nesterov(0.7)],
  ])) {
    const found = /** @type {any} */ (kind.record({ ...answers, whole }, id));
    const { standardErrors } = found;
    assert.ok(
      agrees(found.varianceX, x, { standardErrors: 4 }, standardErrors.varianceX),
      `${id} x ${found.varianceX}`,
    );
    assert.ok(
      agrees(found.varianceY, y, { standardErrors: 4 }, standardErrors.varianceY),
      `${id} y ${found.varianceY}`,
    );
    assert.equal(found.floorY, 1.5 * found.varianceY);
  }
});

test('at the same effective step theory has heavy ball fill what EMA momentum fills', () => {
  const { runs } = askedOf(bowl({ compare: 'effective' }), lab);
  const [, ball, ema] = runs.map((/** @type {any} */ { settled }) => settled.stationary[0]);
  assert.ok(Math.abs(ball - 0.0501319261) < 1e-9 && Math.abs(ema - ball) < 1e-12, `${ball}, ${ema}`);
});

// Nesterov's limit ηλ < 2(1 + β)/(1 + 2β) = 1.357 lies below the others'.
test('a cloud without an end is told', () => {
  const verdict = (/** @type {string} */ id) => {
    const answers = askedOf(bowl({ lr: 0.15, lambda: 12 }), lab);
    const run = answers.runs.find((/** @type {{id: string}} */ each) => each.id === id);
    return kind.verdicts.spread?.({ ...answers, runs: [run] }).case;
  };
  assert.deepEqual([verdict('gradient_descent'), verdict('nesterov')], ['gradient_descent', 'unstable']);
});
