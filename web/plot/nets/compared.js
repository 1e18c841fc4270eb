// Two nets compared at one place of the axis, on the images of the test.

import { FRAMES, reaches, recordAt, updatesAt } from './course.js';

/** @typedef {import('./course.js').Net} Net */
/**
 * @typedef {object} Compared
 * @property {number} gap accuracy of the net of small batches minus that of all images, in points (%)
 * @property {number} error its standard error: of how many images only one of the two reads rightly
 * @property {[number, number]} accuracies in %
 * @property {[number, number]} updates
 */

/**
 * @param {readonly Net[]} nets
 * @param {import('./course.js').Axis} axis
 * @param {Uint8Array | undefined} labels of the test
 * @param {number} [frame] of the timeline; its end if left out
 * @returns {Compared | null} null: not known yet
 */
export function compared(nets, axis, labels, frame = FRAMES) {
  const [small, all] = [nets[0], nets.at(-1)];
  if (!small?.training || !all?.training || !labels) return null;
  const updates = /** @type {[number, number]} */ (
    [small, all].map(({ batch }) => updatesAt(axis, nets, batch, frame))
  );
  if (!reaches(small.training, updates[0]) || !reaches(all.training, updates[1])) return null;
  const right = [small, all].map(({ training }, i) => {
    const from = recordAt(training, updates[i] ?? 0) * labels.length;
    return Array.from(labels, (label, image) => training?.guesses[from + image] === label);
  });
  const count = labels.length;
  const [mine, others] = [0, 1].map((i) => right[i]?.filter(Boolean).length ?? 0);
  const apart = labels.reduce((sum, _, image) => sum + Number(right[0]?.[image] !== right[1]?.[image]), 0);
  const gap = ((mine ?? 0) - (others ?? 0)) / count;
  return {
    gap: 100 * gap,
    error: 100 * Math.sqrt(Math.max(0, apart / count - gap * gap) / count),
    accuracies: [(100 * (mine ?? 0)) / count, (100 * (others ?? 0)) / count],
    updates,
  };
}
