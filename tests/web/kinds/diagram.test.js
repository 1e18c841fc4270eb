// Bifurcation diagrams: closed forms are the multipliers of cycles that plain loops find, doublings obey them, boxes stay within the
// whole and survive their link, and pictures count the points.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeLink, encodeLink } from '../../../web/address/link.js';
import { createWorked } from '../../../web/app/worked.js';
import { diagram } from '../../../web/kinds/diagram/diagram.js';
import { laws } from '../../../web/kinds/diagram/laws.js';
import { boundsOf } from '../../../web/kinds/diagram/zoom.js';
import { boxIn, rounded, zoomed } from '../../../web/kinds/runs/zoom/box.js';
import { load } from '../../../web/library/core.js';
import { beliefNumbers } from '../../../web/panels/beliefs.js';
import { countPoints } from '../../../web/plot/diagram/points.js';
import { lessonOf } from '../../../web/state/lessons.js';
import { askedOf, bothWords, stateOf } from '../lessons.js';

const lab = await load();

/** @param {number | null | undefined} found @param {number} expected @param {number} gap */
const near = (found, expected, gap) =>
  assert.ok(Math.abs((found ?? Number.NaN) - expected) <= gap, `${found} is not ${expected}`);

/** The mean of ln|G′| over a run that has settled. @param {(x: number) => number} step @param {(x: number) => number} slope */
function meanLog(step, slope) {
  let x = 0.3;
  for (let k = 0; k < 20_000; k++) x = step(x);
  let sum = 0;
  for (let k = 0; k < 64; k++) {
    sum += Math.log(Math.abs(slope(x)));
    x = step(x);
  }
  return sum / 64;
}

test('the exponents in closed form are those of the settled maps', () => {
  for (const lr of [0.9, 1.05, 1.1, 1.2]) {
    const measured = meanLog(
      (x) => x - lr * (x ** 3 - x),
      (x) => 1 - lr * (3 * x * x - 1),
    );
    near(laws.double_well?.exponent(lr), measured, 1e-9);
  }
  for (const lr of [1.7, 2.1, 2.4]) {
    const measured = meanLog(
      (x) => x - lr * (x * x - x),
      (x) => 1 - lr * (2 * x - 1),
    );
    near(laws.logistic_map?.exponent(lr), measured, 1e-9);
  }
  assert.equal(laws.double_well?.exponent(1.4), null);
  assert.equal(laws.scalar_product?.exponent(0.45), 0);
  near(laws.scalar_product?.exponent(0.55), -0.1115717757, 1e-9);
  near(laws.double_well?.exponent(2), 1.0986122887, 1e-9);
  near(laws.logistic_map?.exponent(3), Math.LN2, 1e-12);
});

test('at the first two doublings the exponent is 0, and gaps between doublings come to the ratio', () => {
  for (const law of Object.values(laws)) {
    near(law.exponent(law.doublings[1] ?? 0), 0, 1e-12);
    const [a = 0, b = 0, c = 0] = law.doublings.slice(-3);
    near((b - a) / (c - b), 4.669, 2e-3);
    assert.ok(law.onset > c && law.onset < c + (c - b) / 3);
  }
});

/** @type {[number, number, number, number]} */
const whole = [0.8, 2, -1.5, 1.5];
const bounds = boundsOf({ diagram: whole });

test('a box is turned right, kept within the whole, and refused where columns would be the same', () => {
  assert.deepEqual(boxIn([1.3, 1.2, 1, 0.5], bounds), [1.2, 1.3, 0.5, 1]);
  assert.deepEqual(boxIn([0, 9, -9, 9], bounds), whole);
  assert.deepEqual(boxIn([0.5, 0.7, 0, 1], bounds)?.slice(0, 1), [0.8]);
  assert.equal(boxIn([1.2, 1.2 + 1e-12, 0, 1], bounds), null);
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = zoomed(whole, bounds, 1, [1.3, 1]) ?? [];
  near(x1 - x0, 1.2 / 4.669, 1e-12);
  near(y1 - y0, 3 / 2.503, 1e-12);
  // What it was zoomed at keeps its place.
  near((1.3 - x0) / (x1 - x0), 0.5 / 1.2, 1e-12);
  assert.deepEqual(rounded([1.23456789, 1.33456789, 0.123456789, 0.523456789]), [1.23457, 1.33457, 0.12346, 0.52346]);
});

test('a box stands in the link, and one that is no box is not used', () => {
  const own = { box: [1.2, 1.31, 0.25, 1.25] };
  const state = stateOf('chaos', { own });
  const link = encodeLink(state);
  assert.match(link, /box=1\.2,1\.31,0\.25,1\.25/);
  assert.deepEqual([...(decodeLink(link, state).own.box ?? [])], own.box);
  for (const wrong of ['1.2,1.31,0.25', '2,1,0,1', '0,1,0,1', 'a,b,c,d', '1.2,1.2,0,1']) {
    const read = decodeLink(`v=1&scene=chaos&box=${wrong}`, state);
    assert.equal(read.own.box, undefined, wrong);
    assert.equal(read.notice?.name, 'box', wrong);
  }
});

test('every verdict is reached', () => {
  const { values } = stateOf('chaos');
  const reached = (/** @type {number | string} */ lr, start = 0.5) =>
    diagram.verdicts.diagram?.(askedOf(stateOf('chaos', { values: { ...values, lr }, start: [start] }), lab)).case;
  assert.equal(reached(0.9), 'rests');
  assert.equal(reached('first'), 'edge');
  assert.equal(reached('second'), 'edge');
  assert.equal(reached(1.1), 'cycle');
  assert.equal(reached(1.25), 'cycle');
  // Where the doublings end.
  assert.equal(reached(1.302283462682), 'slow');
  assert.equal(reached(1.4), 'chaos');
  // Period 3 in the window of Λ < 0 round 1.47.
  assert.equal(reached(1.465), 'window');
  assert.equal(reached(1.8), 'both');
  // Beyond √(1 + 2/η).
  assert.equal(reached(1.8, 1.46), 'escapes');
  assert.equal(reached(1.8, 1.45), 'both');
});

test('a number of a belief that is not known at once comes later, and is asked once', async () => {
  const opening = stateOf('chaos');
  const { scene, kind } = lessonOf('chaos');
  const belief = scene.beliefs?.find(({ id }) => id === 'noise');
  assert.ok(belief);
  const [text] = await bothWords('chaos');
  assert.ok(text);
  let times = 0;
  /** @type {() => void} */
  let told = () => {};
  const later = new Promise((/** @type {(value: void) => void} */ resolve) => {
    told = resolve;
  });
  const worked = createWorked(lab, () => {
    times++;
    told();
  });
  const numbers = () => beliefNumbers(belief, (staged, number) => worked(opening, staged, number), kind, text);
  assert.deepEqual(numbers(), { horizon: '–' });
  assert.deepEqual(numbers(), { horizon: '–' });
  await later;
  const horizon = Number(numbers().horizon);
  // ln(0.1/10⁻¹²)/0.878, and what the mean of forty pairs may miss.
  assert.ok(Math.abs(horizon - 28.85) < 2, `${horizon}`);
  assert.equal(times, 1);
});

test('points are counted by column and row, and what lies outside or has left is not', () => {
  const shown = { box: whole, keep: 3 };
  const points = Float64Array.of(1.4, 1.4, -1.4, Number.NaN, 2, 0.1);
  assert.deepEqual([...countPoints(shown, points, 3, 0, 2)], [2, 0, 0, 1, 1, 0]);
  assert.deepEqual([...countPoints(shown, points, 3, 0, 1)], [2, 0, 1]);
  assert.deepEqual([...countPoints(shown, points, 3, 1, 2)], [0, 1, 0]);
});
