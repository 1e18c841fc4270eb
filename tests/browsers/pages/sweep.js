// The same sweep with two Workers, one, and none; one that is cancelled; and how long this thread was away meanwhile.
import { load } from '../../../dist/lib/descent-lab.js';

const lab = await load();

/** @type {import('../../../web/library/core.js').SweepQuestion} */
const question = {
  experiment: { landscape: { id: 'himmelblau' }, optimizer: { id: 'heavy_ball' }, start: [0, 0], steps: 600 },
  x: { path: 'start.0', min: -5, max: 5, n: 120 },
  y: { path: 'optimizer.lr', min: 0.001, max: 0.05, n: 90 },
};

/** FNV-1a over the bytes of all three arrays. @param {import('../../../web/library/core.js').SweepAnswer} map */
function hash({ kind, steps, end }) {
  let state = 0x811c9dc5;
  for (const array of [kind, steps, end])
    for (const byte of new Uint8Array(array.buffer)) state = Math.imul(state ^ byte, 0x01000193);
  return state >>> 0;
}

const workers = await lab.prepareSweeps({ workers: 2 });
/** @type {number[]} */
const parts = [];
const onTwo = await lab.sweep({ ...question, workers: 2, progress: (part) => parts.push(part) });
const onOne = await lab.sweep({ ...question, workers: 1 });
const onNone = await lab.sweep({ ...question, workers: 0 });

const stop = new AbortController();
const cancelled = lab.sweep({ ...question, workers: 2, signal: stop.signal, progress: () => stop.abort() }).then(
  () => 'finished',
  (error) => error.name,
);

Object.assign(window, {
  answers: {
    workers,
    hashes: [onTwo, onOne, onNone].map(hash),
    known: !onTwo.kind.includes(255),
    kinds: [...new Set(onTwo.kind)].length,
    grew: parts.length > 4 && parts.every((part, i) => i === 0 || part > parts[i - 1]) && parts.at(-1) === 1,
    cancelled: await cancelled,
    after: hash(await lab.sweep({ ...question, workers: 2 })),
  },
});
