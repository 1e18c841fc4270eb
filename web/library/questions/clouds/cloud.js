// Walkers that leave a saddle, as frames to be played back.
import { whole } from '../../checks.js';
import { refuseOthers } from '../../experiment.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';
import { readEscape } from '../random/escape_times.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../random/escape_times.js').EscapeQuestion} EscapeQuestion
 * @typedef {import('../random/escape_times.js').EscapeTimes} EscapeTimes
 *
 * @typedef {EscapeQuestion & {every?: number}} CloudQuestion every: steps from one frame to the next, 1
 *
 * @typedef {object} CloudAnswer of the walkers that are known
 * @property {number} frames
 * @property {number} walkers
 * @property {number} dim
 * @property {Float32Array} positions [frame][walker][coordinate], frame f after f·every steps; NaN: not known yet
 * @property {EscapeTimes} escape what the times of walkers 0, 1 … come to, up to the first that is not known
 */

/** @param {any} value */
function read(value) {
  const leaving = readEscape(value);
  return { leaving, question: { ...leaving, every: value.every === undefined ? 1 : whole(value.every, 'every') } };
}

/** All of it at once: for as few walkers as one can wait for. @param {Asker} core @returns {(question: CloudQuestion) => CloudAnswer} */
export const cloud =
  ({ ask }) =>
  (value) => {
    const { leaving, question } = read(value);
    refuseOthers(value, question);
    const { walkers } = question;
    const { frames, dim, positions, times } = ask('cloud', { ...question, first: 0, count: walkers });
    return { frames, walkers, dim, positions, escape: ask('escapeSummary', { ...leaving, times }) };
  };

// A step of a walker is about 100 ns of work.
const STEPS_PER_PART = 100_000;

/**
 * Walker i is the same whatever runs beside it.
 * @param {Asker} core
 * @returns {(question: CloudQuestion & import('../../parts/plan.js').Watched<CloudAnswer>) => Promise<CloudAnswer>}
 */
export const cloudInParts = ({ ask, inParts }) =>
  inParts((value) => {
    const { leaving, question } = read(value);
    refuseOthers(value, question, PARTS_OPTIONS);
    const { walkers } = question;
    const dim = question.start.length;
    // Refused now rather than by a part.
    const one = ask('cloud', { ...question, first: 0, count: 1 });
    const positions = new Float32Array(one.frames * walkers * dim).fill(Number.NaN);
    const times = new Uint32Array(walkers);
    const known = new Uint8Array(walkers);
    return {
      units: walkers,
      size: STEPS_PER_PART / question.steps,
      name: 'cloud',
      question: (range) => ({ ...question, ...range }),
      take(/** @type {{positions: Float32Array, times: Uint32Array}} */ part, { first, count }) {
        for (let frame = 0; frame < one.frames; frame++) {
          const row = part.positions.subarray(frame * count * dim, (frame + 1) * count * dim);
          positions.set(row, (frame * walkers + first) * dim);
        }
        times.set(part.times, first);
        known.fill(1, first, first + count);
      },
      answer() {
        const unknown = known.indexOf(0);
        const told = unknown < 0 ? times : times.subarray(0, unknown);
        return {
          frames: one.frames,
          walkers,
          dim,
          positions,
          escape: ask('escapeSummary', { ...leaving, times: told }),
        };
      },
    };
  });
