// lab.sweep through the border: the same map as runs of their own, whatever the slices; cancelling; refusals.
import assert from 'node:assert/strict';
import test from 'node:test';
import { lab } from './lab.js';

const KINDS = ['running', 'converged', 'critical_point', 'two_cycle', 'periodic', 'diverged', 'left_domain'];

/** @type {import('../../web/library/core.js').SweepQuestion} */
const question = {
  experiment: { landscape: { id: 'valley' }, optimizer: { id: 'heavy_ball' }, start: [1, 1], steps: 400 },
  x: { path: 'optimizer.lr', min: 0.001, max: 0.4, n: 21, scale: 'log' },
  y: { path: 'optimizer.beta', min: 0, max: 0.95, n: 11 },
};

test('a sweep says of every pixel what simulate says', async () => {
  const map = await lab.sweep(question);
  assert.deepEqual([map.nx, map.ny, map.dim, map.kind.length, map.end.length], [21, 11, 2, 231, 462]);
  assert.equal(map.x[0], 0.001);
  assert.equal(map.y[10], 0.95);
  const seen = new Set();
  for (let j = 0; j < map.ny; j++)
    for (let i = 0; i < map.nx; i++) {
      const params = { lr: map.x[i], beta: map.y[j] };
      const { outcome } = lab.simulate({ ...question.experiment, optimizer: { id: 'heavy_ball', params } });
      const pixel = j * map.nx + i;
      assert.deepEqual(
        [KINDS[map.kind[pixel]], map.steps[pixel]],
        [outcome.kind, outcome.step],
        JSON.stringify(params),
      );
      seen.add(outcome.kind);
    }
  assert.deepEqual([...seen].sort(), ['converged', 'diverged', 'running']);
});

test('at corners, kinks and where there is no curvature the kinds are those of simulate', async () => {
  const x = { path: 'optimizer.lr', min: 0.01, max: 1, n: 9 };
  const y = { path: 'start.0', min: -1, max: 1, n: 9 };
  for (const text of ['abs(x)+abs(y)', 'abs(x)^1.5+y^2', 'max(abs(x),abs(y))', 'max(0,1-x*y)^2', 'max(0,x)^2+y^2/5'])
    for (const id of ['gradient_descent', 'heavy_ball', 'sign_descent']) {
      const landscape = { id: 'formula', params: { text } };
      const experiment = { landscape, optimizer: { id }, start: [0.3, 0.4], steps: 300 };
      const map = await lab.sweep({ experiment, x, y });
      const told = [...map.kind].map((_, pixel) => {
        const params = { lr: map.x[pixel % 9] ?? 0 };
        const start = [map.y[Math.floor(pixel / 9)] ?? 0, 0.4];
        return lab.simulate({ ...experiment, optimizer: { id, params }, start }).outcome.kind;
      });
      assert.deepEqual(
        [...map.kind].map((kind) => KINDS[kind]),
        told,
        `${id} on ${text}`,
      );
    }
});

test('progress shows the map as it grows, from the first row on', async () => {
  /** @type {number[]} */
  const parts = [];
  const map = await lab.sweep({
    ...question,
    progress(part, answer) {
      parts.push(part);
      const known = answer.kind.filter((kind) => kind !== 255).length;
      assert.equal(known, Math.round(part * 231));
    },
  });
  assert.equal(parts.at(-1), 1);
  assert.ok(parts.length > 1);
  assert.ok(!map.kind.includes(255));
});

test('a sweep can be cancelled, and the next one is whole', async () => {
  const stop = new AbortController();
  const cancelled = lab.sweep({ ...question, signal: stop.signal, progress: () => stop.abort() });
  await assert.rejects(cancelled, { name: 'AbortError' });
  await assert.rejects(lab.sweep({ ...question, signal: AbortSignal.abort() }), { name: 'AbortError' });
  assert.ok(!(await lab.sweep(question)).kind.includes(255));
});

test('a typed formula is swept over its own parameters', async () => {
  const text = 'a*x^2/2 + b*y^2/2';
  const map = await lab.sweep({
    experiment: {
      landscape: { id: 'formula', params: { text, b: 1 } },
      optimizer: { id: 'gradient_descent', params: { lr: 0.5 } },
      start: [1, 1],
      steps: 1000,
    },
    x: { path: 'landscape.a', min: 1, max: 5.5, n: 10 },
    y: { path: 'start.1', min: -1, max: 1, n: 3 },
  });
  // Stable for a·lr < 2; at the boundary a two-cycle.
  const row = [1, 1, 1, 1, 1, 1, 3, 5, 5, 5];
  assert.deepEqual(Array.from(map.kind), [...row, ...row, ...row]);
});

for (const [code, field, options] of /** @type {[string, string, any][]} */ ([
  ['wrong_type', 'options', null],
  ['wrong_type', 'options', 'abc'],
  ['wrong_type', 'options', NaN],
  ['unknown_id', 'wrokers', { wrokers: 2 }],
  ['wrong_type', 'workers', { workers: '2' }],
]))
  test(`prepareSweeps refuses ${JSON.stringify(options)}`, () =>
    assert.rejects(lab.prepareSweeps(options), { name: 'RangeError', code, field }));

test('without Workers, as in Node, a sweep that may use them keeps to this thread', async () => {
  assert.equal(await lab.prepareSweeps({ workers: 2 }), 0);
  assert.deepEqual(await lab.sweep({ ...question, workers: 2 }), await lab.sweep({ ...question, workers: 0 }));
});

test('the preview has the shape of the sweep', () => {
  const map = lab.sweepPreview(question);
  assert.deepEqual(
    [map.nx, map.ny, map.kind.length, map.steps.length, map.end.length, map.x.length],
    [21, 11, 231, 231, 462, 21],
  );
});

const of = (/** @type {object} */ changes) => ({ ...question, experiment: { ...question.experiment, ...changes } });

/** @type {[string, string, object][]} */
const refusals = [
  ['wrong_type', 'question', /** @type {any} */ (null)],
  ['wrong_type', 'experiment', { ...question, experiment: 1 }],
  ['wrong_type', 'experiment.landscape', { ...question, experiment: {} }],
  ['unknown_id', 'experiment.landscape.id', of({ landscape: { id: 'everest' } })],
  ['out_of_range', 'experiment.optimizer.params.lr', of({ optimizer: { id: 'heavy_ball', params: { lr: -1 } } })],
  ['wrong_size', 'experiment.start', of({ start: [1] })],
  ['parse_error', 'experiment.landscape.params.text', of({ landscape: { id: 'formula', params: { text: 'x +' } } })],
  ['wrong_type', 'x', { ...question, x: undefined }],
  ['out_of_range', 'x.min', { ...question, x: { path: 'start.0', min: 1e308, max: 1, n: 4 } }],
  ['out_of_range', 'x.max', { ...question, x: { path: 'start.0', min: 0, max: 1e101, n: 4 } }],
  ['out_of_range', 'y.min', { ...question, y: { path: 'start.1', min: -1e200, max: 1e300, n: 4 } }],
  ['wrong_type', 'x.path', { ...question, x: { ...question.x, path: 3 } }],
  ['unknown_id', 'x.path', { ...question, x: { ...question.x, path: 'optimizer.eta' } }],
  ['unknown_id', 'x.path', { ...question, x: { ...question.x, path: '__proto__' } }],
  ['unknown_id', 'y.path', { ...question, y: { ...question.y, path: 'start.2' } }],
  ['out_of_range', 'y.path', { ...question, y: question.x }],
  ['not_finite', 'x.min', { ...question, x: { ...question.x, min: NaN } }],
  ['out_of_range', 'x.min', { ...question, x: { ...question.x, min: 0 } }],
  ['out_of_range', 'y.max', { ...question, y: { ...question.y, max: 1 } }],
  ['out_of_range', 'x.n', { ...question, x: { ...question.x, n: 1.5 } }],
  ['too_large', 'x.n', { ...question, x: { ...question.x, n: 1e9 } }],
  ['too_large', 'x.n', { ...question, x: { ...question.x, n: 4000 }, y: { ...question.y, n: 4000 } }],
  ['unknown_id', 'experiment.bogus', { ...question, experiment: { ...question.experiment, bogus: 1 } }],
  ['unknown_id', 'preview', { ...question, preview: true }],
  ['unknown_id', 'x.steps', { ...question, x: { ...question.x, steps: 5 } }],
  ['unknown_id', 'x.scale', { ...question, x: { ...question.x, scale: 'cubic' } }],
  ['unknown_id', 'precision', { ...question, precision: 'f16' }],
  ['wrong_type', 'signal', { ...question, signal: {} }],
  ['wrong_type', 'progress', { ...question, progress: 1 }],
  ['out_of_range', 'workers', { ...question, workers: -1 }],
  ['wrong_type', 'workers', { ...question, workers: '2' }],
];

for (const [code, field, bad] of refusals)
  test(`refused: ${field} ${code}`, async () => {
    await assert.rejects(lab.sweep(/** @type {any} */ (bad)), (error) => {
      assert.ok(error instanceof RangeError);
      const { code: gotCode, field: gotField } = /** @type {any} */ (error);
      assert.deepEqual([gotCode, gotField], [code, field]);
      assert.ok(error.message.startsWith(field), error.message);
      return true;
    });
    assert.throws(() => lab.sweepPreview(/** @type {any} */ (bad)), RangeError);
    assert.equal(lab.sweepPreview(question).kind.length, 231);
  });
