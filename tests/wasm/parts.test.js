// What is answered in parts: the same as in one piece, whoever answers the parts; partial answers; and how it ends early.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../web/library/core.js';
import { Cut } from '../../web/library/parts/cut.js';
import { runPlan } from '../../web/library/parts/run_plan.js';
import { lab } from './lab.js';
import { endThreads, ThreadWorker, useThreads } from './threads.js';

const walkers = {
  landscape: { id: 'saddle' },
  optimizer: { id: 'heavy_ball', params: { lr: 0.05, beta: 0.5 } },
  noise: 0.01,
  start: [0, 0],
  walkers: 3001,
  seed: 7,
  steps: 5000,
};
// More than one block of the core's, the last one not full.
const matrices = { n: 5, samples: 200_001, seed: 3 };
const point = { landscape: { id: 'prescribed_spectrum', params: { n: 40 } }, at: new Array(40).fill(0.5) };
const pixels = {
  experiment: { landscape: { id: 'himmelblau' }, optimizer: { id: 'heavy_ball' }, start: [0, 0], steps: 300 },
  x: { path: 'start.0', min: -5, max: 5, n: 60 },
  y: { path: 'optimizer.lr', min: 0.001, max: 0.05, n: 50 },
};

/** @param {import('../../web/library/core.js').Lab} asked @param {number} workers */
async function expectSame(asked, workers) {
  assert.deepEqual(await asked.escapeTimesInParts({ ...walkers, workers }), lab.escapeTimes(walkers));
  assert.deepEqual(await asked.goeIndexInParts({ ...matrices, workers }), lab.goeIndex(matrices));
  assert.deepEqual(await asked.criticalInParts({ ...point, workers }), lab.critical(point));
  assert.deepEqual(await asked.extremeEigenpairsInParts({ ...point, workers }), lab.extremeEigenpairs(point));
  const crossing = {
    landscape: { id: 'polynomial_well' },
    optimizer: { id: 'gradient_descent', params: { lr: 0.02 } },
    noise: { id: 'isotropic', params: { sigma: 5 } },
    start: [-1],
    level: 1,
    steps: 3000,
    walkers: 120,
  };
  assert.deepEqual(await asked.crossingTimesInParts({ ...crossing, workers }), lab.crossingTimes(crossing));
  const spectra = { n: 40, samples: 300, seed: 2 };
  assert.deepEqual(await asked.goeSpectraInParts({ ...spectra, workers }), lab.goeSpectra(spectra));
  const hessians = { model: /** @type {const} */ ('field'), n: 4, samples: 3e5, seed: 2 };
  assert.deepEqual(await asked.hessianIndicesInParts({ ...hessians, workers }), lab.hessianIndices(hessians));
  assert.deepEqual(await asked.sweep({ ...pixels, workers }), lab.sweepPreview({ ...pixels, precision: 'f64' }));
}

test('in slices on this thread the answers are those in one piece', () => expectSame(lab, 0));

test('critical points are searched for in parts, with what is proven on the way', async () => {
  // 8065 of them take some seventy thousand cells.
  const question = { landscape: { id: 'formula', params: { text: 'sin(x)*sin(y)' } }, box: [-100, 100, -100, 100] };
  /** @type {[number, number][]} */
  const told = [];
  const answer = await lab.criticalPointsInParts({
    ...question,
    workers: 0,
    progress: (part, { points }) => told.push([part, points.filter(({ proven }) => proven).length]),
  });
  assert.deepEqual(answer, lab.criticalPoints(question));
  assert.deepEqual([answer.points.length, answer.certainty], [8065, 'proven']);
  assert.deepEqual(
    told.map(([part]) => part),
    [1 / 64, 1 / 16, 1 / 4, 1],
  );
  const counts = told.map(([, proven]) => proven);
  assert.deepEqual(
    counts,
    [...counts].sort((a, b) => a - b),
  );
  const small = { landscape: { id: 'himmelblau' }, box: [-6, 6, -6, 6] };
  assert.deepEqual(await lab.criticalPointsInParts({ ...small, workers: 0 }), lab.criticalPoints(small));
});

test('ranges follow the time that they take, within bounds, and what is given back comes again', () => {
  const cut = new Cut(100, { size: 8, ranges: 4, milliseconds: 10 });
  const first = cut.next();
  assert.deepEqual(first, { first: 0, count: 8 });
  cut.learn({ first: 0, count: 8 }, 1000);
  assert.deepEqual(cut.next(), { first: 8, count: 2 });
  for (let i = 0; i < 9; i++) cut.learn({ first: 0, count: 100 }, 0);
  assert.deepEqual(cut.next(), { first: 10, count: 25 });
  cut.giveBack({ first: 8, count: 2 });
  assert.deepEqual(cut.next(), { first: 8, count: 2 });
  assert.deepEqual(cut.next(), { first: 35, count: 25 });
});

test('what is known so far is the answer for fewer walkers', async () => {
  const counts = new Set();
  await lab.escapeTimesInParts({
    ...walkers,
    workers: 0,
    progress(part, answer) {
      const known = answer.times.length;
      assert.equal(known, Math.round(part * walkers.walkers));
      counts.add(known);
      if (counts.size === 2) assert.deepEqual(answer, lab.escapeTimes({ ...walkers, walkers: known }));
    },
  });
  assert.ok(counts.size > 2);
});

for (const [code, field, ask] of /** @type {[string, string, () => Promise<unknown>][]} */ ([
  ['too_large', 'walkers', () => lab.escapeTimesInParts({ ...walkers, walkers: 1e7 })],
  ['unknown_id', 'walker', () => lab.escapeTimesInParts(/** @type {any} */ ({ ...walkers, walker: 1 }))],
  ['out_of_range', 'samples', () => lab.goeIndexInParts({ ...matrices, samples: 0 })],
  [
    'unknown_id',
    'cells',
    () =>
      lab.criticalPointsInParts(/** @type {any} */ ({ landscape: { id: 'saddle' }, box: [-1, 1, -1, 1], cells: 5 })),
  ],
  ['wrong_type', 'signal', () => lab.goeIndexInParts(/** @type {any} */ ({ ...matrices, signal: 1 }))],
  ['out_of_range', 'workers', () => lab.goeIndexInParts({ ...matrices, workers: -1 })],
]))
  test(`refused: ${field} ${code}`, () => assert.rejects(ask(), { name: 'RangeError', code, field }));

test('a question can be cancelled between two slices', async () => {
  const stop = new AbortController();
  const asked = lab.escapeTimesInParts({ ...walkers, workers: 0, signal: stop.signal, progress: () => stop.abort() });
  await assert.rejects(asked, { name: 'AbortError' });
});

/** Adds up how many units there are, each part from where the last one was. */
function chain() {
  let sum = 0;
  return {
    units: 50,
    size: 8,
    chained: true,
    name: 'add',
    question: (/** @type {{count: number}} */ { count }) => ({ sum, count }),
    take(/** @type {number} */ next) {
      sum = next;
    },
    answer: () => sum,
  };
}
const add = (/** @type {string} */ _, /** @type {any} */ { sum, count }) => sum + count;

test('parts of a chain are asked one after another, each when the last is in its place', async () => {
  const none = /** @type {any} */ ({});
  assert.equal(await runPlan(chain(), { ask: add, pool: none, workers: 0 }), 50);
  // A pool that always has room for one more part.
  const pool = /** @type {any} */ ({
    grow: async () => 2,
    remove() {},
    add(/** @type {import('../../web/library/parts/pool.js').Job} */ job) {
      for (let range = job.next(); range; range = job.next()) {
        const { name, question } = job.ask(range);
        assert.equal(job.next(), undefined);
        job.done(range, add(name, question), 1);
      }
    },
  });
  const refuse = () => assert.fail('asked on this thread');
  assert.equal(await runPlan(chain(), { ask: refuse, pool, workers: 2 }), 50);
});

test('on Workers', async (t) => {
  t.after(endThreads);
  useThreads();

  await t.test('the answers are the same', async () => expectSame(await load(), 2));

  await t.test('one that dies in the middle is replaced by this thread', async () => {
    const other = await load();
    const { length } = ThreadWorker.all;
    let lost = false;
    const answer = await other.escapeTimesInParts({
      ...walkers,
      workers: 2,
      progress(part) {
        if (lost || part === 1) return;
        lost = true;
        ThreadWorker.all.at(-1)?.onerror();
      },
    });
    assert.ok(lost && ThreadWorker.all.length === length + 2);
    assert.deepEqual(answer, lab.escapeTimes(walkers));
    assert.equal(await other.prepareSweeps({ workers: 2 }), 0);
  });

  await t.test('a cancelled question leaves the Workers to the next one', async () => {
    const other = await load();
    const stop = new AbortController();
    const asked = other.goeIndexInParts({
      ...matrices,
      samples: 1e8,
      workers: 2,
      signal: stop.signal,
      progress: () => stop.abort(),
    });
    await assert.rejects(asked, { name: 'AbortError' });
    assert.deepEqual(await other.goeIndexInParts({ ...matrices, workers: 2 }), lab.goeIndex(matrices));
  });

  await t.test('a page that forbids Workers', async () => {
    Object.assign(globalThis, {
      Worker: class {
        constructor() {
          throw new DOMException('forbidden', 'SecurityError');
        }
      },
    });
    await expectSame(await load(), 2);
  });
});
