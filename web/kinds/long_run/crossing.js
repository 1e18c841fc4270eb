// After how many steps a run from behind the mountain is beside its top: from the rows that are recorded, and between two of them
// step by step.

import { recordedUpTo } from '../../plot/long_run/course.js';
import { crossingTime } from './laws.js';

/** Starts of the picture: ever nearer the axis. */
export const DISTANCES = [0.1, 1e-2, 1e-4, 1e-8, 1e-16, 1e-32];
/** Followed for at most so many steps, or so many times as long as theory has it. */
const MOST = 1e6;
const LONGER = 2;

/** @typedef {{landscape: {id: string, params: Record<string, number>}, start: readonly number[], lr: number}} Way */
/** @typedef {{y0: number, step: number | null, predicted: number}} Crossing null: not within the steps that were followed */

/** @param {Way} way */
const predicted = ({ landscape, start, lr }) => crossingTime(landscape.params.s ?? 1, start) / lr;

/** @param {import('../kind.js').Lab} lab @param {Way} way @param {import('../../library/core.js').LongDescent} run @returns {number | null} */
export function crossingIn(lab, { landscape, lr }, { w, dim, recorded }) {
  const beyond = recorded.findIndex((_, row) => (w[row * dim] ?? 0) >= 0);
  if (beyond <= 0) return beyond === 0 ? 0 : null;
  const before = beyond - 1;
  const [from = 0, to = 0] = recorded.subarray(before, beyond + 1);
  const start = w.slice(before * dim, beyond * dim);
  const optimizer = { id: 'gradient_descent', params: { lr } };
  const between = lab.simulate({ landscape, optimizer, start, steps: to - from });
  let step = 0;
  while ((between.w[step * dim] ?? 0) < 0) step += 1;
  return from + step;
}

/** As the picture shows them. @param {Way} way @returns {Way[]} from the same side, each nearer the axis */
export const nearer = ({ start: [x = 0], ...way }) => DISTANCES.map((y0) => ({ ...way, start: [x, y0] }));

/** @param {import('../kind.js').Lab} lab @param {Way} way @param {object} [watch] @returns {Promise<Crossing>} */
export async function crossingOf(lab, way, watch) {
  const steps = Math.max(1, Math.min(MOST, Math.ceil(LONGER * predicted(way))));
  const run = await lab.longDescentInParts({ ...way, recorded: recordedUpTo(steps), ...watch });
  return { y0: way.start[1] ?? 0, step: crossingIn(lab, way, run), predicted: predicted(way) };
}

/** What is told before it has been counted. @param {Way} way @returns {Crossing} */
export const expectedOf = (way) => ({ y0: way.start[1] ?? 0, step: null, predicted: predicted(way) });
