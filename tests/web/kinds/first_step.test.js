// What the first step of a run is called.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first_step } from '../../../web/kinds/first_step/first_step.js';
import { lab } from '../../wasm/lab.js';
import { stateOf } from '../lessons.js';

/** @param {Parameters<typeof stateOf>[1]} change @param {string} [tool] */
function caseOf(change, tool) {
  const answers = first_step.ask(lab, first_step.needs(stateOf('cliffs', change, tool), lab));
  return first_step.verdicts[answers.scene.verdict]?.(answers).case;
}

test('on the wall, beside it, in the valley and at its bottom', () => {
  assert.equal(caseOf({}), 'thrown');
  assert.equal(caseOf({ start: [-3] }), 'steps');
  assert.equal(caseOf({ start: [-0.55] }), 'flat');
  assert.equal(caseOf({ start: [-0.5] }), 'rests');
});

test('Newton ends at the saddle or in a minimum, however short its steps', () => {
  const { values } = stateOf('cliffs', {}, 'newton');
  for (const lr of [0.1, 1]) {
    assert.equal(caseOf({ values: { ...values, lr } }, 'newton'), 'saddle');
    assert.equal(caseOf({ values: { ...values, lr }, start: [1, 0.9] }, 'newton'), 'minimum');
  }
});
