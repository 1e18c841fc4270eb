// A label beside an arrow covers no line and no other label, stays inside, and is left out where there is no room.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { crosses, freePlace } from '../../../web/plot/labels/free_place.js';

const inside = { left: 0, top: 0, right: 400, bottom: 300 };
const point = fc.tuple(
  fc.double({ min: -500, max: 900, noNaN: true }),
  fc.double({ min: -500, max: 800, noNaN: true }),
);

test('a label covers nothing that is drawn', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(point, point), { maxLength: 12 }), fc.nat(400), (lines, x) => {
      const taken = [{ left: x - 9, right: x + 9, top: 0, bottom: 18 }];
      for (let label = 0; label < 4; label++) {
        const place = freePlace(inside, [x, 9], 13, 80, 13, taken, lines);
        if (!place) return;
        assert.ok(place.left >= inside.left && place.right <= inside.right);
        for (const other of taken)
          assert.ok(
            place.right <= other.left ||
              place.left >= other.right ||
              place.bottom <= other.top ||
              place.top >= other.bottom,
          );
        // Walked along in small steps, no line comes into the box.
        for (const [[ax, ay], [bx, by]] of lines)
          for (let i = 0; i <= 400; i++) {
            const [px, py] = [ax + ((bx - ax) * i) / 400, ay + ((by - ay) * i) / 400];
            assert.ok(px <= place.left || px >= place.right || py <= place.top || py >= place.bottom);
          }
        taken.push(place);
      }
    }),
  );
});

test('beside a lone arrow the label stands at its height, on the side where there is room', () => {
  const place = freePlace(inside, [200, 291], 13, 80, 13, [], []);
  assert.deepEqual(place && [place.left, (place.top + place.bottom) / 2], [213, 291]);
  const atCorner = freePlace(inside, [391, 9], 13, 80, 13, [], []);
  assert.deepEqual(atCorner && [atCorner.right, (atCorner.top + atCorner.bottom) / 2], [378, 9]);
});

test('where lines are everywhere there is no label', () => {
  const lines = Array.from(
    { length: 60 },
    (_, i) =>
      /** @type {const} */ ([
        [-10, 5 * i],
        [410, 5 * i + 3],
      ]),
  );
  assert.equal(freePlace(inside, [200, 9], 13, 80, 13, [], lines), null);
});

test('a line crosses a box or it does not', () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 };
  assert.ok(
    crosses(box, [
      [0, 15],
      [30, 15],
    ]),
  );
  assert.ok(
    crosses(box, [
      [12, 12],
      [14, 14],
    ]),
  );
  assert.ok(
    crosses(box, [
      [15, -1e5],
      [15, 1e5],
    ]),
  );
  assert.ok(
    !crosses(box, [
      [0, 0],
      [30, 5],
    ]),
  );
  assert.ok(
    !crosses(box, [
      [21, 0],
      [21, 30],
    ]),
  );
  assert.ok(
    !crosses(box, [
      [0, 15],
      [9, 15],
    ]),
  );
});
