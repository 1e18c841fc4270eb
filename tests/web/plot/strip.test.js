// Marks and words on the canvases keep out of each other's way.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { area, axisMargin } from '../../../web/plot/area.js';
import { sceneDefaults, sceneOf } from '../../../web/state/state.js';
import { strip } from '../../../web/views/strip.js';
import '../lessons.js';

const theme = /** @type {import('../../../web/words/theme.js').Theme} */ ({
  profile: 'projector',
  colour: () => '#000000',
  text: 20,
  font: 'sans-serif',
  line: 1.6,
});

/** A context that notes words, and the points of every path that is filled. */
function recorder() {
  /** @type {{words: {text: string, x: number, y: number}[], fills: number[][][], arcs: number[][]}} */
  const seen = { words: [], fills: [], arcs: [] };
  /** @type {number[][]} */
  let path = [];
  const ctx = new Proxy(/** @type {Record<string, any>} */ ({}), {
    get: (own, name) =>
      own[String(name)] ??
      {
        beginPath: () => {
          path = [];
        },
        moveTo: (/** @type {number} */ x, /** @type {number} */ y) => path.push([x, y]),
        lineTo: (/** @type {number} */ x, /** @type {number} */ y) => path.push([x, y]),
        arc: (/** @type {number} */ x, /** @type {number} */ y) => seen.arcs.push([x, y]),
        fill: () => seen.fills.push(path),
        fillText: (/** @type {string} */ text, /** @type {number} */ x, /** @type {number} */ y) =>
          seen.words.push({ text, x, y }),
        measureText: (/** @type {string} */ text) => ({ width: 10 * text.length }),
      }[String(name)] ??
      (() => {}),
  });
  return { ctx: /** @type {CanvasRenderingContext2D} */ (/** @type {unknown} */ (ctx)), seen };
}

test('the marker of the timeline stays below the name of the axis', () => {
  const scene = sceneOf(sceneDefaults('learning_rate_regimes'));
  const w = Float64Array.from({ length: 31 }, (_, k) => 0.8 ** k);
  const run = { w, dim: 1, steps: 30, loss: w, gradient: w, memory: {}, outcome: { kind: 'running', step: 30 } };
  const answers = /** @type {any} */ ({ runs: [{ id: 'gradient_descent', run, theory: {}, measured: {} }] });
  for (const step of [0, 1, 2, 30]) {
    const { ctx, seen } = recorder();
    const frame = { width: 900, height: 150, step, last: 30, playing: false, hidden: [], scene, theme };
    strip.draw(ctx, answers, /** @type {any} */ ({ ...frame, text: (/** @type {string} */ id) => id }));
    const name = seen.words.find(({ text }) => text === 'axis-error');
    const marker = seen.fills.at(-1) ?? [];
    assert.ok(name && marker.length === 3);
    assert.ok(
      marker.every(([, y = 0]) => y >= name.y),
      `marker at ${marker.map(([, y]) => y)}, words end at ${name.y}`,
    );
  }
});

test('the axis begins below the first step, however far the run goes', () => {
  const scene = sceneOf(sceneDefaults('learning_rate_regimes'));
  for (const factor of [0.01, 0.5, 1.6, 4, 2000]) {
    const w = Float64Array.from({ length: 31 }, (_, k) => factor ** k);
    const run = { w, dim: 1, steps: 30, loss: w, gradient: w, memory: {}, outcome: { kind: 'running', step: 30 } };
    const answers = /** @type {any} */ ({ runs: [{ id: 'gradient_descent', run, theory: {}, measured: {} }] });
    const { ctx, seen } = recorder();
    const frame = { width: 900, height: 150, step: 0, last: 30, playing: false, hidden: [], scene, theme };
    strip.draw(ctx, answers, /** @type {any} */ ({ ...frame, text: (/** @type {string} */ id) => id }));
    // At step 0 the marker of the run stands within the area: above the axis of steps, below the name of the other one.
    const [, marker] = seen.arcs.at(-1) ?? [];
    const top = seen.words.find(({ text }) => text === 'axis-error')?.y ?? Number.NaN;
    const bottom = seen.words.find(({ text }) => text === 'axis-step')?.y ?? Number.NaN;
    assert.ok(marker !== undefined && marker > top && marker < bottom, `${factor}: ${top} ${marker} ${bottom}`);
  }
});

test('labels of an axis have room, also where they are long', () => {
  const inside = (/** @type {[number, number]} */ heights) => area(900, 600, axisMargin(theme, heights, 600)).left;
  assert.equal(inside([0, 2]), axisMargin(theme).left);
  // "1.25·10⁹⁹" in a system font is about four and a half times as wide as high.
  assert.ok(inside([0, 1.25e99]) >= 20 * 4.5 + 10);
});
