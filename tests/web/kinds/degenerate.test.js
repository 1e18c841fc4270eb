// Degenerate points: each side of the point has its own fate, the point itself is not left, and a surface of the row is chosen
// by a click or by keys.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../../web/library/core.js';
import { lessonOf } from '../../../web/state/lessons.js';
import { setStart, setValue } from '../../../web/state/state.js';
import { surface_row } from '../../../web/views/degenerate/surface_row.js';
import { askedOf, stateOf } from '../lessons.js';

const lab = await load();
const { kind } = lessonOf('degenerate_saddles');
const opening = stateOf('degenerate_saddles');

/** @param {Record<string, number | string>} values @returns {any} */
const answersTo = (values) =>
  askedOf(
    { ...opening, ...Object.entries(values).reduce((state, [name, value]) => setValue(state, name, value), opening) },
    lab,
  );

/** @param {Record<string, number | string>} values */
const fateOf = (values) => kind.verdicts.power?.(answersTo(values)).case;

test('x² + y³ holds one side and lets the other go; what is even treats both alike', () => {
  assert.equal(fateOf({ surface: 'inflection', y0: 0.1 }), 'creeps');
  assert.equal(fateOf({ surface: 'inflection', y0: -0.1 }), 'leaves');
  for (const y0 of [0.1, -0.1]) {
    assert.equal(answersTo({ surface: 'quartic', y0 }).chosen.leaving.step, 251);
    assert.equal(fateOf({ surface: 'bowl', y0 }), 'creeps');
  }
});

test('from the point itself nothing moves, and there is no law', () => {
  for (const surface of ['quartic', 'monkey', 'inflection', 'bowl', 'peano']) {
    const answers = answersTo({ surface, y0: 0 });
    assert.equal(kind.verdicts.power?.(answers).case, 'stays', surface);
    assert.equal(kind.record(answers).escapeStep, null);
    assert.ok(kind.last(answers.scene, answers, []) >= 1);
  }
});

test('what decides is told by its rule: the first term along the flat direction, or the leading form', () => {
  const told = Object.fromEntries(
    ['quartic', 'monkey', 'inflection', 'bowl', 'peano'].map((surface) => {
      const { point } = answersTo({ surface });
      return [surface, [point.rule, point.type, point.order, Math.round(1e6 * point.coefficient) / 1e6]];
    }),
  );
  assert.deepEqual(told, {
    quartic: ['reduced', 'saddle', 4, -1],
    monkey: ['directions', 'saddle', 3, 1],
    inflection: ['reduced', 'inflection', 3, 1],
    bowl: ['reduced', 'minimum', 4, 1],
    peano: ['reduced', 'saddle', 4, -0.25],
  });
});

test('the start that is dragged moves y₀, within its reach', () => {
  const moved = setStart(opening, [0.3, -0.04]);
  assert.equal(moved.values.y0, -0.04);
  assert.equal(setStart(opening, [0.3, 0.9]).values.y0, 0.5);
});

test('a click takes the surface there, keys the next one on that side', () => {
  const answers = answersTo({});
  const frame = /** @type {any} */ ({ width: 1000, height: 200, theme: { text: 13 } });
  const handle = surface_row.handle?.(answers, frame);
  assert.ok(handle?.snap);
  assert.deepEqual(handle.snap(450, 100), [2]);
  assert.equal(handle.snap(1200, 100), null);
  const [x, y] = handle.at;
  assert.deepEqual(handle.toDomain(x + 10, y), [1]);
  assert.deepEqual(handle.toDomain(x - 10, y), [0]);
  /** @type {unknown[]} */
  let chosen = [];
  const page = /** @type {any} */ ({
    answers: () => answers,
    setValue: (/** @type {unknown[]} */ ...set) => {
      chosen = set;
    },
  });
  kind.gestures?.(page).surface?.([2]);
  assert.deepEqual(chosen, ['surface', 'inflection']);
});
