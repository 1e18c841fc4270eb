// Rows P14 and P17: many walkers and many students, on one thread, against hand-written JavaScript.
import assert from 'node:assert/strict';
import { cloud } from '../cloud.js';
import { median, ratio, rounds, shown } from '../harness.js';
import { train } from '../student.js';

/** @typedef {import('../harness.js').Row} Row */

/** @param {ArrayLike<number>} values */
function moments(values) {
  const all = Array.from(values);
  const mean = all.reduce((sum, x) => sum + x, 0) / all.length;
  const variance = all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (all.length - 1);
  return { mean, standardError: Math.sqrt(variance / all.length) };
}

/** @param {import('../../../web/library/core.js').Lab} lab @returns {Promise<Row[]>} */
export async function clouds(lab) {
  const [walkers, steps, lr, sigma] = [1000, 300, 0.1, 1e-3];
  const question = (/** @type {number} */ seed) => ({
    landscape: { id: 'saddle' },
    optimizer: { id: 'gradient_descent', params: { lr } },
    noise: sigma,
    start: [0, 0],
    walkers,
    steps,
    seed,
  });
  // (ln(1/s) + .6351814)/ln 1.2 + ½ with s = 10⁻⁴/√.44.
  const predicted = 52.2494019;
  for (const times of [
    (await lab.cloudInParts(question(1))).escape.times,
    cloud({ ...question(1), lr, sigma }).times,
  ]) {
    const { mean, standardError } = moments(times);
    assert.ok(Math.abs(mean - predicted) < 4 * standardError, String(mean));
  }
  // Answers are remembered: every round has walkers of its own.
  let seed = 2;
  const times = await rounds({
    core: async () => void (await lab.cloudInParts(question(seed++))),
    js: () => void cloud({ walkers, steps, lr, sigma, seed: seed++ }),
  });
  return [
    {
      name: 'P17',
      what: `cloud of ${walkers} walkers × ${steps} steps with its histogram, one thread · vs hand-written JS`,
      goal: '≤ 30 ms · ≥ 5×',
      got: `${median(times.core).toFixed(0)} ms · ${shown(ratio(times.js, times.core))}`,
      notes: `JS ${median(times.js).toFixed(0)} ms, with a generator and normal numbers of its own`,
    },
  ];
}

/** @param {import('../../../web/library/core.js').Lab} lab @returns {Promise<Row[]>} */
export async function students(lab) {
  const [teacher, student, lr, steps, starts] = [8, 8, 0.3, 3000, 200];
  const question = (/** @type {number} */ seed, /** @type {number} */ count) => ({
    teacher,
    student,
    lr,
    steps,
    every: steps,
    starts: count,
    seed,
  });
  // The same losses from the same nets. Rounding grows while a net is still learning: fifty steps.
  const { weights } = await lab.studentsInParts({ ...question(1, 6), steps: 1, every: 1 });
  for (let start = 0; start < 6; start++) {
    const narrow = weights.slice(start * 64, (start + 1) * 64);
    const split = lab.splitStudent({ teacher, weights: narrow, neuron: 3, push: 0, lr, steps: 50, every: 1 });
    const losses = train(teacher, split.weights, lr, 50);
    for (const [step, loss] of losses.entries())
      assert.ok(Math.abs(loss - split.losses[step]) < 1e-11, `${step}: ${loss}, ${split.losses[step]}`);
  }
  const few = 10;
  let seed = 2;
  const times = await rounds({
    core: async () => void (await lab.studentsInParts(question(seed++, few))),
    js: () => {
      for (let start = 0; start < few; start++) train(teacher, weights.slice(0, 64), lr, steps);
    },
  });
  return [
    {
      name: 'P14',
      what: `${starts} students, k = n = ${teacher}, ${steps} steps, half the processor time of one thread · vs hand-written JS`,
      goal: '≤ 3 s · ≥ 3×',
      got: `${((median(times.core) * starts) / few / 2 / 1000).toFixed(1)} s · ${shown(ratio(times.js, times.core))}`,
      notes: `${few} of them timed on one thread; ${(median(times.core) / few).toFixed(0)} ms each`,
    },
  ];
}
