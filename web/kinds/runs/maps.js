// Keeps the outcome map of the question of the moment: a coarse 32-bit preview at once, sharpened to 64 bit on Workers
// once the question stays the same, and dropped when it changes. Every change makes a new object, so that pictures of
// a map can be remembered by it.

import { UNKNOWN } from '../../library/questions/maps/sweep.js';
import { latest } from '../../state/latest.js';

/** @typedef {import('../../library/core.js').SweepQuestion} MapQuestion */

/**
 * @typedef {object} OutcomeMap row-major, first row at the lowest y
 * @property {MapQuestion} question
 * @property {number} nx
 * @property {number} ny
 * @property {ArrayLike<number>} x value of every column
 * @property {ArrayLike<number>} y value of every row
 * @property {Uint8Array} kind
 * @property {Uint32Array} steps
 * @property {Float64Array} end two numbers per pixel
 * @property {number} part of the pixels that are final, 0 … 1
 */

/** What a preview may take of this thread, if nothing else is said: a frame has to be drawn as well. */
const PREVIEW_MILLISECONDS = 5;
const FEWEST_PIXELS = 300;

/**
 * @param {Pick<import('../../library/core.js').Lab, "sweep" | "sweepPreview">} lab
 * @param {() => void} changed called when the map has become better
 * @param {{quiet?: number, now?: () => number, frame?: (action: () => void) => void, preview?: number}} [clock] milliseconds without a
 *   new question before the Workers start; and those that a preview may take
 */
export function createMaps(
  lab,
  changed,
  { now = () => performance.now(), preview: allowed = PREVIEW_MILLISECONDS, ...clock } = {},
) {
  let pixels = 900;

  /** @param {MapQuestion} question */
  function preview(question) {
    const { x, y } = question;
    const share = Math.min(1, Math.sqrt(pixels / (x.n * y.n)));
    const coarse = { x: { ...x, n: Math.ceil(x.n * share) }, y: { ...y, n: Math.ceil(y.n * share) } };
    const begin = now();
    const answer = lab.sweepPreview({ ...question, ...coarse });
    const took = Math.max(0.05, now() - begin);
    const wanted = (pixels * allowed) / took;
    pixels = Math.max(FEWEST_PIXELS, Math.min(x.n * y.n, wanted, pixels * 2));
    return stretched(question, answer);
  }

  /** @type {import('../../state/latest.js').Source<MapQuestion, import('../../library/core.js').SweepAnswer, OutcomeMap>} */
  const source = {
    atOnce: preview,
    ask: (question, watch) => lab.sweep({ ...question, precision: 'f64', ...watch }),
    grown: (map, answer, part, question) =>
      map && part < 1 ? overlaid(map, answer, part) : { ...mapOf(question, answer), part: 1 },
  };
  return latest(source, changed, clock);
}

/** @param {MapQuestion} question @param {import('../../library/core.js').SweepAnswer} answer @returns {Omit<OutcomeMap, "part">} */
function mapOf(question, { nx, ny, x, y, kind, steps, end }) {
  return { question, nx, ny, x, y, kind, steps, end };
}

/** @param {MapQuestion["x"]} axis @returns {Float64Array} */
function values({ min, max, n, scale }) {
  return Float64Array.from({ length: n }, (_, i) => {
    const share = n === 1 ? 0 : i / (n - 1);
    return scale === 'log' ? min * (max / min) ** share : min + (max - min) * share;
  });
}

/**
 * A coarse map in the pixels of the full one, each taken from the nearest.
 * @param {MapQuestion} question
 * @param {import('../../library/core.js').SweepAnswer} coarse
 * @returns {OutcomeMap}
 */
export function stretched(question, coarse) {
  const [x, y] = [values(question.x), values(question.y)];
  const [nx, ny] = [x.length, y.length];
  const kind = new Uint8Array(nx * ny);
  const steps = new Uint32Array(nx * ny);
  const end = new Float64Array(2 * nx * ny);
  for (let j = 0; j < ny; j++) {
    const row = Math.round((j * (coarse.ny - 1)) / Math.max(1, ny - 1)) * coarse.nx;
    for (let i = 0; i < nx; i++) {
      const from = row + Math.round((i * (coarse.nx - 1)) / Math.max(1, nx - 1));
      const to = j * nx + i;
      kind[to] = coarse.kind[from] ?? UNKNOWN;
      steps[to] = coarse.steps[from] ?? 0;
      end[2 * to] = coarse.end[2 * from] ?? 0;
      end[2 * to + 1] = coarse.end[2 * from + 1] ?? 0;
    }
  }
  return { question, nx, ny, x, y, kind, steps, end, part: 0 };
}

/**
 * The pixels that are final over what was shown before.
 * @param {OutcomeMap} before
 * @param {import('../../library/core.js').SweepAnswer} answer kind 255 where it is not known yet
 * @param {number} part
 * @returns {OutcomeMap}
 */
export function overlaid(before, answer, part) {
  for (let pixel = 0; pixel < answer.kind.length; pixel++) {
    const kind = answer.kind[pixel] ?? UNKNOWN;
    if (kind === UNKNOWN) continue;
    before.kind[pixel] = kind;
    before.steps[pixel] = answer.steps[pixel] ?? 0;
    before.end[2 * pixel] = answer.end[2 * pixel] ?? 0;
    before.end[2 * pixel + 1] = answer.end[2 * pixel + 1] ?? 0;
  }
  return { ...before, part };
}
