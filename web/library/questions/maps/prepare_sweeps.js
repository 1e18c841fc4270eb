// Workers for sweeps, started and warmed up.
import { object, only } from '../../checks.js';
import { turn } from '../../parts/clock.js';
import { workersOf } from '../../parts/in_parts.js';
import { sweep } from './sweep.js';

/** @type {import('./sweep.js').SweepQuestion} */
const WARM_UP = {
  experiment: {
    landscape: { id: 'himmelblau' },
    optimizer: { id: 'heavy_ball' },
    start: [-1, -4],
    steps: 100,
  },
  x: { path: 'optimizer.lr', min: 0.001, max: 0.02, n: 32 },
  y: { path: 'optimizer.beta', min: 0, max: 0.9, n: 32 },
};

/**
 * For an idle moment; how many Workers of those asked for there are: 0 in Node.
 * @param {import('../../lab.js').Asker} core
 * @returns {(options?: {workers?: number}) => Promise<number>}
 */
export const prepareSweeps =
  (core) =>
  async (options = {}) => {
    only(object(options, 'options'), ['workers']);
    const ready = await core.pool.grow(workersOf(options.workers));
    // Engines compile for speed only what they have seen run. What is asked first goes first.
    if (ready > 0) turn().then(() => sweep(core)({ ...WARM_UP, workers: ready }));
    return ready;
  };
