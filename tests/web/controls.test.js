import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeOf, rangeOf, snap, valueAt } from '../../web/panels/controls.js';
import { lessons } from './lessons.js';

const marks = { lrOneStep: 0.5, lrOptimal: 0.8, lrLimit: 1, neurons: 8 };

for (const { scene } of lessons) {
  for (const control of scene.controls) {
    test(`${scene.id}.${control.name}: place and value undo each other, to three digits`, () => {
      const range = rangeOf(control, marks);
      // Half a whole number where there is nothing between them.
      const near = range.integer ? 0.501 / (range.high - range.low) : range.zero ? 0.03 : 0.01;
      fc.assert(
        fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (place) => {
          const value = valueAt(range, place);
          assert.ok((range.zero && value === 0) || (value >= range.low && value <= range.high), `${value}`);
          assert.ok(Math.abs(placeOf(range, value) - place) < near);
        }),
      );
    });
  }
}

test('a slider snaps to the nearest mark and keeps its name', () => {
  const range = { low: 0.02, high: 1.2, log: false, zero: false, integer: false };
  assert.equal(snap(range, placeOf(range, 0.997), marks), 'lrLimit');
  assert.equal(snap(range, placeOf(range, 0.9), marks), 0.9);
});

test('the left end of a log slider with a zero is exactly 0', () => {
  const range = { low: 1e-16, high: 1, log: true, zero: true, integer: false };
  assert.equal(valueAt(range, 0), 0);
  assert.equal(placeOf(range, 0), 0);
  assert.equal(placeOf(range, -1e-8), placeOf(range, 1e-8), 'a distance, on either side');
  assert.equal(valueAt(range, 0.04), 1e-16);
});
