// Row P4: how much faster two Workers are than one, for the core's sweeps and for the JavaScript peer, in the same rounds.
// Wall time.
import { load } from '../../../dist/lib/descent-lab.js';
import { question, SIDE, surfaces } from '../maps.js';

const surface = surfaces[0];
const asked = question(surface, 'f64');
const lab = await load();

const peers = [0, 1].map(() => new Worker(new URL('./peer_worker.js', import.meta.url), { type: 'module' }));

/** Rows of the map, sixteen at a time, by the first `count` peers. @param {number} count @param {{x: Float64Array, y: Float64Array}} axes */
function byPeers(count, axes) {
  let next = 0;
  const work = (/** @type {Worker} */ worker) =>
    new Promise((resolve) => {
      const feed = () => {
        if (next >= SIDE) return resolve(undefined);
        worker.postMessage({ x: axes.x, y: axes.y, first: next, last: next + 16 });
        next += 16;
      };
      worker.onmessage = feed;
      feed();
    });
  return Promise.all(peers.slice(0, count).map(work));
}

const axes = await lab.sweep({ ...asked, workers: 2 });
await byPeers(2, axes);

/** @param {() => Promise<unknown>} run */
async function timed(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** @type {number[][]} */
const rounds = [];
for (let round = 0; round < 9; round++)
  rounds.push([
    await timed(() => lab.sweep({ ...asked, workers: 1 })),
    await timed(() => lab.sweep({ ...asked, workers: 2 })),
    await timed(() => byPeers(1, axes)),
    await timed(() => byPeers(2, axes)),
  ]);

Object.assign(window, { answers: rounds.slice(2) });
