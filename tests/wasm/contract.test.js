// The shapes and values that users of the library rely on.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { load } from '../../web/library/core.js';
import { lab, onSaddle } from './lab.js';

/** @param {ArrayLike<number>} found @param {ArrayLike<number>} expected */
function near(found, expected) {
  assert.equal(found.length, expected.length);
  for (let i = 0; i < expected.length; ++i)
    assert.ok(Math.abs((found[i] ?? NaN) - (expected[i] ?? NaN)) < 1e-12, `[${i}]: ${found[i]}, not ${expected[i]}`);
}

test('the catalogue describes itself in two languages', () => {
  const { landscapes, optimizers } = lab.catalogue();
  for (const id of ['parabola', 'valley', 'saddle', 'bounded_saddle', 'rosenbrock'])
    assert.ok(landscapes.some((entry) => entry.id === id));
  for (const id of ['gradient_descent', 'heavy_ball', 'ema_momentum', 'nesterov', 'exact_line_search'])
    assert.ok(optimizers.some((entry) => entry.id === id));
  for (const entry of [...landscapes, ...optimizers]) {
    assert.equal(entry.title, entry.titles.en);
    assert.match(entry.titles['zh-CN'] ?? '', /\p{Script=Han}/u);
    for (const { label, labels, value, min, max, scale } of entry.params) {
      assert.ok(label === labels.en && labels['zh-CN'] && min <= value && value <= max);
      assert.ok(['linear', 'log', 'integer', 'choice'].includes(scale));
    }
  }
});

test('noise and schedules are listed, and a run keeps its learning rates', () => {
  const { noises, schedules, landscapes } = lab.catalogue();
  assert.deepEqual(
    noises.map(({ id }) => id),
    ['none', 'isotropic', 'minibatch'],
  );
  assert.deepEqual(
    schedules.map(({ id }) => id),
    ['constant', 'step', 'cosine', 'warmup', 'boost'],
  );
  const experiment = {
    ...onSaddle('gradient_descent', { lr: 0.1 }),
    noise: { id: 'isotropic', params: { sigma: 0.1 } },
    schedule: { id: 'warmup', params: { steps: 4 } },
    seed: 3,
  };
  const run = lab.simulate(experiment);
  near(run.memory.lr ?? [], [0, 0.025, 0.05, 0.075, 0.1, 0.1]);
  assert.notDeepEqual(lab.simulate({ ...experiment, seed: 4 }).w, run.w);
  assert.equal(landscapes.find(({ id }) => id === 'rotational_field')?.type, 'field');
  assert.equal(landscapes.find(({ id }) => id === 'tilted_hat')?.dimension, 'n');
});

test('five steps from (0.1, 0.1) on the saddle', () => {
  /** @type {Record<string, number[]>} */
  const lists = {
    gradient_descent: [0.1, 0.1, 0.08, 0.12, 0.064, 0.144, 0.0512, 0.1728, 0.04096, 0.20736, 0.032768, 0.248832],
    ema_momentum: [
      0.1, 0.1, 0.098, 0.102, 0.09424, 0.10584, 0.0889712, 0.1114128, 0.082449856, 0.118656576, 0.07493164928,
      0.12754910592,
    ],
    heavy_ball: [0.1, 0.1, 0.08, 0.12, 0.046, 0.162, 0.0062, 0.2322, -0.03086, 0.34182, -0.058042, 0.508842],
  };
  for (const [id, w] of Object.entries(lists)) {
    const run = lab.simulate(onSaddle(id, id === 'gradient_descent' ? { lr: 0.1 } : { lr: 0.1, beta: 0.9 }));
    near(run.w, w);
    assert.deepEqual([run.steps, run.dim, run.outcome.kind], [5, 2, 'running']);
    near(run.gradient.subarray(0, 2), [0.2, -0.2]);
    assert.deepEqual([run.loss.length, run.gradient.length], [6, 12]);
    for (const channel of Object.values(run.memory)) assert.equal(channel.length, 12);
  }
});

test('a field is row-major, first row at y0', () => {
  const grid = lab.field({ landscape: { id: 'saddle' }, box: [-1, 1, 0, 2], nx: 3, ny: 2, gradient: true });
  near(grid.loss, [1, 0, 1, -3, -4, -3]);
  near(grid.gradient ?? [], [-2, 0, 0, 0, 2, 0, -2, -4, 0, -4, 2, -4]);
  assert.deepEqual([grid.nx, grid.ny], [3, 2]);
});

test('critical points are classified, regular ones named so', () => {
  const saddle = lab.critical({ landscape: { id: 'saddle' }, at: [0, 0] });
  near(saddle.hessian, [2, 0, 0, -2]);
  near(saddle.eigenvalues, [-2, 2]);
  near(saddle.eigenvectors, [0, 1, 1, 0]);
  assert.equal(saddle.kind, 'saddle');
  assert.equal(lab.critical({ landscape: { id: 'rosenbrock' }, at: [1, 1] }).kind, 'minimum');
  assert.equal(lab.critical({ landscape: { id: 'saddle' }, at: [0.1, 0] }).kind, 'regular');
});

test('outcomes', () => {
  const kind = (/** @type {number} */ lr, steps = 200, start = [1]) =>
    lab.simulate({ landscape: { id: 'parabola' }, optimizer: { id: 'gradient_descent', params: { lr } }, start, steps })
      .outcome;
  assert.deepEqual([kind(0.25).kind, kind(0.5).step, kind(1).kind, kind(1).period], ['converged', 1, 'two_cycle', 2]);
  assert.equal(kind(0.25).point, 'minimum');
  assert.deepEqual([kind(1.1).kind, kind(1.1).step], ['diverged', 76]);
  assert.equal(kind(0.001).kind, 'running');
  const stuck = lab.simulate({ ...onSaddle('gradient_descent', {}), start: [1, 0], steps: 200 }).outcome;
  assert.deepEqual([stuck.kind, stuck.point, [...(stuck.eigenvalues ?? [])]], ['critical_point', 'saddle', [-2, 2]]);
});

test('a run that leaves the finite range is cut at its last finite row', () => {
  const run = lab.simulate({ ...onSaddle('gradient_descent', { lr: 100 }), steps: 1000 });
  assert.ok(run.steps < 1000 && run.w.length === 2 * (run.steps + 1));
  assert.ok(run.w.every(Number.isFinite) && run.loss.every(Number.isFinite));
  assert.equal(run.outcome.kind, 'diverged');
});

test('bytes, a compiled module and nothing at all bring up the same lab', async () => {
  const bytes = await readFile(new URL('../../build/wasm/descent-core.wasm', import.meta.url));
  for (const wasm of [bytes, await WebAssembly.compile(new Uint8Array(bytes))])
    assert.deepEqual((await load({ wasm })).simulate(onSaddle('nesterov')), lab.simulate(onSaddle('nesterov')));
});

// The shortest WebAssembly module there is: magic number and version.
const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

for (const [what, wasm] of /** @type {[string, any][]} */ ([
  ['an address', 'descent-lab.wasm'],
  ['null', null],
  ['bytes that are no WebAssembly', new Uint8Array(10)],
  ['bytes of another module', empty],
  ['another module', new WebAssembly.Module(empty)],
]))
  test(`as wasm ${what} is refused by name`, { timeout: 10_000 }, () =>
    assert.rejects(load({ wasm }), { name: 'RangeError', code: 'wrong_type', field: 'wasm' }),
  );

for (const [code, field, options] of /** @type {[string, string, any][]} */ ([
  ['wrong_type', 'options', null],
  ['wrong_type', 'options', 5],
  ['wrong_type', 'options', 'x'],
  ['unknown_id', 'wazm', { wazm: 1 }],
]))
  test(`options of load are refused: ${JSON.stringify(options)}`, () =>
    assert.rejects(load(options), { name: 'RangeError', code, field }));

test('an answer is the caller’s own: what is written to it changes no other', () => {
  const run = lab.simulate(onSaddle('nesterov'));
  const before = structuredClone(run);
  run.w.fill(9);
  run.outcome.step = 7;
  assert.deepEqual(lab.simulate(onSaddle('nesterov')), before);

  const catalogue = lab.catalogue();
  const all = structuredClone(catalogue);
  catalogue.landscapes[0].id = 'zz';
  catalogue.landscapes[0].domain[0].fill(9);
  catalogue.optimizers.length = 0;
  assert.deepEqual(lab.catalogue(), all);

  const counts = lab.goeIndex({ n: 2, samples: 100 });
  const total = counts.reduce((sum, count) => sum + count);
  counts.fill(0);
  assert.equal(
    lab.goeIndex({ n: 2, samples: 100 }).reduce((sum, count) => sum + count),
    total,
  );
});

test('predicted and measured escape from the saddle', () => {
  const experiment = { ...onSaddle('heavy_ball'), start: [1, 1e-8], steps: 100 };
  assert.ok(Math.abs((lab.theory(experiment).escapeStep ?? 0) - 46.43098869814059) < 1e-9);
  assert.equal(lab.measure(experiment).escapeStep, 47);
  assert.equal(lab.measure({ ...experiment, start: [1, 0] }).escapeStep, undefined);
});

test('modes and the step map', () => {
  const landscape = { id: 'valley', params: { kappa: 10, angle: 30 } };
  const modes = lab.modes({ landscape, optimizer: { id: 'gradient_descent' }, start: [1, 0], steps: 3 });
  near(modes.eigenvalues, [1, 10]);
  near(modes.coordinates.subarray(0, 2).map(Math.abs), [Math.sqrt(3) / 2, 0.5]);
  const optimizer = { id: 'gradient_descent', params: { lr: 0.9 } };
  const map = lab.stepMap({ landscape: { id: 'parabola' }, optimizer, from: -1, to: 1, n: 3 });
  near(map.to, [0.8, 0, -0.8]);
});
