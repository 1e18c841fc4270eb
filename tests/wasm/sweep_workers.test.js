// lab.sweep on Workers, for which Node's threads stand in: what ends one sweep, and no other.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Worker as Thread } from 'node:worker_threads';
import { lab } from './lab.js';

// What a module Worker has and a thread lacks.
const asWorker = (/** @type {string} */ address) => `
  const { parentPort } = require('node:worker_threads');
  globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer);
  globalThis.addEventListener = (type, listener) => parentPort.on(type, (data) => listener({ data }));
  import(${JSON.stringify(address)});`;

/** @type {Thread[]} */
const threads = [];

class Shim {
  /** @param {URL} address */
  constructor(address) {
    this.thread = new Thread(asWorker(address.href), { eval: true });
    this.thread.on('message', (data) => this.onmessage({ data }));
    this.thread.on('error', () => this.onerror());
    threads.push(this.thread);
  }
  onmessage = (/** @type {{data: unknown}} */ _) => {};
  onerror = () => {};
  /** @param {unknown} message */
  postMessage(message) {
    this.thread.postMessage(message);
  }
  terminate() {
    this.thread.terminate();
  }
}

/** @type {import('../../web/library/sweep_questions.js').SweepQuestion & import('../../web/library/sweep_questions.js').SweepOptions} */
const question = {
  experiment: { landscape: { id: 'himmelblau' }, optimizer: { id: 'heavy_ball' }, start: [0, 0], steps: 300 },
  x: { path: 'start.0', min: -5, max: 5, n: 40 },
  y: { path: 'optimizer.lr', min: 0.001, max: 0.05, n: 30 },
  workers: 2,
};

before(() => void Object.assign(globalThis, { Worker: Shim }));
after(() => {
  for (const thread of threads) thread.terminate();
});

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
  assert.equal(threads.length, 2);
});
