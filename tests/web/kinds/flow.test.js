// Flow and steps: the right angle is where the pointer is, descent that leaves takes the flows with it, and a start without
// an answer is not taken.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gestures, settle } from '../../../web/kinds/flow/gestures.js';
import { load } from '../../../web/library/core.js';
import { lessonOf } from '../../../web/state/lessons.js';
import { askedOf, stateOf } from '../lessons.js';

/** @typedef {import('../../../web/kinds/flow/answers.js').FlowAnswers} FlowAnswers */

const lab = await load();
const { kind } = lessonOf('flow_and_steps');

/** @param {Record<string, any>} [change] @param {string} [tool] @returns {ReturnType<typeof stateOf>} */
function flowing({ values = {}, ...change } = {}, tool = 'banana') {
  const opening = stateOf('flow_and_steps', {}, tool);
  return { ...opening, values: { ...opening.values, ...values }, ...change };
}

/** @param {ReturnType<typeof stateOf>} state @param {number} [step] @returns {FlowAnswers} */
const answersTo = (state, step = 0) => /** @type {any} */ (kind.atStep?.(lab, askedOf(state, lab), step));

test('the right angle is at the place of the flow that is nearest to the pointer, else where the flow is at the step', () => {
  const { corner, fine } = answersTo(flowing({ own: { pointer: [-0.9, 1.1] } }), 0);
  assert.ok(corner);
  const distance = (/** @type {Float64Array | number[]} */ [x = 0, y = 0]) => Math.hypot(x + 0.9, y - 1.1);
  for (let row = 1; row < fine.steps; row++)
    assert.ok(distance(fine.flow.subarray(2 * row, 2 * row + 2)) >= distance(corner.at));
  // ∇f = (−2(1 − x) − 20x(y − x²), 10(y − x²)); the flow runs against it.
  const [x, y] = corner.at;
  const slope = [-2 * (1 - x) - 20 * x * (y - x * x), 10 * (y - x * x)];
  assert.ok(Math.hypot(corner.uphill[0] - (slope[0] ?? 0), corner.uphill[1] - (slope[1] ?? 0)) < 1e-12);
  const along = corner.along[0] * corner.uphill[0] + corner.along[1] * corner.uphill[1];
  assert.ok(along < 0 && along / Math.hypot(...corner.along) / Math.hypot(...corner.uphill) < -0.999);

  const later = answersTo(flowing(), 50);
  const [half] = [later.fine.flow.subarray(2 * 200, 2 * 200 + 2)];
  assert.deepEqual(later.corner?.at, [...half]);
});

test('the paths end at the same time, and each begins at the start', () => {
  const { gap, fine, modified, values } = answersTo(flowing());
  assert.equal(gap.steps, 100);
  assert.ok(Math.abs((values.lr ?? 0) * gap.steps - 1) < 1e-12);
  for (const path of [gap.descent, fine.flow, modified]) assert.deepEqual([...path.subarray(0, 2)], [-1, 1.5]);
  const [x = 0, y = 0] = gap.flow.subarray(-2);
  assert.ok(Math.hypot(x - (fine.flow.at(-2) ?? 0), y - (fine.flow.at(-1) ?? 0)) < 1e-8);
});

test('where descent leaves for good the flows are followed as long as it, and the verdict says so', () => {
  const state = flowing({ values: { lr: 0.6, kappa: 25 } }, 'bowl');
  const answers = answersTo(state);
  assert.equal(kind.verdicts.flow?.(answers).case, 'leaves');
  assert.ok(kind.last(/** @type {any} */ (null), answers, []) >= 1);
  for (const { id, predicted } of kind.rows(
    /** @type {any} */ ({ quantities: ['ratio', 'stepsExponent'] }),
    answers,
    lab,
  ))
    assert.equal(predicted, null, id);
});

test('a start for which there is no answer is told and left', () => {
  const start = [1e6, -1e6];
  const settled = settle(flowing({ start }), lab);
  assert.deepEqual(settled.start, [-1, 1.5]);
  assert.equal(settled.notice?.name, 'start');
  const fine = flowing({ start: [0.5, 0.5] });
  assert.equal(settle(fine, lab), fine);
});

test('a mouse looks at a place and leaves it', () => {
  let state = flowing();
  const page = /** @type {any} */ ({ now: () => state, set: (/** @type {typeof state} */ next) => (state = next) });
  gestures(page).hover([0.1, 0.2]);
  assert.deepEqual(state.own.pointer, [0.1, 0.2]);
  assert.ok(kind.isPassing?.(state));
  gestures(page).hover(null);
  assert.ok(!kind.isPassing?.(state));
});
