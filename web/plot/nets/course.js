// The course of nets in training: after which updates it is recorded, along which axis they are compared, and where each is on
// it at a frame of the timeline, which runs evenly along the axis until the first net has ended.

/** @typedef {import('../../library/core.js').Training} Training */
/** @typedef {"updates" | "epochs" | "gradients"} Axis updates; permutations of the images; gradients of one image */
/** @typedef {"small" | "middle" | "all"} NetId by its batch */
/**
 * @typedef {object} Net
 * @property {NetId} id
 * @property {number} batch images that an update looks at
 * @property {Training | undefined} training as far as it is known
 */

/** Updates of each net. */
export const UPDATES = 2000;
const FIRST = 50;
const EVERY = 10;
/** Each of the first, then fewer. */
export const RECORDED = [
  ...Array(FIRST).keys(),
  ...Array.from({ length: (UPDATES - FIRST) / EVERY + 1 }, (_, i) => FIRST + i * EVERY),
];
/** The sharpness, which takes longest, is measured at every so-many-th record, the last one among them. */
export const SHARP = 7;
/** Last frame of the timeline. */
export const FRAMES = 100;
/** Images that are learned; the others are for the test. */
export const LEARNED = 1300;

/** @param {number} batch */
export const updatesAnEpoch = (batch) => Math.floor(LEARNED / batch);

/** How far an update takes a net. @param {Axis} axis @param {number} batch */
const stride = (axis, batch) => ({ updates: 1, epochs: 1 / updatesAnEpoch(batch), gradients: batch })[axis];

/** Where the axis ends. @param {Axis} axis @param {readonly {batch: number}[]} nets */
export const extentOf = (axis, nets) => UPDATES * Math.min(...nets.map(({ batch }) => stride(axis, batch)));

/** @param {Axis} axis @param {number} batch @param {number} updates @returns {number} place on the axis */
export const placeOf = (axis, batch, updates) => updates * stride(axis, batch);

/** @param {Axis} axis @param {readonly {batch: number}[]} nets all @param {number} batch of one @param {number} frame @returns {number} whole updates that it has made by then */
export const updatesAt = (axis, nets, batch, frame) =>
  Math.min(UPDATES, Math.floor((extentOf(axis, nets) * frame) / FRAMES / stride(axis, batch) + 1e-9));

/** @param {Training | undefined} training @param {number} updates @returns {number} the last record until then; −1: there is none yet */
export function recordAt(training, updates) {
  let at = (training?.recorded.length ?? 0) - 1;
  while (at >= 0 && (training?.recorded[at] ?? 0) > updates) at -= 1;
  return at;
}

/** Whether all of what a frame shows is known. @param {Training | undefined} training @param {number} updates */
export const reaches = (training, updates) =>
  (RECORDED[training?.recorded.length ?? 0] ?? Number.POSITIVE_INFINITY) > updates;

/** The last sharpness that was measured by a record. @param {Training | undefined} training @param {number} record @returns {number | undefined} */
export const sharpnessBy = (training, record) =>
  record < 0 ? undefined : training?.sharpnesses[Math.floor(record / SHARP) * SHARP];

/** How each net is told apart: colour, and without colour dash and marker. @type {Record<NetId, import('../runner_style.js').RunnerStyle>} */
export const netStyles = {
  small: { colour: 'run-heavy-ball', dash: [], marker: 'triangle' },
  middle: { colour: 'run-ema-momentum', dash: [12, 4, 2, 4], marker: 'square' },
  all: { colour: 'run-gradient-descent', dash: [7, 4], marker: 'disc' },
};
