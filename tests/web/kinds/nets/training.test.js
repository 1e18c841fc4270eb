// Nets in training: where they are along each axis, how two are compared, what is asked of the core and when, and what is told.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../../../web/library/core.js';
import { compared } from '../../../../web/plot/nets/compared.js';
import {
  extentOf,
  FRAMES,
  placeOf,
  RECORDED,
  reaches,
  recordAt,
  SHARP,
  sharpnessBy,
  UPDATES,
  updatesAt,
} from '../../../../web/plot/nets/course.js';
import { lessonOf } from '../../../../web/state/lessons.js';
import { stateOf } from '../../lessons.js';

const lab = await load();
/** @type {any} */ (globalThis).requestAnimationFrame = (/** @type {() => void} */ action) => setTimeout(action);
const { kind } = lessonOf('batch_size');

/** A net that is trained: every number is the same in all records, but for the guesses, all `guess`. @param {{loss?: number, sharpness?: number, guess?: number, tested?: number}} numbers */
const trained = ({ loss = 0.1, sharpness = 10, guess = 1, tested = 4 } = {}) => ({
  recorded: Uint32Array.from(RECORDED),
  losses: Float64Array.from(RECORDED, (updates) => (updates === 0 ? 1 : loss)),
  gradients: new Float64Array(RECORDED.length),
  accuracies: new Float64Array(RECORDED.length),
  sharpnesses: Float64Array.from(RECORDED, (_, i) => (i % SHARP === 0 ? sharpness : Number.NaN)),
  guesses: new Uint8Array(RECORDED.length * tested).fill(guess),
  weights: new Float64Array(0),
  path: new Float64Array(0),
  slopes: new Float64Array(0),
  length: 0,
});

/** @param {any} [small] @param {any} [all] @returns {import('../../../../web/plot/nets/course.js').Net[]} */
const netsOf = (small = trained(), all = trained()) => [
  { id: 'small', batch: 16, training: small },
  { id: 'middle', batch: 64, training: all },
  { id: 'all', batch: 1300, training: all },
];

test('an epoch is 81 updates of 16 images, 20 of 64 and one of all', () => {
  const nets = netsOf();
  assert.equal(extentOf('updates', nets), UPDATES);
  assert.ok(Math.abs(extentOf('epochs', nets) - 2000 / 81) < 1e-9);
  assert.equal(extentOf('gradients', nets), 32_000);
  const ends = (/** @type {any} */ axis) => nets.map(({ batch }) => updatesAt(axis, nets, batch, FRAMES));
  assert.deepEqual(ends('updates'), [2000, 2000, 2000]);
  assert.deepEqual(ends('epochs'), [2000, 493, 24]);
  assert.deepEqual(ends('gradients'), [2000, 500, 24]);
  assert.equal(updatesAt('updates', nets, 16, 0), 0);
  assert.equal(placeOf('gradients', 64, 10), 640);
});

test('a record is found by its update, as far as it is known', () => {
  const whole = trained();
  assert.deepEqual(
    [0, 1, 50, 55, 60, 2000].map((updates) => RECORDED[recordAt(whole, updates)]),
    [0, 1, 50, 50, 60, 2000],
  );
  assert.equal(recordAt(undefined, 100), -1);
  assert.ok(reaches(whole, 2000) && !reaches(undefined, 0));
  const begun = { ...whole, recorded: whole.recorded.subarray(0, 52) };
  assert.ok(reaches(begun, 69) && !reaches(begun, 70));
  assert.equal(sharpnessBy(whole, 33), 10);
  assert.equal(sharpnessBy(whole, -1), undefined);
  // The sharpness is measured where training ends.
  assert.equal((RECORDED.length - 1) % SHARP, 0);
});

test('two nets are compared on the same images', () => {
  const labels = Uint8Array.of(1, 1, 1, 2);
  const found = compared(netsOf(trained({ guess: 1 }), trained({ guess: 2 })), 'updates', labels);
  assert.deepEqual([found?.gap, ...(found?.accuracies ?? [])], [50, 75, 25]);
  // All four images differ: mean ½ of ±1, variance ¾.
  assert.ok(Math.abs((found?.error ?? 0) - 100 * Math.sqrt(0.75 / 4)) < 1e-9);
  assert.equal(compared(netsOf(), 'updates', undefined), null);
  assert.equal(compared([{ id: 'small', batch: 16, training: undefined }], 'updates', labels), null);
});

test('the verdict says where the full batch is beside 2/η, and along epochs who is ahead', () => {
  const labels = new Uint8Array(1304).fill(1, 1300);
  const verdict = (/** @type {any} */ nets, axis = 'updates') =>
    kind.verdicts.batches?.({ nets, axis, edge: 10, digits: { labels, pixels: new Uint8Array(0) } }).case;
  assert.equal(verdict(netsOf()), 'edge');
  assert.equal(verdict(netsOf(trained(), trained({ sharpness: 8.5 }))), 'below');
  assert.equal(verdict(netsOf(trained(), trained({ sharpness: 27 }))), 'above');
  assert.equal(verdict(netsOf(trained({ loss: 11 }))), 'diverged');
  assert.equal(verdict(netsOf(trained(), trained({ loss: Number.NaN }))), 'diverged');
  assert.equal(verdict([{ id: 'small', batch: 16, training: undefined }]), 'learning');
  assert.equal(verdict(netsOf(), 'epochs'), 'level');
  assert.equal(verdict(netsOf(trained(), trained({ guess: 2 })), 'epochs'), 'ahead');
  assert.equal(verdict(netsOf(trained({ guess: 2 })), 'gradients'), 'behind');
});

test('only what has changed is learned anew, and is given up when nobody asks any more', async () => {
  /** @type {string[]} */
  const asked = [];
  /** @type {AbortSignal[]} */
  const signals = [];
  const slow = kind.slow?.(
    /** @type {any} */ ({
      ...lab,
      trainingInParts: (/** @type {any} */ { batch, loss, signal, progress }) => {
        asked.push(`${loss} ${batch}`);
        signals.push(signal);
        progress(0.5, trained());
        return new Promise(() => {});
      },
    }),
    () => {},
  );
  const questions = (/** @type {Record<string, number | string>} */ values) => {
    const opening = stateOf('batch_size');
    return kind.needs({ ...opening, values: { ...opening.values, ...values } }, lab);
  };
  const waits = async (/** @type {() => boolean} */ until) => {
    for (let i = 0; i < 200 && !until(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.ok(until());
  };
  slow?.want(questions({}));
  await waits(() => asked.length === 3);
  assert.deepEqual(asked.sort(), ['squared 1300', 'squared 16', 'squared 64']);
  slow?.want(questions({ axis: 'epochs' }));
  slow?.want(questions({ axis: 'epochs', batch: 32 }));
  await waits(() => asked.length === 5);
  assert.deepEqual(asked.slice(3).sort(), ['squared 128', 'squared 32']);
  slow?.want(questions({}));
  slow?.want(null);
  assert.ok(signals.every(({ aborted }) => aborted));
  assert.equal(slow?.now(), null);
});
