// Rows P8 and P9: what one answer costs the page's thread, without the page.
import assert from 'node:assert/strict';
import { median, rounds } from '../harness.js';

/** @typedef {import('../harness.js').Row} Row */

/** @param {import('../../../web/library/core.js').Lab} lab @returns {Promise<Row[]>} */
export async function answers(lab) {
  let lr = 0.001;
  const times = await rounds({
    run: () => {
      for (let i = 0; i < 20; i++) {
        lr += 1e-9;
        lab.simulate({
          landscape: { id: 'rosenbrock' },
          optimizer: { id: 'heavy_ball', params: { lr } },
          start: [-1.2, 1],
          steps: 2000,
        });
      }
    },
  });
  return [
    {
      name: 'P8',
      what: '2000-step run, verdict, and all arrays copied out (drawing not included)',
      goal: '≤ 4 ms with drawing',
      got: `${(median(times.run) / 20).toFixed(2)} ms`,
    },
  ];
}

/** @param {import('../../../web/library/core.js').Lab} lab @returns {Promise<Row[]>} */
export async function walkers(lab) {
  const begin = { landscape: { id: 'himmelblau' }, start: [0, 0], spread: 5, walkers: 1_000_000, seed: 1 };
  const frame = { steps: 1, box: [-6, 6, -6, 6], width: 800, height: 600 };
  const image = (/** @type {object} */ more) => {
    lab.ensembleBegin({ ...begin, lr: 0.001, ...more });
    return lab.ensembleFrame(frame);
  };
  assert.equal(image({}).length, 800 * 600 * 4);
  const quiet = await rounds({ frame: () => void lab.ensembleFrame(frame) });
  image({ noise: 0.01 });
  const noisy = await rounds({ frame: () => void lab.ensembleFrame(frame) });
  return [
    {
      name: 'P9',
      what: '1,000,000 walkers stepped and drawn into an 800×600 image, main thread (putImageData not included)',
      goal: '≤ 4 ms',
      got: `${median(quiet.frame).toFixed(1)} ms; with noise ${median(noisy.frame).toFixed(1)} ms`,
    },
  ];
}
