import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameByFrame } from '../../../web/state/frames.js';

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
  // What belongs to the frame in which it is told is drawn in it whole.
  drawn.push([]);
  add(['map', 'contours', 'quick'], true);
  assert.deepEqual(frames, []);
  Object.assign(page, { performance: own, requestAnimationFrame: none });
  assert.deepEqual(drawn, [
    ['map'],
    ['quick', 'contours'],
    ['map'],
    ['quick', 'contours'],
    ['map', 'contours', 'quick'],
  ]);
});
