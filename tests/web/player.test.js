import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dwell } from '../../web/state/player.js';

test('about six hops a second at speed 1, faster as steps repeat', () => {
  assert.ok(Math.abs(1 / dwell(0, 1) - 6) < 1e-9);
  assert.ok(Math.abs(1 / dwell(0, 2) - 12) < 1e-9);
  assert.ok(dwell(100, 1) < dwell(10, 1));
});

test('the longest run of a lesson plays in well under half a minute', () => {
  let seconds = 0;
  for (let step = 0; step < 420; step++) seconds += dwell(step, 1);
  assert.ok(seconds < 15, `${seconds} s`);
});
