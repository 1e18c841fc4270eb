// Soap films: the catenary's numbers against those computed elsewhere, the count of steps against a root of its own, what becomes of
// films, and every verdict.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaOf, heightOf, highestOf, lowestOf, necksOf, WIDEST } from '../../../web/kinds/film/catenary.js';
import { courseOf } from '../../../web/kinds/film/course.js';
import { bestMomentum, bestRate, rateBeside, stepsOf } from '../../../web/kinds/film/tuning.js';
import { verdicts } from '../../../web/kinds/film/verdicts.js';
import { load } from '../../../web/library/core.js';
import { askedOf, stateOf } from '../lessons.js';

const lab = await load();
const { values } = stateOf('beyond_learning');

/** @param {Record<string, number | string>} changed @returns {import('../../../web/kinds/film/answers.js').FilmAnswers} */
const answersTo = (changed) =>
  /** @type {any} */ (askedOf(stateOf('beyond_learning', { values: { ...values, ...changed } }), lab));

/** @param {number} found @param {number} expected @param {number} share */
const near = (found, expected, share) =>
  assert.ok(Math.abs(found - expected) <= share * Math.abs(expected), `${found} is not ${expected}`);

test('necks and areas of catenaries, and the largest distance', () => {
  near(WIDEST, 0.662743419349, 1e-12);
  for (const [d, thick] of /** @type {const} */ ([
    [0.3, 0.952357],
    [0.5, 0.848338],
    [0.6, 0.745071],
    [0.65, 0.641608],
    [0.66, 0.59413],
  ]))
    near(necksOf(d)?.thick ?? 0, thick, 1e-6);
  near(necksOf(0.5)?.thin ?? 0, 0.2350949902, 1e-9);
  near(areaOf(necksOf(0.5)?.thick ?? 0, 0.5), 5.991797, 1e-6);
  near(heightOf(necksOf(0.5)?.thick ?? 0, 0.5), 1, 1e-12);
  assert.equal(necksOf(WIDEST + 1e-9), null);
});

test('the curvature of the smooth film is that of forty pieces to a few parts in a thousand', () => {
  // λmin and λmax of the Hessian at N = 40, by NumPy.
  for (const [d, lowest, highest] of /** @type {const} */ ([
    [0.3, 2.23497, 1583.124],
    [0.5, 0.91703, 840.2903],
    [0.6, 0.45346, 611.6725],
    [0.65, 0.173755, 483.784],
  ])) {
    const c = necksOf(d)?.thick ?? 0;
    near(lowestOf(c, d, d / 20), lowest, 4e-3);
    near(highestOf(c, d / 20), highest, 4e-4);
  }
  near(lowestOf(necksOf(0.5)?.thin ?? 0, 0.5, 1 / 40), -0.37166427, 1e-3);
});

test('settings are the best ones, and steps are those of a double root', () => {
  const curvature = { lowest: 1, highest: 25 };
  near(bestRate(curvature), 1 / 13, 1e-15);
  near(bestMomentum(curvature), 4 / 9, 1e-15);
  // 4/(√λmin + √λmax)² with the best β, 1/λmax without momentum.
  near(rateBeside(curvature, 4 / 9), 1 / 9, 1e-15);
  near(rateBeside(curvature, 0), 1 / 25, 1e-15);
  // (12/13)ⁿ and (1 + n/3)(2/3)ⁿ fall to 10⁻⁶.
  assert.equal(stepsOf(1 / 13, 0, curvature), Math.ceil(Math.log(1e-6) / Math.log(12 / 13)));
  let n = 0;
  while ((1 + n / 3) * (2 / 3) ** n > 1e-6) n++;
  assert.equal(stepsOf(1 / 9, 4 / 9, curvature), n);
  assert.equal(stepsOf(1e-9, 0, curvature), null);
});

test('a film has arrived for good, is torn at a thin neck, or where there is no film', () => {
  /** @param {number[]} heights @param {string} kind */
  const courseFor = (heights, kind) =>
    courseOf(
      'gradient_descent',
      /** @type {any} */ ({}),
      /** @type {any} */ ({ w: Float64Array.from(heights), dim: 1, steps: heights.length - 1, outcome: { kind } }),
      [0.8],
      0.02,
      null,
    );
  const rests = courseFor([1, 0.8, 0.9, 0.8, 0.8], 'converged');
  assert.deepEqual([rests.arrived, rests.torn, rests.end], [3, null, 3]);
  const thin = courseFor([1, 0.5, 0.01, 0.001], 'running');
  assert.deepEqual([thin.arrived, thin.torn, thin.end], [null, 2, 2]);
  const lost = courseFor([1, 0.5, 0.3], 'left_domain');
  assert.deepEqual([lost.arrived, lost.torn, lost.end], [null, 2, 2]);
  const waits = courseFor([1, 0.95, 0.9], 'running');
  assert.deepEqual([waits.arrived, waits.torn, waits.end], [null, null, 2]);
});

test('what the rings and the first film lead to', () => {
  for (const [changed, expected] of /** @type {[Record<string, number | string>, string][]} */ ([
    [{ d: 0.5 }, 'holds'],
    [{ d: 0.65 }, 'overshoots'],
    [{ d: 0.65, beta: 0.9 }, 'holds'],
    [{ d: 0.65, beta: 0 }, 'waits'],
    [{ d: 0.5, from: 'outward' }, 'thickens'],
    [{ d: 0.5, from: 'inward' }, 'collapses'],
    [{ d: 0.67 }, 'snaps'],
    [{ d: 0.665 }, 'thins'],
    [{ d: 0.7, from: 'inward' }, 'snaps'],
  ]))
    assert.equal(verdicts.film?.(answersTo(changed)).case, expected, JSON.stringify(changed));
});

test('a film that is torn is shown no further', () => {
  const [descent, ball] = answersTo({ d: 0.7 }).runs;
  // NumPy, η = 2/(λmin + λmax) and its heavy ball of the cylinder.
  assert.deepEqual([descent?.torn, ball?.torn], [7120, 559]);
  assert.deepEqual([descent?.end, ball?.end], [7120, 559]);
});

test('the verdict speaks of the film that tears, whoever leads', () => {
  const answers = answersTo({ d: 0.65 });
  for (const runs of [answers.runs, [...answers.runs].reverse()]) {
    const verdict = verdicts.film?.({ ...answers, runs });
    assert.deepEqual([verdict?.whose, verdict?.numbers.step], ['heavy_ball', '204']);
  }
});
