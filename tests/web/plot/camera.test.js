// The camera of a scene shows what the lesson is about: nothing of the surface stands between it and the way out of the saddle.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exaggeration, heightRange } from '../../../web/plot/tiles.js';
import saddle_escape from '../../../web/scenes/saddle_escape/scene.js';
import '../lessons.js';
import { sceneDefaults } from '../../../web/state/state.js';

const loss = (/** @type {number} */ x, /** @type {number} */ y) => x * x - y * y;

/** Walks from a point of the surface towards the eye. @param {import('../../../web/plot/projection.js').Camera} camera @param {number} x @param {number} y */
function isSeen({ yaw, pitch }, x, y) {
  const [x0, x1, y0, y1] = saddle_escape.box;
  const [nx, ny] = [121, 101];
  const samples = Float64Array.from({ length: nx * ny }, (_, i) =>
    loss(x0 + ((x1 - x0) * (i % nx)) / (nx - 1), y0 + ((y1 - y0) * Math.floor(i / nx)) / (ny - 1)),
  );
  const range = heightRange({ nx, ny, loss: samples });
  const height = exaggeration(saddle_escape.box, range);
  for (let t = 0.02; t < 4; t += 0.02) {
    const [px, py] = [x - t * Math.sin(yaw), y - t * Math.cos(yaw)];
    if (px < x0 || px > x1 || py < y0 || py > y1) return true;
    const above = (Math.min(loss(px, py), range.high) - loss(x, y)) * height;
    if (above > t * Math.tan(pitch)) return false;
  }
  return true;
}

test('saddle_escape opens with both ways out of the saddle in view', () => {
  const { camera } = sceneDefaults('saddle_escape');
  for (let share = 0; share <= 1; share += 0.05)
    for (const side of [1, -1]) {
      assert.ok(isSeen(camera, 1 - share, 0), `the way in at x = ${1 - share}`);
      assert.ok(isSeen(camera, 0, side * 1.35 * share), `the way out at y = ${side * 1.35 * share}`);
    }
});

test('from the usual camera the saddle hides one way out', () => {
  assert.ok(!isSeen(sceneDefaults('narrow_valley').camera, 0, 1));
});
