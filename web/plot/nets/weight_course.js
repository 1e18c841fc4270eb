// The course of the weights of one net that learns: after which updates it is recorded, and which record a frame of the timeline
// shows.

/** @typedef {import('../../library/core.js').Training} Training */
/** @typedef {import('../../library/core.js').WeightPath} WeightPath */
/** @typedef {import('../../library/core.js').LossPlane} LossPlane */
/**
 * @typedef {object} Course of what is known, the first is the first to come
 * @property {number} updates of the whole training
 * @property {Training} [training]
 * @property {WeightPath} [path]
 * @property {Plane} [plane]
 * @property {Float64Array} [line] losses from the start of the path straight to its end, both included
 */
/** @typedef {{box: [number, number, number, number], grid: LossPlane}} Plane box: along the two directions, from the mean */

/** Last frame of the timeline, and last record: each frame is one. */
export const FRAMES = 200;
/** Places on the straight line. */
export const PLACES = 51;

/** @param {number} updates of the whole training, a multiple of FRAMES @returns {number[]} after so many it is recorded */
export const recordedOf = (updates) => Array.from({ length: FRAMES + 1 }, (_, i) => (i * updates) / FRAMES);

/** @param {Course} course @param {number} frame @returns {number} its record, or the last one until then; −1: there is none yet */
export const recordBy = ({ training }, frame) => Math.min(frame, (training?.recorded.length ?? 0) - 1);

/** @param {WeightPath} path @param {number} record @returns {[number, number]} in the plane of its two directions */
export const placeInPlane = ({ coordinates }, record) => [
  coordinates[2 * record] ?? Number.NaN,
  coordinates[2 * record + 1] ?? Number.NaN,
];

/** Share of the path's extent that is seen around it, and the least height of what is seen as a share of its width. */
const [AROUND, FLATTEST] = [0.22, 0.62];

/** What of the plane is looked at: the path, with room around it. @param {WeightPath} path @returns {[number, number, number, number]} */
export function boxAround(path) {
  const [width, height] = [0, 1].map((axis) => {
    const all = path.coordinates.filter((_, i) => i % 2 === axis);
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return { middle: (low + high) / 2, half: (high - low) * (0.5 + AROUND) };
  });
  const half = Math.max(width?.half ?? 0, height?.half ?? 0, 1e-9);
  const [halfX, halfY] = [Math.max(width?.half ?? 0, FLATTEST * half), Math.max(height?.half ?? 0, FLATTEST * half)];
  const [x, y] = [width?.middle ?? 0, height?.middle ?? 0];
  return [x - halfX, x + halfX, y - halfY, y + halfY];
}
