import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dwell, frameByFrame } from '../../web/player.js';

test('about six hops a second at speed 1, faster as steps repeat', () => {
  assert.ok(Math.abs(1 / dwell(0, 1) - 6) < 1e-9);
  assert.ok(Math.abs(1 / dwell(0, 2) - 12) < 1e-9);
  assert.ok(dwell(100, 1) < dwell(10, 1));
});

test('the longest run of a lesson plays in well under half a minute', () => {
  let seconds = 0;
  for (let step = 0; step < 420; step++) seconds += dwell(step, 1);
  assert.ok(seconds < 15, `${seconds} s`);
});

test('work is spread over frames, and nothing waits for ever', () => {
  let clock = 0;
  /** @type {(() => void)[]} */
  let frames = [];
  const page = /** @type {any} */ (globalThis);
  const { performance: own, requestAnimationFrame: none } = page;
  page.requestAnimationFrame = (/** @type {() => void} */ action) => frames.push(action);
  page.cancelAnimationFrame = () => frames.pop();
  page.performance = { now: () => clock };
  /** @type {string[][]} */
  const drawn = [];
  const add = frameByFrame((/** @type {string} */ item) => {
    drawn.at(-1)?.push(item);
    clock += item === 'quick' ? 1 : 12;
  });
  for (let frame = 0; frame < 4; frame++) {
    // A slider that moves in every frame asks for everything again.
    add(['map', 'quick', 'contours']);
    drawn.push([]);
    const now = frames;
    frames = [];
    for (const action of now) action();
  }
  Object.assign(page, { performance: own, requestAnimationFrame: none });
  assert.deepEqual(drawn, [['map'], ['quick', 'contours'], ['map'], ['quick', 'contours']]);
});
