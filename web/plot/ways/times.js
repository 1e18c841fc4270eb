// When the walkers of a number of ways down are gone, and how far they are meanwhile.

/** @typedef {import('../../kinds/ways/lanes.js').Walked} Walked */
/** @typedef {{mean: number, error: number, gone: number}} Times error: standard error of the mean; NaN while too few are known */

/** @param {Walked | undefined} walked @returns {Times} */
export function timesOf(walked) {
  if (!walked) return { mean: Number.NaN, error: Number.NaN, gone: 0 };
  const { mean, sd, escaped } = walked.summary;
  return { mean, error: sd / Math.sqrt(escaped), gone: escaped };
}

/** Whether all walkers are known. @param {Walked} walked */
export const isWhole = ({ walkers, distances }) => distances.subarray(0, walkers).every((distance) => distance >= 0);

/** @param {Walked} walked @param {number} walker @param {number} step */
const isGone = ({ summary }, walker, step) => (summary.times[walker] ?? Number.POSITIVE_INFINITY) <= step;

/** Of those that are known, and still there. @param {Walked} walked @param {number} step @param {number} every steps a frame @returns {number[]} */
export function distancesAt(walked, step, every) {
  const { frames, walkers, distances } = walked;
  const frame = Math.min(frames - 1, Math.floor(step / every));
  return Array.from(distances.subarray(frame * walkers, (frame + 1) * walkers)).filter(
    (distance, walker) => distance >= 0 && !isGone(walked, walker, step),
  );
}

/** @type {WeakMap<Float32Array, number[]>} */
const known = new WeakMap();

/** By frame; where half are gone, Infinity. @param {Walked} walked @param {number} every steps a frame @returns {number[]} */
export function medians(walked, every) {
  const { frames, walkers, distances } = walked;
  const found =
    known.get(distances) ??
    Array.from({ length: frames }, (_, frame) => {
      const sorted = distances
        .slice(frame * walkers, (frame + 1) * walkers)
        .map((distance, walker) => (isGone(walked, walker, frame * every) ? Number.POSITIVE_INFINITY : distance))
        .filter((distance) => distance >= 0)
        .sort();
      return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    });
  known.set(distances, found);
  return found;
}

/** How many have left by a step. @param {Walked} walked @param {number} step */
export const goneBy = ({ summary }, step) => summary.times.filter((time) => time <= step).length;
