// Long runs: closed forms beside numbers of other programs, what a verdict says at a step, and states in which there is little to tell.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossingTime, lawsOf } from '../../../web/kinds/long_run/laws.js';
import { long_run } from '../../../web/kinds/long_run/long_run.js';
import { largestMargin } from '../../../web/kinds/long_run/margin.js';
import { sceneOf } from '../../../web/state/state.js';
import { lab } from '../../wasm/lab.js';
import { stateOf, wholeOf } from '../lessons.js';

/** @typedef {Parameters<typeof stateOf>[1]} Change */

/** @param {string} id @param {Record<string, number>} values @param {string} [tool] */
const stateWith = (id, values, tool) => {
  const state = stateOf(id, {}, tool);
  return { ...state, values: { ...state.values, ...values } };
};

/** @param {string} verdict @param {any} answers @param {number} [at] */
const told = (verdict, answers, at) => long_run.verdicts[verdict]?.({ ...answers, at });

/** @param {number | undefined} found @param {number} expected @param {number} [within] */
const near = (found, expected, within = 1e-9) =>
  assert.ok(Math.abs((found ?? Number.NaN) - expected) < within, `${found} ≠ ${expected}`);

test('the largest margin is that of Soudry’s example, of one point, and of one dimension', () => {
  const [x, y] = largestMargin([
    [3, 1],
    [1, 2.5],
    [2, 4],
  ]);
  near(x, 3 / 13);
  near(y, 4 / 13);
  assert.deepEqual(largestMargin([[2]]), [0.5]);
  // The other point is farther from the line that touches the first.
  assert.deepEqual(
    largestMargin([
      [2, 0],
      [4, 1],
    ]),
    [0.5, 0],
  );
  assert.throws(() => largestMargin([[1], [-1]]), /separates/);
});

test('laws of late times and of the flow', () => {
  const way = { params: {}, start: [0], data: [] };
  // w + e^w = 1001 by bisection in another program.
  near(lawsOf('softmax_loss', way, [1000]).size?.[0], 6.9018359584);
  near(lawsOf('gaussian_likelihood', { ...way, start: [1] }, [100]).loss?.[0], -Math.log(101) / 4);
  near(lawsOf('gaussian_likelihood', { ...way, params: { residual: 0.5 }, start: [1] }, [100]).size?.[0], 4);
  // Beside steps of η = 1 from (−1.5, 0) and (0.5, 0.05): 1.00307479 and 0.00396409 at t = 10⁴.
  near(lawsOf('mountain', { params: { s: 1 }, start: [-1.5, 0], data: [] }, [1e4]).loss?.[0], 1.00307479, 2e-5);
  near(lawsOf('mountain', { params: { s: 1 }, start: [0.5, 0.05], data: [] }, [1e4]).loss?.[0], 0.00396409, 2e-5);
  // From nearer the axis than any view: 33173 steps in another program, 1 % beside the law.
  near(crossingTime(1, [-1.5, 1e-32]) / 33173, 1, 0.02);
  assert.equal(crossingTime(1, [-1.5, 0]), Number.POSITIVE_INFINITY);
  assert.deepEqual(lawsOf('saddle', way, [1]), {});
});

test('on the mountain: behind, round, on the axis for ever, on the right side', async () => {
  const round = await wholeOf(stateOf('wrong_side'), lab);
  const row = (/** @type {number} */ step) => round.recorded.indexOf(step);
  assert.equal(told('side', round, row(100))?.case, 'behind');
  assert.equal(told('side', round, row(1000))?.case, 'round');
  assert.equal(told('side', round, row(1000))?.numbers.ratio, '1.77');
  const stuck = await wholeOf(stateWith('wrong_side', { y0: 0 }), lab);
  assert.equal(told('side', stuck)?.case, 'stuck');
  assert.equal(stuck.crossing.step, null);
  const ahead = await wholeOf(stateOf('wrong_side', { start: [2, 1] }), lab);
  assert.equal(told('side', ahead)?.case, 'ahead');
});

test('waits are counted to the step, and grow like the square of a logarithm', async () => {
  const { crossings } = await wholeOf(stateOf('wrong_side'), lab);
  // Of an independent program.
  assert.deepEqual(
    crossings.map((/** @type {{step: number}} */ { step }) => step),
    [81, 206, 642, 2260, 8516, 33173],
  );
  const { rise } = long_run.record({ ...(await wholeOf(stateOf('wrong_side'), lab)) });
  near(Number(rise), Math.sqrt(6), 0.02);
});

test('a logistic loss: early, then like 1/t; a likelihood with and without a residual', async () => {
  const softmax = await wholeOf(stateOf('no_minimum'), lab);
  assert.equal(told('sinks', softmax, 1)?.case, 'early');
  assert.equal(told('sinks', softmax)?.case, 'sinks');
  const of = (/** @type {number} */ residual) =>
    wholeOf(stateWith('no_minimum', { residual, precision0: 1, lr: 0.1 }, 'precision'), lab);
  assert.equal(told('precision', await of(0))?.case, 'falls');
  const half = await of(0.5);
  assert.equal(told('precision', half, 20)?.case, 'nearing');
  assert.equal(told('precision', half)?.case, 'arrived');
});

test('before the first step there is no angle, no pace and no ratio', () => {
  const state = stateOf('no_minimum', {}, 'margin');
  const answers = long_run.ask(lab, long_run.needs(state, lab));
  const rows = long_run.rows(sceneOf(state), { ...answers, at: 0 }, lab);
  assert.deepEqual(
    rows.map(({ id, measured }) => [id, measured]),
    [
      ['product', 0],
      ['pace', null],
      ['angle', null],
    ],
  );
});

test('at once there are ten thousand steps, and the counter speaks of steps', () => {
  const answers = long_run.ask(lab, long_run.needs(stateOf('no_minimum'), lab));
  assert.equal(answers.runs[0].run.recorded.at(-1), 1e4);
  const last = long_run.last(sceneOf(stateOf('no_minimum')), answers, []);
  assert.equal(long_run.counts?.(answers, last), 1e6);
});
