// Fair settings reach the runners, and a start that turns with its valley is the start that is dragged.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGestures, turnedBy } from '../../../web/kinds/runs/turned.js';
import { load } from '../../../web/library/core.js';
import { askedOf, stateOf } from '../lessons.js';

const lab = await load();

/** @param {Record<string, number | string>} values */
const race = (values) => stateOf('momentum_race', { values: { ...stateOf('momentum_race').values, ...values } });

/** @param {import('../../../web/kinds/runs/answers.js').RunsAnswers} answers @param {string} id @returns {Float64Array} */
const pathOf = ({ runs }, id) => /** @type {any} */ (runs.find((run) => run.id === id)).run.w;

test('heavy ball and EMA momentum at the same effective step are one path', () => {
  /** @type {Record<string, number | string>[]} */
  const settings = [{ tuning: 'best' }, { tuning: 'effective', beta: 0.9, angle: 30 }];
  for (const values of settings) {
    const answers = askedOf(race(values), lab);
    const [ball, ema] = [pathOf(answers, 'heavy_ball'), pathOf(answers, 'ema_momentum')];
    assert.ok(ball.length > 100);
    for (const [i, x] of ball.subarray(0, 100).entries()) assert.ok(Math.abs(x - (ema[i] ?? Number.NaN)) < 1e-12);
  }
});

test('with the same η every runner has it, and the momentum of the slider', () => {
  const { runs } = askedOf(race({ tuning: 'rate', lr: 0.01, beta: 0.7 }), lab);
  for (const { id, experiment } of runs) {
    const { params = {} } = experiment.optimizer;
    assert.equal(params.lr, 0.01, id);
    if (['heavy_ball', 'ema_momentum', 'nesterov'].includes(id)) assert.equal(params.beta, 0.7, id);
  }
});

test('the start turns with the valley, and where it is dragged to is where it is', () => {
  const state = race({ angle: 90 });
  const turned = askedOf(state, lab).start;
  assert.ok(Math.hypot(turned[0] + 0.8, turned[1] - 1.6) < 1e-12);
  let next = state;
  const page = /** @type {any} */ ({ now: () => state, showEnd: (/** @type {any} */ to) => (next = to) });
  startGestures(page).start([-0.5, 1]);
  const [x, y] = /** @type {[number, number]} */ (next.start);
  assert.ok(Math.hypot(x - 1, y - 0.5) < 1e-12, `${x}, ${y}`);
  const [onMap = 0, upMap = 0] = turnedBy([x, y], 90);
  assert.ok(Math.hypot(onMap + 0.5, upMap - 1) < 1e-12);
});
