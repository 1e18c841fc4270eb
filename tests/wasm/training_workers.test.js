// A net that learns on Workers: the same curves as on this thread, whoever dies on the way; what is given up leaves the next
// training whole; fifty trainings, half of them given up, need no more memory than five.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchDigits, WHITE } from '../../web/data/digits.js';
import { load } from '../../web/library/core.js';
import { endThreads, ThreadWorker, useThreads } from './threads.js';

/** @type {WebAssembly.Memory[]} of every core that is started on this thread */
const memories = [];
const instantiate = WebAssembly.instantiate;
Object.assign(WebAssembly, {
  /** @param {WebAssembly.Module} module @param {WebAssembly.Imports} imports */
  async instantiate(module, imports) {
    const instance = await instantiate(module, imports);
    for (const part of Object.values(instance.exports)) if (part instanceof WebAssembly.Memory) memories.push(part);
    return instance;
  },
});

const digits = await fetchDigits();
const recorded = Array.from({ length: 9 }, (_, i) => 100 * i);
const asked = { ...digits, white: WHITE, learned: 1300, batch: 16, lr: 0.2, updates: 800, seed: 7, recorded, sharp: 1 };
const stopped = { name: 'AbortError' };

test('a training needs no more memory the fiftieth time than the fifth', async () => {
  const here = await load();
  const memory = memories.at(-1);
  assert.ok(memory);
  const train = async () => {
    await here.trainingInParts({ ...asked, updates: 30, recorded: [0, 30], workers: 0 });
    const giveUp = new AbortController();
    const half = here.trainingInParts({ ...asked, workers: 0, signal: giveUp.signal, progress: () => giveUp.abort() });
    await assert.rejects(half, stopped);
  };
  for (let i = 0; i < 5; i++) await train();
  const { byteLength } = memory.buffer;
  for (let i = 5; i < 50; i++) await train();
  assert.equal(memory.buffer.byteLength, byteLength);
});

test('on Workers', async (t) => {
  useThreads();
  t.after(endThreads);
  const here = await load();
  const alone = await here.trainingInParts({ ...asked, workers: 0 });

  await t.test('the curves are the same', async () => {
    const lab = await load();
    assert.deepEqual(await lab.trainingInParts({ ...asked, workers: 2 }), alone);
  });

  await t.test('a Worker that dies on the way takes nothing with it', async () => {
    const lab = await load();
    let lost = false;
    const answer = await lab.trainingInParts({
      ...asked,
      workers: 2,
      progress(part) {
        if (lost || part === 1) return;
        lost = true;
        for (const worker of ThreadWorker.all.slice(-2)) worker.onerror();
      },
    });
    assert.ok(lost);
    assert.deepEqual(answer, alone);
  });

  await t.test('one that is given up leaves the next one whole', async () => {
    const lab = await load();
    const giveUp = new AbortController();
    await assert.rejects(
      lab.trainingInParts({ ...asked, workers: 2, signal: giveUp.signal, progress: () => giveUp.abort() }),
      stopped,
    );
    assert.deepEqual(await lab.trainingInParts({ ...asked, workers: 2 }), alone);
  });
});
