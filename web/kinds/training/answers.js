// What the core says of nets in training: each learns in the Workers, and is shown as far as it has come.

import { fetchDigits, WHITE } from '../../data/digits.js';
import { LEARNED, RECORDED, SHARP, UPDATES } from '../../plot/nets/course.js';
import { latest, together } from '../../state/latest.js';
import { sceneOf } from '../../state/state.js';

export const gives = ['nets', 'edge', 'digits'];

/** The net in the middle looks at so many times as many images in an update as the first. */
const TIMES = 4;
const IDS = /** @type {const} */ (['small', 'middle', 'all']);

/** @typedef {import('../../library/core.js').Training} Training */
/** @typedef {import('../../data/digits.js').Digits} Digits */
/** @typedef {import('../../plot/nets/course.js').Net} Net */
/** @typedef {{loss: "squared" | "cross_entropy", lr: number, seed: number, batch: number}} Asked of a net */
/**
 * @typedef {object} TrainingNeeds
 * @property {import('../../scenes/scene.js').Scene} scene
 * @property {Record<string, number>} values
 * @property {Record<string, number>} marks
 * @property {import('../../plot/nets/course.js').Axis} axis
 * @property {Asked[]} asked
 * @property {number} edge 2/η
 */
/** @typedef {TrainingNeeds & {nets: Net[], digits: Digits | null, at?: number}} TrainingAnswers at: frame of the timeline; its end if left out */

/** @param {import('../kind.js').State} state @returns {TrainingNeeds} */
export function needs(state) {
  const scene = /** @type {import('./scene.js').TrainingScene} */ (/** @type {unknown} */ (sceneOf(state)));
  const numbers = Object.entries(state.values).filter(([, value]) => typeof value === 'number');
  const values = /** @type {Record<string, number>} */ (Object.fromEntries(numbers));
  const { batch = Number.NaN, lr = Number.NaN, seed = Number.NaN } = values;
  return {
    scene: sceneOf(state),
    values,
    marks: {},
    axis: scene.axis,
    asked: [batch, TIMES * batch, LEARNED].map((each) => ({ loss: scene.loss, lr, seed, batch: each })),
    edge: 2 / lr,
  };
}

/** @param {TrainingNeeds} questions @param {readonly (Training | undefined)[]} trained @returns {Net[]} */
const netsOf = ({ asked }, trained) =>
  IDS.map((id, i) => ({ id, batch: asked[i]?.batch ?? LEARNED, training: trained[i] }));

/** @param {unknown} _lab @param {TrainingNeeds} questions @returns {TrainingAnswers} */
export const ask = (_lab, questions) => ({ ...questions, nets: netsOf(questions, []), digits: null });

/** @param {import('../kind.js').Lab} lab @param {Asked} asked @param {object} [watch] */
const train = async (lab, asked, watch) =>
  lab.trainingInParts({
    ...(await fetchDigits()),
    white: WHITE,
    learned: LEARNED,
    updates: UPDATES,
    recorded: RECORDED,
    sharp: SHARP,
    ...asked,
    ...watch,
  });

/** All that comes later. @param {import('../kind.js').Lab} lab @param {TrainingNeeds} questions @returns {Promise<TrainingAnswers>} */
export async function whole(lab, questions) {
  const trained = await Promise.all(questions.asked.map((each) => train(lab, each)));
  return { ...questions, nets: netsOf(questions, trained), digits: await fetchDigits() };
}

/** @param {import('../kind.js').Lab} lab @param {() => void} changed @returns {import('../kind.js').Slow} */
export function slow(lab, changed) {
  /** @type {Digits | null} */
  let digits = null;
  /** @type {import('../../state/latest.js').Source<Asked, Training, Training>} */
  const training = {
    async ask(asked, watch) {
      digits = await fetchDigits();
      return train(lab, asked, watch);
    },
    grown: (_, grown) => grown,
  };
  const soon = together(changed);
  const each = IDS.map(() => latest(training, soon));
  /** @type {(Training | undefined)[]} */
  let shown = [];
  /** @type {{nets: Net[], digits: Digits | null} | null} */
  let known = null;
  return {
    want(questions) {
      const trained = each.map((net, i) => net.want(questions?.asked[i]));
      if (trained.every((net, i) => net === shown[i])) return;
      shown = trained;
      known = questions && trained.some(Boolean) ? { nets: netsOf(questions, trained), digits } : null;
    },
    // Other nets are none of those that are asked for.
    fits: () => false,
    now: () => known,
  };
}
