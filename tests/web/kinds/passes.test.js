// Passes: the formula of a slice is the landscape on the straight line, theory's walls are those of the closed forms, more dimensions do
// not change a run that one of them moves, and what is seen of floor and band follows the step.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laws } from '../../../web/kinds/passes/laws.js';
import { goneAt } from '../../../web/kinds/passes/leaving.js';
import { verdicts } from '../../../web/kinds/passes/verdicts.js';
import { load } from '../../../web/library/core.js';
import { bandAt, openedArea, openedAt } from '../../../web/plot/passes/opened.js';
import { askedOf, stateOf } from '../lessons.js';

const lab = await load();

/** @param {string} tool @param {Record<string, number | string>} [changed] @returns {import('../../../web/kinds/passes/band_answers.js').BandAnswers} */
function answersTo(tool, changed = {}) {
  const { values } = stateOf('wormhole', {}, tool);
  return /** @type {any} */ (askedOf(stateOf('wormhole', { values: { ...values, ...changed } }, tool), lab));
}

/** @param {number | undefined} found @param {number} expected @param {number} [gap] */
const near = (found, expected, gap = 1e-10) =>
  assert.ok(Math.abs((found ?? Number.NaN) - expected) <= gap, `${found} is not ${expected}`);

test('the formula of a slice is the landscape on the straight line', () => {
  for (const [tool, changed] of /** @type {const} */ ([
    ['arch', { b: -0.2, k: 3 }],
    ['arch', {}],
    ['hat', { n: 2 }],
  ])) {
    const { plane, alone } = answersTo(tool, changed);
    for (const x of [-1.3, -0.4, 0, 0.7])
      near(
        lab.critical({ landscape: alone, at: [x] }).value,
        lab.critical({ landscape: plane, at: [x, 0] }).value,
        1e-14,
      );
  }
});

test('on the mark of the level way round b is 0, and the way climbs nothing', () => {
  const { wall, pass, values, gone } = answersTo('arch', { b: 'level' });
  assert.deepEqual([values.b, gone], [0, null]);
  near(wall, 1, 1e-6);
  near(pass, 0, 1e-6);
});

test('walls and passes are those of the closed forms', () => {
  const arch = laws.arch?.({ a: 1, b: 0.1, k: 2 });
  // Eigenvalues of [[8.8, −4], [−4, 2]], and of [[6.4, −4], [−4, 2]].
  near(arch?.lowest, 5.4 - Math.sqrt(27.56));
  near(laws.arch?.({ a: 1, b: -0.2, k: 2 }).lowest, 4.2 - Math.sqrt(20.84));
  assert.deepEqual([arch?.wall, arch?.pass, laws.arch?.({ a: 1, b: -0.2, k: 2 }).pass], [1.1, 0.1, 0]);
  // Heights of the maximum and of the left root, to ten digits.
  const hat = laws.tilted_hat?.({ t: 0.2, n: 1 });
  near(hat?.wall ?? undefined, 0.355025515574 - 0.197360558226, 2e-12);
  assert.equal(hat?.pass, hat?.wall);
  assert.deepEqual([laws.tilted_hat?.({ t: 0.2, n: 9 }).pass, laws.tilted_hat?.({ t: 0.2, n: 9 }).ways], [0, 8]);
});

test('in more dimensions the run is the same to the last bit, and the start has more ways down', () => {
  const [plane, many] = [answersTo('hat', { n: 2 }), answersTo('hat', { n: 129 })];
  assert.deepEqual([plane.negative, many.negative, plane.gone, many.gone], [1, 128, 764, 764]);
  const [few, all] = [plane.runs[0]?.run, many.runs[0]?.run];
  assert.ok(few && all && few.steps === all.steps);
  for (let k = 0; k <= few.steps; k += 50)
    for (const i of [0, 1]) assert.equal(few.w[2 * k + i], all.w[129 * k + i], `step ${k}`);
});

test('with one dimension there is no way but the slice, and nothing leaves', () => {
  const { floor, pass, wall, negative, gone, runs } = answersTo('hat', { n: 1 });
  assert.equal(floor.band, null);
  assert.deepEqual([pass, negative, gone], [wall, 0, null]);
  near(runs[0]?.run.w.at(-2), -0.945649273924);
});

test('a run is gone at the first step outside', () => {
  const run = /** @type {any} */ ({ dim: 2, steps: 3, w: Float64Array.of(0, 0.1, 0, -0.2, 0, -0.4, 0, 0.1) });
  assert.equal(goneAt(run, [1, -0.3, 0.3]), 2);
  assert.equal(goneAt(run, [0, -1, 1]), null);
  assert.equal(goneAt(run, [1, 0.2, 1]), null, 'it never was inside');
});

test('the floor opens to both sides of the line, the band moves once a step', () => {
  const inside = { left: 0, right: 100, top: 10, bottom: 90 };
  assert.deepEqual(openedArea(inside, 70, 0), { ...inside, top: 70, bottom: 70 });
  assert.deepEqual(openedArea(inside, 70, 0.5), { ...inside, top: 40, bottom: 80 });
  assert.deepEqual([openedAt(0), openedAt(1000)], [0, 1]);
  const band = {
    images: 3,
    moves: 1,
    path: Float64Array.from({ length: 12 }, (_, i) => i),
    energy: Float64Array.of(0, 1, 0, 0, 0.5, 0),
  };
  assert.deepEqual([...bandAt(band, 0).energy], [0, 1, 0]);
  assert.deepEqual([...bandAt(band, 7).energy], [0, 0.5, 0]);
  assert.deepEqual([...bandAt(band, 7).points], [6, 7, 8, 9, 10, 11]);
});

test('the band over a reaction rests on the higher of two passes, and descent from beside it falls to either side', () => {
  const molecule = (/** @type {Record<string, any>} */ changed) =>
    /** @type {any} */ (askedOf(stateOf('beyond_learning', changed, 'molecule'), lab));
  const { plane, alone, top, wall } = molecule({});
  // Müller & Brown (1979); the wall by NumPy.
  near(top, -40.664843508657398, 1e-7);
  near(wall, 159.37574473565323, 1e-7);
  // On the line between the minima.
  for (const share of [0, 0.3, 0.8]) {
    const at = [-0.55822363463302427 + share * 1.1817230395639, 1.4417258418046686 - share * 1.413688083275983];
    near(
      lab.critical({ landscape: alone, at: at.slice(0, 1) }).value,
      lab.critical({ landscape: plane, at }).value,
      1e-9,
    );
  }
  const { values } = stateOf('beyond_learning', {}, 'molecule');
  for (const [start, lr, expected] of /** @type {const} */ ([
    [[-0.8143876, 0.61782994], 2e-4, 'on'],
    [[-0.82961552, 0.63079567], 2e-4, 'back'],
    [[1.2, 2], 5e-4, 'thrown'],
  ]))
    assert.equal(verdicts.falls?.(molecule({ start, values: { ...values, lr } })).case, expected);
});
