// How fast a small difference grows, and after how many steps pairs of neighbours are apart: measured over many pieces of the run.

import { inTurns } from '../../state/frames.js';
import { APART, distanceAt } from './answers.js';

/** @typedef {import('./answers.js').Growth} Growth */
/** @typedef {Pick<import('./answers.js').DiagramNeeds, "landscape" | "start" | "delta" | "experiment">} Of */

/** Pieces of the run, steps of each, and how the starts of the pieces differ, in parts of the start. */
const [PIECES, STEPS, BESIDE] = [40, 10_000, 1e-3];
/** Slower than this a difference is not seen to grow. */
const SLOWEST = 0.02;
/** A pair is followed for so many times the time that it needs by the mean growth. */
const FOLLOWED = 3;

/** @param {readonly number[]} values @returns {{mean: number, error: number}} error: standard error of the mean */
function meanOf(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(spread / values.length) };
}

/** @param {number} delta @param {number} exponent @returns {number} steps until neighbours are APART, if each step multiplies their distance by e^Λ */
export const horizonOf = (delta, exponent) => Math.log(APART / delta) / exponent;

/**
 * @param {import('../kind.js').Lab} lab
 * @param {Of} of
 * @param {{signal?: AbortSignal, progress?: (part: number, answer: Growth) => void}} watch
 * @returns {Promise<Growth>}
 */
export async function measureGrowth(lab, { landscape, start, delta, experiment }, { signal, progress }) {
  const { optimizer } = experiment;
  /** @type {number[]} */
  const exponents = [];
  /** @type {number[]} */
  const times = [];
  const pair = (/** @type {number[]} */ from, /** @type {number} */ steps) => {
    const [x = 0, ...others] = from;
    const run = lab.simulate({ ...experiment, start: from, steps });
    const beside = lab.simulate({ ...experiment, start: [x + delta, ...others], steps });
    for (let step = 0; step <= Math.min(run.steps, beside.steps); step++)
      if (distanceAt(run, beside, step) >= APART) return step;
    return Number.NaN;
  };
  const now = () => {
    const { mean: exponent, error } = meanOf(exponents);
    return { exponent, error, horizon: times.length > 1 && times.every(Number.isFinite) ? meanOf(times) : null };
  };
  await inTurns(
    PIECES,
    (turn) => {
      const from = start.map((x) => x * (1 + BESIDE * turn));
      const { exponent } = lab.lyapunov({ landscape, optimizer, start: from, steps: STEPS });
      exponents.push(exponent);
      if (exponent < SLOWEST) return;
      const steps = Math.ceil(FOLLOWED * horizonOf(delta, exponent));
      const settled = lab.simulate({ ...experiment, start: from, steps: STEPS / 10 });
      times.push(pair([...settled.w.subarray(settled.steps * settled.dim)], steps));
    },
    { ...(signal && { signal }), progress: (part) => progress?.(part, now()) },
  );
  return now();
}
