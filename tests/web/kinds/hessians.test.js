// Random Hessians: how their counts add up, all of them after the first ones, and large ones by their eigenvalues.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../../web/library/core.js';
import { countsAt, courseOf, drawnBy } from '../../../web/plot/hessians/course.js';
import { binned, shareBetween } from '../../../web/plot/hessians/spectra.js';
import { lessonOf } from '../../../web/state/lessons.js';
import { askedOf, stateOf } from '../lessons.js';

const lab = await load();
/** @type {any} */ (globalThis).requestAnimationFrame = (/** @type {() => void} */ action) => setTimeout(action);
const { kind } = lessonOf('saddles_everywhere');

/** @param {Record<string, number | string>} values @param {string} [tool] */
const state = (values, tool) => {
  const opening = stateOf('saddles_everywhere', {}, tool);
  return { ...opening, values: { ...opening.values, ...values } };
};

test('Hessians fall one by one, then ever more at a time, to the last', () => {
  assert.deepEqual(drawnBy(3), [0, 1, 2, 3]);
  assert.deepEqual(drawnBy(130).slice(18), [18, 19, 20, 25, 32, 40, 50, 63, 80, 100, 125, 130]);
  for (const samples of [20, 21, 1000, 1234, 1e6, 9.99e6]) {
    const drawn = drawnBy(samples);
    assert.equal(drawn.at(-1), samples);
    assert.ok(drawn.every((all, i) => i === 0 || all > (drawn[i - 1] ?? 0)));
  }
});

test('counts are those of the Hessians that are drawn, as far as they are known', () => {
  const course = courseOf(2, Uint8Array.of(1, 0, 1, 2, 1), 9);
  assert.deepEqual(countsAt(course, 0), { all: 0, counts: Uint32Array.of(0, 0, 0) });
  assert.deepEqual(countsAt(course, 3), { all: 3, counts: Uint32Array.of(1, 2, 0) });
  assert.deepEqual(countsAt(course, 99), { all: 5, counts: Uint32Array.of(1, 3, 1) });
});

test('all of them come later, the first ones the same, and minima in every dimension', async () => {
  const questions = kind.needs(state({ n: 3, model: 'field', samples: 1e5 }), lab);
  const answers = kind.ask(lab, questions);
  const few = answers.course.indices;
  assert.ok(few.length > 5000 && few.length < 1e5, String(few.length));
  const later = await new Promise((resolve) => {
    const slow = kind.slow?.(lab, () => {
      const now = slow?.now();
      assert.equal(slow?.now(), now, 'nothing new, nothing else');
      if (now?.course?.indices.length === 1e5 && now.counted?.length === 10) resolve(now);
    });
    slow?.want(questions);
  });
  assert.deepEqual(later.course.indices.subarray(0, few.length), few);
  const { minima, standardErrors } = /** @type {any} */ (kind.record({ ...answers, ...later }));
  // (29 − 6√6)/116.
  assert.ok(Math.abs(minima - 0.1233022547) <= 4 * standardErrors.minima, String(minima));
  assert.ok(standardErrors.minima < 0.0011);
  const ofThree = later.counted.find((/** @type {{n: number}} */ { n }) => n === 3);
  assert.equal(ofThree.found / ofThree.all, minima);
});

test('where none is found that is told, with the error of what is expected', () => {
  const answers = askedOf(state({ n: 9 }), lab);
  const { case: id, numbers } = kind.verdicts.rarity?.(answers) ?? { case: '', numbers: {} };
  assert.equal(id, 'none');
  assert.equal(numbers.predicted, '6.17·10⁻¹²');
  const [row] = kind.rows(answers.scene, answers, lab);
  assert.equal(row?.measured, 0);
  assert.ok((row?.standardError ?? 0) > 0);
  assert.equal(kind.verdicts.rarity?.(askedOf(state({ n: 2, model: 'signs' }), lab)).case, 'signs');
});

test('shares and bins of eigenvalues are in units of √(n/2)', () => {
  // n = 2: the unit is 1.
  const spectra = { n: 2, values: Float64Array.of(-1.5, 0.5, -0.2, 0.3) };
  assert.deepEqual(shareBetween(spectra, 2, Number.NEGATIVE_INFINITY, 0), { share: 0.5, error: 0 });
  assert.deepEqual(shareBetween(spectra, 2, -1, 0.4), { share: 0.5, error: 0.5 });
  assert.deepEqual(binned(spectra, 2, 1, { from: 0, width: 1, bins: 2 }), Uint32Array.of(1, 2));
});

// Bray and Dean: α(t̂) is the share of negative eigenvalues.
test('the share of negative eigenvalues follows the height', () => {
  for (const [t, alpha] of /** @type {const} */ ([
    [-1, 0.8044988905],
    [0.5, 0.3425188212],
    [1.5, 0.0721468064],
  ])) {
    const { negative, standardErrors } = /** @type {any} */ (kind.record(askedOf(state({ t }, 'height'), lab)));
    assert.ok(Math.abs(negative - alpha) <= 4 * standardErrors.negative, `${t}: ${negative}`);
  }
});
