// Box counting finds the dimensions that are known: of a line, of a filled square and of Sierpiński's triangle.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { borderBoxes, boxDimension } from '../../../web/plot/map/box_counting.js';

/** @param {number} n @param {(i: number, j: number) => number} kind @returns {Uint8Array} */
const grid = (n, kind) => Uint8Array.from({ length: n * n }, (_, pixel) => kind(pixel % n, Math.floor(pixel / n)));

/** By boxes of one picture. @param {Uint8Array} classes @param {number} n @param {number[]} sides */
const ofPicture = (classes, n, sides) =>
  boxDimension(sides.map((side) => ({ side, boxes: borderBoxes(classes, n, n, side) })));

/** @param {number} found @param {number} known @param {number} gap */
const near = (found, known, gap) => assert.ok(Math.abs(found - known) <= gap, `${found} is not ${known}`);

test('a straight border has dimension 1, upright or slanted, and a checkered one 2', () => {
  const n = 256;
  const upright = grid(n, (i) => Number(i < 30));
  assert.equal(borderBoxes(upright, n, n), n);
  assert.equal(borderBoxes(upright, n, n, 8), n / 8);
  near(ofPicture(upright, n, [1, 2, 4, 8]), 1, 1e-12);
  near(
    ofPicture(
      grid(n, (i, j) => Number(3 * j < i + 200)),
      n,
      [1, 2, 4, 8],
    ),
    1,
    0.05,
  );
  near(
    ofPicture(
      grid(n, (i, j) => (i + j) % 2),
      n,
      [1, 2, 4, 8],
    ),
    2,
    0.01,
  );
});

test('without a border there is no dimension', () => {
  const plain = grid(64, () => 3);
  assert.equal(borderBoxes(plain, 64, 64), 0);
  assert.ok(Number.isNaN(ofPicture(plain, 64, [1, 2])));
});

test('a box at the edge that is cut off counts once', () => {
  assert.equal(
    borderBoxes(
      grid(5, (i) => Number(i < 4)),
      5,
      5,
      2,
    ),
    3,
  );
});

test('Sierpiński’s triangle has ln 3/ln 2, on finer and finer grids', () => {
  // The odd numbers of Pascal's triangle (Lucas 1878): 3ᵏ of 4ᵏ pixels.
  const counts = [128, 256, 512].map((n) => ({
    side: 1 / n,
    boxes: borderBoxes(
      grid(n, (i, j) => Number((i & j) === 0)),
      n,
      n,
    ),
  }));
  near(boxDimension(counts), Math.log(3) / Math.log(2), 0.05);
});
