// Ways down: the predictions are those of the formula, worked out here; every number of ways is compared once; who is gone is no
// longer seen, and who is not known yet counts for nothing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { walkedOf } from '../../../web/kinds/ways/lanes.js';
import { load } from '../../../web/library/core.js';
import { distancesAt, goneBy, isWhole, medians } from '../../../web/plot/ways/times.js';
import { askedOf, stateOf } from '../lessons.js';

const lab = await load();
const { values } = stateOf('more_ways_down');

/** @param {Record<string, number>} changed @returns {import('../../../web/kinds/ways/answers.js').WaysAnswers} */
const answersTo = (changed) =>
  /** @type {any} */ (askedOf(stateOf('more_ways_down', { values: { ...values, ...changed } }), lab));

test('mean waits are [ln(r/s) − ½(ψ(k/2) + ln 2)]/ln a + ½', () => {
  // Abramowitz & Stegun 6.3: ψ(½), ψ(2), ψ(8), ψ(32).
  const psi = /** @type {Record<number, number>} */ ({
    1: -1.963510026,
    4: 0.4227843351,
    16: 2.015641478,
    64: 3.4500295,
  });
  const [lr, sigma, radius, steepest] = [0.1, 1e-3, 0.1, 0.105747450727];
  const a = 1 + lr * steepest;
  const s = (lr * sigma) / Math.sqrt(a * a - 1);
  const { lanes, growth } = answersTo({});
  assert.ok(Math.abs(growth - a) < 1e-9);
  for (const { ways, predicted } of lanes) {
    const digamma = psi[ways];
    if (digamma === undefined) continue;
    const mean = (Math.log(radius / s) - (digamma + Math.LN2) / 2) / Math.log(a) + 0.5;
    assert.ok(Math.abs(predicted.mean - mean) < 1e-3, `k = ${ways}: ${predicted.mean} is not ${mean}`);
  }
});

test('every number of ways has one lane, in ascending order, in one dimension more', () => {
  const waysFor = (/** @type {number} */ k) => answersTo({ k }).lanes.map(({ ways }) => ways);
  assert.deepEqual(waysFor(128), [1, 4, 16, 64, 128]);
  assert.deepEqual(waysFor(32), [1, 4, 16, 32, 64]);
  assert.deepEqual(waysFor(16), [1, 4, 16, 64]);
  for (const { ways, question, end } of answersTo({}).lanes) {
    assert.equal(question.start.length, ways + 1);
    assert.ok(end <= question.steps);
  }
});

test('who is gone is not seen any more, who is not known yet counts for nothing', () => {
  const none = Number.NaN;
  // Two frames of three walkers in three dimensions; the first leaves at step 5, the last is not known.
  const positions = Float32Array.of(-1, 3, 4, -1, 0, 1, none, none, none, -1, 6, 8, -1, 0, 2, none, none, none);
  const summary = /** @type {any} */ ({ times: Uint32Array.of(5, 4294967295) });
  const walked = walkedOf({ frames: 2, walkers: 3, dim: 3, positions, escape: summary });
  assert.equal(isWhole(walked), false);
  assert.equal(isWhole({ ...walked, walkers: 2 }), true);
  assert.deepEqual(distancesAt(walked, 4, 5), [5, 1]);
  assert.deepEqual(distancesAt(walked, 5, 5), [2]);
  assert.deepEqual([goneBy(walked, 4), goneBy(walked, 5)], [0, 1]);
  assert.deepEqual(medians(walked, 5), [5, Number.POSITIVE_INFINITY]);
});
