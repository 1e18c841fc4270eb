// The keeper of outcome maps: a preview at once, sharpened when the question stays, dropped when it changes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMaps, overlaid, stretched } from '../../../web/kinds/runs/maps.js';

/** @typedef {import('../../../web/library/core.js').SweepQuestion} SweepQuestion */
/** @typedef {import('../../../web/library/core.js').SweepAnswer} SweepAnswer */

/** @param {number} lambda @returns {SweepQuestion} */
const question = (lambda) => ({
  experiment: {
    landscape: { id: 'parabola', params: { lambda } },
    optimizer: { id: 'heavy_ball' },
    start: [1, 1],
    steps: 50,
  },
  x: { path: 'optimizer.lr', min: 1, max: 5, n: 40, scale: 'linear' },
  y: { path: 'optimizer.beta', min: 0, max: 1, n: 30, scale: 'linear' },
});

/** A map in which every pixel has the same step count. @param {SweepQuestion} asked @param {number} steps @returns {SweepAnswer} */
const uniform = ({ x, y }, steps) => ({
  nx: x.n,
  ny: y.n,
  dim: 2,
  x: Float64Array.from({ length: x.n }, (_, i) => i),
  y: Float64Array.from({ length: y.n }, (_, i) => i),
  kind: new Uint8Array(x.n * y.n).fill(1),
  steps: new Uint32Array(x.n * y.n).fill(steps),
  end: new Float64Array(2 * x.n * y.n),
});

/** A lab whose sweeps end when the test says so. */
function slowLab() {
  /** @type {{asked: any, finish: () => void}[]} */
  const sweeps = [];
  let clock = 0;
  let previewCost = 1;
  return {
    sweeps,
    previews: /** @type {SweepQuestion[]} */ ([]),
    now: () => clock,
    /** @param {number} milliseconds */
    setCost(milliseconds) {
      previewCost = milliseconds;
    },
    /** @param {SweepQuestion} asked */
    sweepPreview(asked) {
      this.previews.push(asked);
      clock += previewCost;
      return uniform(asked, 7);
    },
    /** @param {any} asked @returns {Promise<SweepAnswer>} */
    sweep(asked) {
      return new Promise((resolve, reject) => {
        asked.signal.addEventListener('abort', () => reject(asked.signal.reason));
        sweeps.push({ asked, finish: () => resolve(uniform(asked, 9)) });
      });
    },
  };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

/** @param {ReturnType<typeof slowLab>} lab @param {() => void} [changed] */
const keeper = (lab, changed = () => {}) =>
  createMaps(lab, changed, { quiet: 0, now: lab.now, frame: (action) => action() });

test('a preview is there at once, in all pixels of the map; the final one replaces it', async () => {
  const lab = slowLab();
  let changes = 0;
  const maps = keeper(lab, () => changes++);
  const first = maps.want(question(1));
  assert.equal(first?.part, 0);
  assert.equal(first?.steps.length, 1200);
  assert.ok(first?.steps.every((steps) => steps === 7));
  await soon();
  assert.equal(lab.sweeps[0]?.asked.precision, 'f64');
  lab.sweeps[0]?.finish();
  await soon();
  assert.equal(maps.now()?.part, 1);
  assert.ok(maps.now()?.steps.every((steps) => steps === 9));
  assert.equal(changes, 1);
});

test('the same question asks nothing again', async () => {
  const lab = slowLab();
  const maps = keeper(lab);
  assert.equal(maps.want(question(1)), maps.want(question(1)));
  await soon();
  assert.equal(lab.previews.length, 1);
  assert.equal(lab.sweeps.length, 1);
});

test('a new question cancels the old one, which then changes nothing', async () => {
  const lab = slowLab();
  const maps = keeper(lab);
  maps.want(question(1));
  await soon();
  maps.want(question(2));
  await soon();
  const [old, young] = lab.sweeps;
  assert.equal(old?.asked.signal.aborted, true);
  old?.asked.progress(0.5, uniform(question(1), 99));
  assert.ok(maps.now()?.steps.every((steps) => steps === 7));
  young?.finish();
  await soon();
  assert.equal(maps.now()?.question.experiment.landscape.params?.lambda, 2);
});

test('while a slider moves no Worker is asked: only the last question is sharpened', async () => {
  const lab = slowLab();
  const maps = keeper(lab);
  for (const lambda of [1, 2, 3, 4]) maps.want(question(lambda));
  await soon();
  assert.equal(lab.previews.length, 4);
  assert.equal(lab.sweeps.length, 1);
  assert.equal(lab.sweeps[0]?.asked.experiment.landscape.params.lambda, 4);
});

test('a preview that takes too long is made coarser, one that is quick finer', () => {
  const lab = slowLab();
  const maps = keeper(lab);
  const pixels = () => {
    const last = lab.previews.at(-1);
    return (last?.x.n ?? 0) * (last?.y.n ?? 0);
  };
  lab.setCost(90);
  maps.want(question(1));
  const before = pixels();
  lab.setCost(0.1);
  maps.want(question(2));
  assert.ok(pixels() < before / 2, `${pixels()} after ${before}`);
  for (const lambda of [3, 4, 5]) maps.want(question(lambda));
  assert.equal(pixels(), 1200);
});

test('a coarse map is stretched by the nearest pixel, its corners kept', () => {
  const coarse = uniform({ ...question(1), x: { ...question(1).x, n: 2 }, y: { ...question(1).y, n: 2 } }, 0);
  coarse.steps.set([1, 2, 3, 4]);
  const map = stretched(question(1), coarse);
  assert.deepEqual([map.nx, map.ny], [40, 30]);
  assert.deepEqual([map.steps[0], map.steps[39], map.steps[40 * 29], map.steps[1199]], [1, 2, 3, 4]);
  assert.deepEqual([map.x[0], map.x[39], map.y[29]], [1, 5, 1]);
});

test('pixels that are not known yet keep what the preview said', () => {
  const before = stretched(question(1), uniform(question(1), 7));
  const answer = uniform(question(1), 9);
  answer.kind.fill(255, 600);
  const map = overlaid(before, answer, 0.5);
  assert.deepEqual([map.steps[0], map.steps[599], map.steps[600], map.part], [9, 9, 7, 0.5]);
});
