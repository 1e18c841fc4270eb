// What is counted on a map of starts: draws of four of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundByDrawing } from '../../../web/kinds/map/basin_counts.js';

const N = 64;
/** @param {(i: number, j: number) => number} basin @returns {Int8Array} */
const pixels = (basin) => Int8Array.from({ length: N * N }, (_, pixel) => basin(pixel % N, Math.floor(pixel / N)));

test('four random starts find a basin as often as 1 − (1 − p)⁴ says, and one that is empty never', () => {
  const quarter = pixels((i, j) => Number(i < N / 2 && j < N / 2));
  const { share, error } = foundByDrawing(quarter, 1);
  assert.ok(Math.abs(share - (1 - 0.75 ** 4)) < 4 * error, `${share}`);
  assert.ok(Math.abs(error - Math.sqrt((0.6836 * 0.3164) / 5000)) < 1e-4);
  assert.equal(foundByDrawing(quarter, 2).share, 0);
});
