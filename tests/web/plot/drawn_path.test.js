import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPixels } from '../../../web/plot/by_hand/drawn_path.js';

test('a path drawn by hand comes back to the pixels where it was drawn', () => {
  for (const toDomain of [
    (/** @type {number} */ x, /** @type {number} */ y) => [0.01 * x - 3, 2 - 0.01 * y],
    (/** @type {number} */ x, /** @type {number} */ y) => [0.02 * x + 0.01 * y, 0.03 * y - 0.005 * x + 1],
  ]) {
    const back = toPixels(toDomain, [300, 200]);
    for (const [x, y] of /** @type {const} */ ([
      [0, 0],
      [17, 401],
      [640.5, 3],
    ])) {
      const [px, py] = back(toDomain(x, y));
      assert.ok(Math.hypot(px - x, py - y) < 1e-9);
    }
  }
});
