// Things of n dimensions are looked at through a plane, and what is moved in it moves along it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedTo, onPlane, planeOf } from '../../../web/plot/plane.js';

test('two coordinates: the others stay, exactly', () => {
  const plane = planeOf({ coordinates: [3, 1] }, 5);
  assert.deepEqual(onPlane(plane, [1, 2, 3, 4, 5]), [4, 2]);
  assert.deepEqual(movedTo(plane, [1, 2, 3, 4, 5], [0.1, 0.7]), [1, 0.7, 3, 0.1, 5]);
  assert.deepEqual(plane.names, [
    ['axis-coordinate', { i: 4 }],
    ['axis-coordinate', { i: 2 }],
  ]);
  assert.deepEqual(planeOf(undefined, 2).names, [['axis-x'], ['axis-y']]);
});

test('two eigenvectors: coordinates of the error along them', () => {
  // Of [[2, 1], [1, 2]]: (1, −1)/√2 with eigenvalue 1, (1, 1)/√2 with 3.
  const h = Math.SQRT1_2;
  const eigen = { values: [1, 3], vectors: [h, -h, h, h] };
  const plane = planeOf({ eigenvectors: [0, 1] }, 2, eigen);
  const [low, high] = onPlane(plane, [3, 1]);
  assert.ok(Math.abs(low - 2 * h) < 1e-15 && Math.abs(high - 4 * h) < 1e-15);
  assert.throws(() => planeOf({ eigenvectors: [0, 1] }, 2), /eigen/);
});

test('two directions are made unit vectors at right angles', () => {
  const plane = planeOf(
    {
      directions: [
        [2, 0, 0],
        [1, 0, 3],
      ],
    },
    3,
  );
  assert.deepEqual(plane.across, [1, 0, 0]);
  assert.deepEqual(plane.up, [0, 0, 1]);
  assert.deepEqual(movedTo(plane, [5, 6, 7], [1, 2]), [1, 6, 2]);
  assert.throws(
    () =>
      planeOf(
        {
          directions: [
            [1, 1],
            [2, 2],
          ],
        },
        2,
      ),
    /have to differ/,
  );
});
