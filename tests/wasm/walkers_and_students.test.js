// What is computed in parts: clouds by frame and students of one teacher.
import assert from 'node:assert/strict';
import test from 'node:test';
import { lab } from './lab.js';

const saddle = {
  landscape: { id: 'saddle' },
  optimizer: { id: 'gradient_descent', params: { lr: 0.1 } },
  noise: 1e-3,
  start: [0, 0],
  walkers: 40,
  steps: 120,
  seed: 3,
};

test('a cloud is the walkers of escapeTimes, by frame', async () => {
  const cloud = await lab.cloudInParts({ ...saddle, every: 10 });
  assert.deepEqual([cloud.frames, cloud.walkers, cloud.dim, cloud.positions.length], [13, 40, 2, 13 * 40 * 2]);
  assert.ok(cloud.positions instanceof Float32Array && cloud.positions.every(Number.isFinite));
  const times = lab.escapeTimes(saddle);
  assert.deepEqual(cloud.escape, times);
  assert.deepEqual(lab.cloud({ ...saddle, every: 10 }), cloud);
  assert.equal(times.histogram.predicted.length, times.histogram.counts.length);
  await assert.rejects(lab.cloudInParts({ ...saddle, every: 0 }), { code: 'out_of_range', field: 'every' });
});

test('a schedule shortens the way', () => {
  const boosted = lab.escapeTimes({
    ...saddle,
    schedule: { id: 'boost', params: { factor: 9, threshold: 1000 } },
  });
  // (ln(r/s) + .635)/ln 2.8 + ½ with s = .9·10⁻³/√(2.8² − 1).
  assert.ok(Math.abs((boosted.predicted?.mean ?? 0) - 8.8) < 0.5, String(boosted.predicted?.mean));
  assert.ok(boosted.mean < 12);
});

test('students learn alike whatever runs beside them; a trap is split', async () => {
  const all = await lab.studentsInParts({ teacher: 3, student: 3, starts: 5, steps: 40, every: 20, seed: 1 });
  assert.deepEqual([all.frames, all.losses.length, all.weights.length, all.ends.length], [3, 15, 45, 5]);
  assert.ok(all.losses.every(Number.isFinite));
  for (let i = 0; i < 5; i++) assert.equal(all.losses[3 * i + 2], all.ends[i]);

  // The strict minimum of eight neurons at .0215.
  const weights = Float64Array.from({ length: 64 }, (_, i) => {
    const [row, column] = [Math.floor(i / 8), i % 8];
    if (row === 7) return column === 7 ? -0.658256262009437 : 0.15981604291657187;
    if (column === 7) return 0.22808901640948112;
    return row === column ? 1.0014342534685328 : -0.025883628037935185;
  });
  const point = lab.studentPoint({ teacher: 8, weights });
  // What is left of about a hundred terms whose sums lie between 8 and 16, where a rounding is up to 9e-16.
  assert.ok(Math.abs(point.loss - 0.021508037171520833) < 1e-13);
  assert.ok(Math.abs((point.eigenvalues[0] ?? 0) - 0.02134659) < 1e-7);
  assert.ok(lab.settleStudent({ teacher: 8, weights }).every((w, i) => Math.abs(w - (weights[i] ?? 0)) < 1e-12));
  const split = lab.splitStudent({ teacher: 8, weights, neuron: 0 });
  assert.ok(Math.abs((split.point.eigenvalues[0] ?? 0) + 0.19986) < 1e-5);
  assert.ok((split.losses.at(-1) ?? 1) < 1e-5);
  // The curvatures that the split adds come from the neuron's own block of the Hessian.
  for (let i = 0; i < 7; i++)
    assert.ok(Math.abs((split.predicted[i] ?? 0) - (split.point.eigenvalues[i] ?? 1)) < 1e-9, String(i));
  assert.equal(split.path.length, split.losses.length * 72);
  const trap = await lab.studentTrapInParts({ teacher: 8, weights, neuron: 0 });
  assert.deepEqual(trap.split.predicted.length, 8);
  assert.ok(Math.abs((trap.split.point.eigenvalues[0] ?? 0) + 0.19986) < 1e-5);
  assert.ok(Math.abs(trap.point.loss - 0.021508037171520833) < 1e-13);
  await assert.rejects(lab.studentTrapInParts({ teacher: 8, weights, neuron: 8 }), { field: 'neuron' });
  await assert.rejects(lab.studentsInParts({ teacher: 0, student: 3, starts: 5 }), { field: 'teacher' });
});

// η .1, λ 1, β .9, σ 1: closed forms of the stationary variance.
test('noise about a minimum spreads walkers as theory says', async () => {
  const bowl = { landscape: { id: 'formula', params: { text: '(x^2 + a*y^2)/2', a: 3 } }, start: [0, 0], steps: 300 };
  const noise = { id: 'isotropic', params: { sigma: 1 } };
  const settled = (/** @type {string} */ id) =>
    lab.settledCloud({
      ...bowl,
      noise,
      optimizer: { id, params: { lr: 0.1, ...(id === 'gradient_descent' ? {} : { beta: 0.9 }) } },
    });
  for (const [id, variance] of /** @type {const} */ ([
    ['gradient_descent', 0.0526315789],
    ['heavy_ball', 0.5135135135],
    ['ema_momentum', 0.0501319261],
    ['nesterov', 0.2706],
  ])) {
    const { curvatures, directions, stationary, variances, lossFloor } = settled(id);
    assert.deepEqual([...curvatures, ...directions], [1, 3, 1, 0, 0, 1]);
    assert.ok(Math.abs((stationary[0] ?? 0) - variance) < 1e-4, `${id}: ${stationary}`);
    assert.equal(variances.length, 602);
    assert.ok(Math.abs(lossFloor - (stationary[0] ?? 0) / 2 - (3 * (stationary[1] ?? 0)) / 2) < 1e-12);
  }
  const question = { ...bowl, noise, optimizer: { id: 'heavy_ball' }, walkers: 30, every: 50, seed: 4 };
  const cloud = await lab.settlingCloudInParts(question);
  assert.deepEqual([cloud.frames, cloud.walkers, cloud.dim], [7, 30, 2]);
  assert.deepEqual(lab.settlingCloud(question), cloud);
  await assert.rejects(lab.settlingCloudInParts({ ...question, every: 0 }), { code: 'out_of_range', field: 'every' });
});
