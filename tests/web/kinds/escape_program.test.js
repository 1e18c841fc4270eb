// The escape program: its lines come in their order, the walker stands while it looks, the lower side is taken, and the program
// ends only where the slope is small and no eigenvalue is negative.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { staysOf } from '../../../web/kinds/escape_program/moments.js';
import { load } from '../../../web/library/core.js';
import { lessonOf } from '../../../web/state/lessons.js';
import { dwell } from '../../../web/state/player.js';
import { setValue } from '../../../web/state/state.js';
import { askedOf, stateOf } from '../lessons.js';

const lab = await load();
const { kind } = lessonOf('negative_curvature');
const opening = stateOf('negative_curvature');

/** @param {Record<string, number | string>} values @param {number[]} [start] @returns {import('../../../web/kinds/escape_program/answers.js').ProgramAnswers} */
function answersTo(values, start) {
  const state = Object.entries(values).reduce((before, [name, value]) => setValue(before, name, value), opening);
  return /** @type {any} */ (askedOf(start ? { ...state, start } : state, lab));
}

/** The line of every moment as a letter. @param {string} surface */
const linesOn = (surface) =>
  answersTo({ surface })
    .moments.map(
      ({ line }) => ({ begin: 'b', descend: 'd', small: '1', curvature: '2', sides: '3', move: '4', stop: 's' })[line],
    )
    .join('');

test('lines come in their order, each saddle is left once, and the end is a small slope with no way down', () => {
  assert.match(linesOn('wells'), /^bd+1234d+1s$/);
  assert.match(linesOn('product'), /^bd+1234d+1s$/);
  assert.match(linesOn('chain'), /^bd+1234d+1234d+1s$/);
  assert.match(linesOn('hat'), /^b1234d+1s$/);
});

test('the walker stands while it looks, and goes to the lower side', () => {
  for (const surface of ['wells', 'product', 'chain', 'hat']) {
    const { moments, runs, jumps } = answersTo({ surface });
    const run = runs[0]?.run;
    assert.ok(run && run.steps === moments.length - 1);
    for (const { moment, told, ends, taken } of jumps) {
      const at = (/** @type {number} */ k) => [...run.w.subarray(2 * k, 2 * k + 2)];
      assert.deepEqual(at(moment), at(moment - 1));
      assert.deepEqual(at(moment + 1), at(moment));
      const after = at(moment + 2);
      for (const i of [0, 1]) assert.ok(Math.abs((after[i] ?? 0) - (ends[taken]?.[i] ?? 0)) < 1e-12);
      assert.ok(Math.abs((run.loss[moment + 2] ?? 0) - Math.min(told.ahead, told.behind)) < 1e-12);
    }
  }
});

test('from the ridge itself f falls by h²/2 − h⁴/4, and both sides are as low', () => {
  for (const rho of [2, 4, 10]) {
    const told = answersTo({ rho }, [0, 1]).jumps[0]?.told;
    const h = 1 / rho;
    assert.ok(told && told.length === h && told.ahead === told.behind);
    assert.ok(Math.abs(told.decrease - (h ** 2 / 2 - h ** 4 / 4)) < 1e-15);
    assert.ok(Math.abs(told.predicted - h ** 2 / 2) < 1e-15);
  }
});

test('H is positive definite past x = 1/√3, long before the slope is small', () => {
  const { definite, moments } = answersTo({});
  assert.ok(definite && definite.slope > 0.3);
  assert.ok(definite.step < (moments.at(-1)?.told?.step ?? 0) - 5);
});

test('a line with numbers stays long enough to be read, a gradient step does not wait', () => {
  const { moments } = answersTo({});
  const stays = (/** @type {string} */ line) => staysOf(moments.find((moment) => moment.line === line));
  for (const line of ['small', 'curvature', 'sides', 'move']) assert.ok(dwell(30, 1, stays(line)) >= 1, line);
  assert.equal(dwell(30, 1, stays('descend')), dwell(30, 1));
  assert.equal(dwell(30, 4, stays('sides')), dwell(30, 1, stays('sides')) / 4);
});

test('with so few dimensions that both ways take as many products there is no saving', () => {
  const cost = (/** @type {number} */ n) =>
    kind.verdicts.cost?.(
      askedOf({ ...stateOf('negative_curvature', {}, 'cost'), values: { ...opening.values, n } }, lab),
    ).case;
  assert.equal(cost(2), 'same');
  assert.equal(cost(100), 'few');
});
