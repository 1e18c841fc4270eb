// The run before a change: one level, and a drag is one change.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnswering } from '../../web/app/answering.js';
import { load } from '../../web/library/core.js';
import { createGhost } from '../../web/state/ghost.js';
import { asking } from '../../web/state/prediction.js';
import { stateOf } from './lessons.js';

const lab = await load();

test('the ghost is what was shown before a change; a drag is one change', () => {
  let now = 0;
  /** @type {ReturnType<typeof createGhost<string>>} */
  const ghost = createGhost(() => now);
  assert.equal(ghost.now(), null);
  now = 5000;
  ghost.change('first');
  for (const middle of ['a', 'b', 'c']) {
    now += 100;
    ghost.change(middle);
  }
  assert.equal(ghost.now(), 'first', 'not what was passed on the way');
  now += 5000;
  ghost.change('second');
  assert.equal(ghost.now(), 'second', 'one level');
  ghost.forget();
  assert.equal(ghost.now(), null);
});

test('a step of a lecture, and a question, begin without the run before', () => {
  const answering = createAnswering(lab, () => {});
  const at = (/** @type {number} */ lr, /** @type {Partial<import('../../web/state/state.js').State>} */ more = {}) =>
    answering.answer(stateOf('learning_rate_regimes', { values: { lr, lambda: 2 }, ...more }));
  const given = (/** @type {number} */ step) => ({ lecturing: { id: 'any', at: step, curtain: '', panel: false } });
  const asked = { prediction: asking() };
  at(0.9);
  at(0.8);
  assert.equal(answering.before()?.values.lr, 0.9);
  at(0.1, /** @type {any} */ (given(0)));
  assert.equal(answering.before(), null);
  at(0.9, /** @type {any} */ (given(1)));
  assert.equal(answering.before(), null);
  at(0.8);
  at(0.1);
  assert.equal(answering.before()?.values.lr, 0.8);
  at(0.1, asked);
  assert.equal(answering.before(), null);
  at(0.9, { prediction: { ...asking(), phase: 'run' } });
  assert.equal(answering.before()?.values.lr, 0.1, 'what was asked about stays, pale, beside its run');
});
