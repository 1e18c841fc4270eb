// A field that turns: what its closed forms say, and states in which there is nothing to measure.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitOf, stepOf, turnOf } from '../../../web/kinds/rotation/closed_forms.js';
import { rotation } from '../../../web/kinds/rotation/rotation.js';
import { lab } from '../../wasm/lab.js';
import { stateOf } from '../lessons.js';

/** @param {Parameters<typeof stateOf>[1]} change */
const asked = (change) => rotation.ask(lab, rotation.needs(stateOf('spiral', change), lab));

test('factor, angle and limit of plain steps, factor with a look ahead, turn of the flow', () => {
  const near = (/** @type {number} */ a, /** @type {number} */ b) => assert.ok(Math.abs(a - b) < 1e-9, `${a} ${b}`);
  const field = { mu: 1, omega: 2 };
  near(limitOf(field), 0.4);
  near(stepOf('steps', field, 0.1).factor, 0.9219544457);
  near(stepOf('steps', field, 0.1).angle, 0.2186689459);
  near(stepOf('extragradient', { mu: 0, omega: 1 }, 0.1).factor, 0.9950376877);
  near(turnOf(field), -Math.PI);
});

test('at the centre there is no factor, and the verdict says so', () => {
  const answers = asked({ start: [0, 0] });
  assert.equal(rotation.verdicts.nearer?.(answers).case, 'centre');
  assert.equal(rotation.record(answers).factor, null);
});

test('where nothing pulls inward the best learning rate is as good as none', () => {
  const answers = asked({ values: { ...stateOf('spiral').values, lr: 'best', part: 'antisymmetric' } });
  assert.equal(rotation.verdicts.nearer?.(answers).case, 'outward');
});
