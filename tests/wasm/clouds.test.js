// Random matrices and clouds of walkers through the border.
import assert from 'node:assert/strict';
import test from 'node:test';
import { lab } from './lab.js';

// P(none negative) = (2 − √2)/4 for n = 2, within 4 standard errors.
test('index counts are those of theory, and the same again', () => {
  const samples = 100_000;
  const counts = lab.goeIndex({ n: 2, samples, seed: 9 });
  const p = (2 - Math.SQRT2) / 4;
  assert.ok(Math.abs(counts[0] / samples - p) < 4 * Math.sqrt((p * (1 - p)) / samples), `${counts}`);
  assert.equal(counts[0] + counts[1] + counts[2], samples);
  assert.deepEqual(lab.goeIndex({ n: 2, samples, seed: 9 }), counts);
  const values = lab.goeEigenvalues({ n: 5, seed: 9, sample: 3 });
  assert.deepEqual(
    values,
    values.toSorted((a, b) => a - b),
  );
});

test('a cloud is drawn where it is', () => {
  lab.ensembleBegin({ landscape: { id: 'booth' }, start: [1, 3], lr: 0.05, walkers: 10 });
  const frame = { steps: 3, box: [0, 4, 0, 4], width: 4, height: 4, color: 0xff0000ff, background: 0xffffffff };
  const image = lab.ensembleFrame(frame);
  assert.equal(image.length, 64);
  // All walkers sit on the minimum: red, in the second column of the second row from the top.
  const dots = [];
  for (let i = 0; i < 16; i++) if (image[4 * i + 1] === 0) dots.push(i);
  assert.deepEqual(dots, [5]);
  assert.deepEqual(Array.from(image.slice(20, 24)), [255, 0, 0, 255]);
});

/** @type {[string, string, () => unknown][]} */
const refusals = [
  ['unknown_id', 'sample', () => lab.goeIndex(/** @type {any} */ ({ n: 3, samples: 10, sample: 1 }))],
  [
    'unknown_id',
    'sigma',
    () =>
      lab.ensembleBegin(
        /** @type {any} */ ({ landscape: { id: 'booth' }, start: [1, 3], lr: 0.1, walkers: 9, sigma: 1 }),
      ),
  ],
  ['out_of_range', 'n', () => lab.goeIndex({ n: 0, samples: 10 })],
  ['too_large', 'n', () => lab.goeIndex({ n: 301, samples: 10 })],
  ['too_large', 'samples', () => lab.goeIndex({ n: 100, samples: 1e9 })],
  ['unknown_id', 'model', () => lab.hessianIndexLaw(/** @type {any} */ ({ model: 'wigner', n: 2 }))],
  ['wrong_type', 'model', () => lab.hessianIndices(/** @type {any} */ ({ model: 1, n: 2, samples: 9 }))],
  ['wrong_type', 'samples', () => lab.goeIndex(/** @type {any} */ ({ n: 3 }))],
  [
    'out_of_range',
    'landscape.id',
    () => lab.ensembleBegin({ landscape: { id: 'double_well' }, start: [1], lr: 0.1, walkers: 9 }),
  ],
  [
    'too_large',
    'walkers',
    () => lab.ensembleBegin({ landscape: { id: 'booth' }, start: [1, 1], lr: 0.1, walkers: 2e6 }),
  ],
  ['out_of_range', 'box', () => lab.ensembleFrame({ steps: 1, box: [1, 1, 0, 1], width: 4, height: 4 })],
  ['too_large', 'width', () => lab.ensembleFrame({ steps: 1, box: [0, 1, 0, 1], width: 1e9, height: 4 })],
];

for (const [code, field, ask] of refusals)
  test(`refused: ${field} ${code}`, () => {
    assert.throws(ask, (error) => {
      assert.ok(error instanceof RangeError);
      const { code: gotCode, field: gotField } = /** @type {any} */ (error);
      assert.deepEqual([gotCode, gotField], [code, field]);
      return true;
    });
  });
