// The path of a net that learns the digits, and the loss on its plane: against numbers of an independent program, as native
// (tests/core/analysis/nets/weight_path_test.cpp); parts, and what is refused.
import assert from 'node:assert/strict';
import test from 'node:test';
import { fetchDigits, WHITE } from '../../../web/data/digits.js';
import { lab } from '../lab.js';

const { pixels, labels } = await fetchDigits();
const recorded = Array.from({ length: 11 }, (_, i) => 10 * i);
const training = await lab.trainingInParts({
  ...{ pixels, labels, white: WHITE, learned: 1300, loss: 'cross_entropy', lr: 0.2, batch: 1300, updates: 100 },
  ...{ recorded, path: true, weights: Float64Array.from({ length: 1210 }, (_, i) => 0.3 * Math.sin(i + 1)) },
});
const asked = { weights: training.path, gradients: training.slopes, records: 11 };
const path = await lab.weightPathInParts(asked);
const plane = {
  ...{ pixels: pixels.subarray(0, 1300 * 64), labels: labels.subarray(0, 1300), white: WHITE },
  ...{ loss: /** @type {const} */ ('cross_entropy'), origin: path.mean, box: [0, 1, 0, 1], columns: 2, rows: 1 },
  ...{ across: path.directions.subarray(0, 1210), up: path.directions.subarray(1210) },
};

/** @param {number | undefined} found @param {number} expected */
const near = (found, expected) =>
  assert.ok(Math.abs((found ?? Number.NaN) - expected) < 1e-8, `${found} ≠ ${expected}`);

test('a path is that of an independent program', () => {
  assert.deepEqual([training.path.length, training.slopes.length], [11 * 1210, 11 * 1210]);
  near(training.length, 5.721847997850869);
  near(path.displacement, 4.983015005138909);
  near(path.shares[0], 0.9488026455344105);
  near(path.shares[1], 0.045532064300856316);
  near(path.coordinates[0], -2.7206132753451393);
  near(path.angles[0], 68.20518236080204);
  near(path.angles[5], 14.560617862124683);
  assert.ok(Number.isNaN(path.angles[10]));
});

test('the loss on its plane, and along its line', async () => {
  const { loss, nx, ny } = await lab.lossPlaneInParts(plane);
  assert.deepEqual([nx, ny], [2, 1]);
  near(loss[1], 1.1788631435497745);
  const start = training.path.subarray(0, 1210);
  const line = await lab.lossPlaneInParts({ ...plane, origin: start, across: path.way, columns: 3 });
  near(line.loss[0], 2.725949387222276);
  near(line.loss[1], 1.6335878991647188);
  near(line.loss[2], 0.8954756864826808);
});

test('without the path nothing of it is handed out', async () => {
  const { path, slopes } = await lab.trainingInParts({
    ...{ pixels, labels, white: WHITE, learned: 1300, batch: 16, updates: 2, recorded: [0, 2] },
  });
  assert.deepEqual([path.length, slopes.length], [0, 0]);
});

test('what has no path or plane is refused', async () => {
  for (const [code, field, change] of /** @type {[string, string, any][]} */ ([
    ['wrong_type', 'weights', { weights: 'path' }],
    ['not_finite', 'weights[1]', { weights: [0, Number.NaN] }],
    ['wrong_size', 'gradients', { gradients: [1] }],
    ['out_of_range', 'records', { records: 2 }],
    ['unknown_id', 'record', { record: 3 }],
  ]))
    await assert.rejects(lab.weightPathInParts({ ...asked, ...change }), { name: 'RangeError', code, field }, field);
  for (const [code, field, change] of /** @type {[string, string, any][]} */ ([
    ['wrong_type', 'loss', { loss: 1 }],
    ['unknown_id', 'loss', { loss: 'hinge' }],
    ['wrong_size', 'up', { up: [1, 2] }],
    ['wrong_size', 'box', { box: [0, 1] }],
    ['out_of_range', 'columns', { columns: 0 }],
    ['too_large', 'rows', { rows: 1001 }],
    ['unknown_id', 'colums', { colums: 3 }],
  ]))
    await assert.rejects(lab.lossPlaneInParts({ ...plane, ...change }), { name: 'RangeError', code, field }, field);
  await assert.rejects(
    lab.trainingInParts({ pixels, labels, white: WHITE, learned: 1300, recorded: [], path: /** @type {any} */ (1) }),
    { name: 'RangeError', code: 'wrong_type', field: 'path' },
  );
});
