// What the core says of the path of a net's weights: first the training as far as it has come, then the path as a whole, then the
// loss on its plane and along the straight line.

import { fetchDigits, WHITE } from '../../data/digits.js';
import { LEARNED } from '../../plot/nets/course.js';
import { boxAround, PLACES, recordedOf } from '../../plot/nets/weight_course.js';
import { latest, together } from '../../state/latest.js';
import { sceneOf } from '../../state/state.js';

export const gives = ['course'];

/** Places across the plane; up it stand as many as keep the grid square. */
const ACROSS = 41;

/** @typedef {import('../../plot/nets/weight_course.js').Course} Course */
/** @typedef {import('./scene.js').WeightPathScene} WeightPathScene */
/** @typedef {{loss: "squared" | "cross_entropy", lr: number, batch: number, updates: number, seed: number}} Asked */
/**
 * @typedef {object} WeightPathNeeds
 * @property {import('../../scenes/scene.js').Scene} scene
 * @property {Record<string, number>} values
 * @property {Record<string, number>} marks
 * @property {Asked} asked
 */
/** @typedef {WeightPathNeeds & {course: Course, at?: number}} WeightPathAnswers at: frame of the timeline; its end if left out */

/** @param {import('../kind.js').State} state @returns {WeightPathNeeds} */
export function needs(state) {
  const scene = /** @type {WeightPathScene} */ (/** @type {unknown} */ (sceneOf(state)));
  const { loss, lr, batch, updates } = scene;
  const seed = Number(state.values['seed']);
  return { scene: sceneOf(state), values: { seed }, marks: {}, asked: { loss, lr, batch, updates, seed } };
}

/** @param {unknown} _lab @param {WeightPathNeeds} questions @returns {WeightPathAnswers} */
export const ask = (_lab, questions) => ({ ...questions, course: { updates: questions.asked.updates } });

/**
 * @param {import('../kind.js').Lab} lab
 * @param {Asked} asked
 * @param {{signal?: AbortSignal, progress?: (part: number, course: Course) => void}} watch
 * @returns {Promise<Course>}
 */
async function follow(lab, asked, { signal, progress = () => {} }) {
  const { pixels, labels } = await fetchDigits();
  const { updates, loss } = asked;
  const watched = signal ? { signal } : {};
  const training = await lab.trainingInParts({
    ...{ pixels, labels, white: WHITE, learned: LEARNED, recorded: recordedOf(updates), path: true },
    ...asked,
    ...watched,
    progress: (part, known) => progress(part / 2, { updates, training: known }),
  });
  // A net that has diverged has no path to look at.
  if (!training.path.every(Number.isFinite)) return { updates, training };
  const records = training.recorded.length;
  const path = await lab.weightPathInParts({
    weights: training.path,
    gradients: training.slopes,
    records,
    ...watched,
  });
  progress(0.5, { updates, training, path });
  const [across, up] = [0, 1].map((i) => path.directions.subarray(i * path.mean.length, (i + 1) * path.mean.length));
  const images = {
    pixels: pixels.subarray(0, (LEARNED * pixels.length) / labels.length),
    labels: labels.subarray(0, LEARNED),
  };
  const plane = { ...images, white: WHITE, loss, across: across ?? path.way, up: up ?? path.way, ...watched };
  const { loss: line } = await lab.lossPlaneInParts({
    ...plane,
    origin: training.path.subarray(0, path.way.length),
    across: path.way,
    box: [0, 1, 0, 0],
    columns: PLACES,
    rows: 1,
  });
  progress(0.6, { updates, training, path, line });
  const box = boxAround(path);
  const rows = Math.round((ACROSS * (box[3] - box[2])) / (box[1] - box[0]));
  const grid = await lab.lossPlaneInParts({ ...plane, origin: path.mean, box, columns: ACROSS, rows });
  return { updates, training, path, line, plane: { box, grid } };
}

/** All that comes later. @param {import('../kind.js').Lab} lab @param {WeightPathNeeds} questions @returns {Promise<WeightPathAnswers>} */
export const whole = async (lab, questions) => ({ ...questions, course: await follow(lab, questions.asked, {}) });

/** @param {import('../kind.js').Lab} lab @param {() => void} changed @returns {import('../kind.js').Slow} */
export function slow(lab, changed) {
  /** @type {import('../../state/latest.js').Source<Asked, Course, {course: Course}>} */
  const source = {
    ask: (asked, watch) => follow(lab, asked, watch),
    grown: (_, course) => ({ course }),
  };
  const known = latest(source, together(changed));
  return {
    want: (questions) => void known.want(questions?.asked),
    // Another training is none that was asked for.
    fits: () => false,
    now: () => known.now() ?? null,
  };
}
