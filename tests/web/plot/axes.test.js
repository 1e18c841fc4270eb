import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strideOf } from '../../../web/plot/axes.js';

test('labels stand evenly, as close as they fit', () => {
  const places = Array.from({ length: 15 }, (_, i) => 20 * i);
  assert.equal(
    strideOf(
      places,
      places.map(() => 5),
      4,
    ),
    1,
  );
  assert.equal(
    strideOf(
      places,
      places.map((place) => (place < 100 ? 4 : 9)),
      4,
    ),
    2,
  );
  assert.equal(
    strideOf(
      places,
      places.map(() => 200),
      4,
    ),
    15,
  );
  assert.equal(strideOf([], [], 4), 1);
});
