// lab.sweep on Workers, for which Node's threads stand in: what ends one sweep, and no other.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lab } from './lab.js';
import { endThreads, ThreadWorker, useThreads } from './threads.js';

/** @type {import('../../web/library/core.js').SweepQuestion & import('../../web/library/core.js').PartsOptions} */
const question = {
  experiment: { landscape: { id: 'himmelblau' }, optimizer: { id: 'heavy_ball' }, start: [0, 0], steps: 300 },
  x: { path: 'start.0', min: -5, max: 5, n: 40 },
  y: { path: 'optimizer.lr', min: 0.001, max: 0.05, n: 30 },
  workers: 2,
};

before(useThreads);
after(endThreads);

test('a sweep can be cancelled while its Workers start', async () => {
  const stop = new AbortController();
  const sweep = lab.sweep({ ...question, signal: stop.signal });
  stop.abort();
  await assert.rejects(sweep, { name: 'AbortError' });
});

test('an error of progress ends a sweep on Workers, and the next one is whole', { timeout: 60_000 }, async () => {
  assert.equal(await lab.prepareSweeps({ workers: 2 }), 2);
  for (const thrown of [new Error('of the caller'), undefined]) {
    let calls = 0;
    const progress = () => {
      calls++;
      throw thrown;
    };
    const reason = await lab.sweep({ ...question, progress }).then(
      () => 'resolved',
      (error) => error,
    );
    assert.equal(reason, thrown);
    const map = await lab.sweep(question);
    assert.equal(calls, 1);
    assert.deepEqual(map, await lab.sweep({ ...question, workers: 0 }));
  }
  assert.equal(ThreadWorker.all.length, 2);
});
