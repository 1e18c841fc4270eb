// A net that learns the digits in parts: against numbers of independent programs, as native (tests/core/reference/nets.hpp says
// how they were made); progress, cancel and what is refused.
import assert from 'node:assert/strict';
import test from 'node:test';
import { fetchDigits, WHITE } from '../../../web/data/digits.js';
import { lab } from '../lab.js';

const digits = await fetchDigits();
const asked = { ...digits, white: WHITE, learned: 1300, batch: 16, lr: 0.2, updates: 100, seed: 7, recorded: [0, 100] };
const waves = Float64Array.from({ length: 1210 }, (_, i) => 0.3 * Math.sin(i + 1));

/** @param {number | undefined} found @param {number} expected */
const near = (found, expected) =>
  assert.ok(Math.abs((found ?? Number.NaN) - expected) < 1e-9, `${found} ≠ ${expected}`);

test('the digits are 1797 pictures with their labels', () => {
  assert.deepEqual([digits.labels.length, digits.pixels.length], [1797, 1797 * 64]);
  assert.deepEqual([...digits.labels.subarray(0, 10)], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  assert.equal(Math.max(...digits.pixels), WHITE);
});

test('a hundred updates are those of independent programs', async () => {
  for (const { loss, full, batches } of /** @type {const} */ ([
    {
      loss: 'squared',
      full: [0.30451509800633053, 0.635814889336016],
      batches: [0.22356881715726953, 0.8128772635814889],
    },
    { loss: 'cross_entropy', full: undefined, batches: [0.5894604045233556, 0.8611670020120724] },
  ])) {
    const onBatches = await lab.trainingInParts({ ...asked, loss });
    near(onBatches.losses[1], batches[0]);
    near(onBatches.accuracies[1], batches[1]);
    if (!full) continue;
    const onAll = await lab.trainingInParts({ ...asked, loss, batch: 1300, weights: waves, sharp: 1 });
    near(onAll.losses[1], full[0]);
    near(onAll.accuracies[1], full[1]);
    // The largest eigenvalue of the whole Hessian, to Lanczos' tolerance.
    assert.ok(Math.abs((onAll.sharpnesses[0] ?? 0) - 26.156140168428852) < 26 * 1e-4);
  }
});

test('curves grow, alike however they are cut, and can be given up', async () => {
  const question = { ...asked, recorded: [0, 10, 50, 90, 100], sharp: 2 };
  /** @type {number[]} */
  const grown = [];
  const whole = await lab.trainingInParts({
    ...question,
    progress: (part, { recorded, losses, guesses }) => {
      assert.deepEqual([losses.length, guesses.length], [recorded.length, recorded.length * 497]);
      grown.push(part);
    },
  });
  assert.ok(grown.length > 1 && grown.every((part, i) => i === 0 || part > (grown[i - 1] ?? 1)), grown.join());
  assert.deepEqual([...whole.recorded], question.recorded);
  assert.deepEqual(
    Array.from(whole.sharpnesses, (sharpness) => Number.isNaN(sharpness)),
    [false, true, false, true, false],
  );
  const half = await lab.trainingInParts({ ...question, updates: 50, recorded: [0, 10, 50] });
  assert.deepEqual(whole.losses.subarray(0, 3), half.losses);
  assert.deepEqual(whole.guesses.subarray(0, 3 * 497), half.guesses);

  const giveUp = new AbortController();
  await assert.rejects(lab.trainingInParts({ ...question, signal: giveUp.signal, progress: () => giveUp.abort() }), {
    name: 'AbortError',
  });
});

test('what cannot be trained is refused', async () => {
  for (const [code, field, change] of /** @type {[string, string, object][]} */ ([
    ['wrong_type', 'pixels', { pixels: 'digits' }],
    ['out_of_range', 'pixels[3]', { pixels: [0, 0, 0, -1] }],
    ['too_large', 'pixels[0]', { pixels: [70000] }],
    ['out_of_range', 'pixels[2]', { white: 4 }],
    ['wrong_size', 'pixels', { pixels: digits.pixels.subarray(1) }],
    ['too_large', 'labels[0]', { labels: [10] }],
    ['wrong_type', 'labels[1]', { labels: [1, '2'] }],
    ['wrong_type', 'white', { white: undefined }],
    ['too_large', 'learned', { learned: 1797 }],
    ['out_of_range', 'hidden', { hidden: 0 }],
    ['unknown_id', 'loss', { loss: 'hinge' }],
    ['wrong_type', 'loss', { loss: 1 }],
    ['out_of_range', 'lr', { lr: 0 }],
    ['too_large', 'batch', { batch: 1301 }],
    ['out_of_range', 'updates', { updates: 0 }],
    ['out_of_range', 'recorded[1]', { recorded: [5, 4] }],
    ['out_of_range', 'recorded[0]', { recorded: [101] }],
    ['wrong_size', 'weights', { weights: [1, 2, 3] }],
    ['unknown_id', 'rate', { rate: 1 }],
  ]))
    await assert.rejects(lab.trainingInParts({ ...asked, ...change }), { name: 'RangeError', code, field }, field);
});
