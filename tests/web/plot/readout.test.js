// What is read off a map: its pixel in ηλ, what became of the run there, and values at critical points without rounding.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../../web/library/core.js';
import { criticalValue } from '../../../web/plot/critical/critical_value.js';
import { readout } from '../../../web/plot/map/readout.js';
import { placeIn } from '../../../web/plot/tiles.js';
import { sceneDefaults } from '../../../web/state/state.js';
import { askedOf, stateOf, wordsOf } from '../lessons.js';

const lab = await load();

/** @param {Record<string, number | string>} values @param {import('../../../web/words/i18n.js').Locale} [locale] */
async function read(values, locale = 'en') {
  const state = stateOf('stability_map', { values: { ...sceneDefaults('stability_map').values, ...values } });
  return readout(/** @type {any} */ (askedOf(state, lab)), await wordsOf(locale, 'stability_map'));
}

test('the pixel is told in ηλ, whatever κ is, with what became of its run', async () => {
  // Polyak (1964): heavy ball with β = 0.85 is stable below ηλ = 3.7.
  for (const kappa of [10, 25]) {
    assert.match(await read({ kappa, etaLambda: 3.6, beta: 0.85 }), /^\(3\.6, 0\.85\) → \d+ steps$/);
    assert.equal(await read({ kappa, etaLambda: 4.2, beta: 0.85 }), '(4.2, 0.85) → diverges');
  }
  // β = 0, ηλ = 2: the steep coordinate changes sign for ever.
  assert.equal(await read({ kappa: 10, etaLambda: 2, beta: 0 }), '(2, 0) → cycles');
  assert.match(await read({ etaLambda: 1.5, beta: 0.85 }, 'zh-CN'), /^\(1\.5, 0\.85\) → \d+ 步$/);
});

test('zero is zero at the minima of Himmelblau, and what is small elsewhere is not', () => {
  const landscape = { id: 'himmelblau', params: {} };
  const grid = lab.field({ landscape, box: [-5, 5, -5, 5], nx: 41, ny: 41 });
  for (const { kind, value } of lab.criticalPoints({ landscape, box: [-5, 5, -5, 5] }).points)
    if (kind === 'minimum') assert.equal(criticalValue(value, grid), 0);
  assert.equal(criticalValue(1e-6, grid), 1e-6);
});

test('a surface fills its room and stays within it, from every side', () => {
  const [nx, ny] = [41, 41];
  /** @type {[number, number, number, number]} */
  const box = [-1, 1, -1, 1];
  const points = Array.from({ length: nx * ny }, (_, i) => [(i % nx) / 20 - 1, Math.floor(i / nx) / 20 - 1]);
  const loss = Float64Array.from(points, ([x = 0, y = 0]) => x * x - y * y);
  const room = { left: 10, top: 20, right: 710, bottom: 420 };
  for (const yaw of [0, 0.5, 2, 4])
    for (const pitch of [0.2, 0.9]) {
      const grid = /** @type {any} */ ({ nx, ny, loss });
      const place = placeIn(grid, box, { low: -1, high: 1 }, { yaw, pitch }, room);
      const spots = points.map(([x = 0, y = 0], i) => place(x, y, loss[i] ?? 0));
      const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
      const gaps = [
        Math.min(...xs) - room.left,
        room.right - Math.max(...xs),
        Math.min(...ys) - room.top,
        room.bottom - Math.max(...ys),
      ];
      assert.ok(Math.min(...gaps) > -1e-9, `${yaw} ${pitch}: ${gaps}`);
      assert.ok(Math.min(...gaps) < 1e-9, `${yaw} ${pitch}: not up to any side, ${gaps}`);
    }
});
