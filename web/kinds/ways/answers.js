// What the core says of ways down: what theory has of every number of them at once, the walkers as they come from the Workers.

import { latest } from '../../state/latest.js';
import { sceneOf } from '../../state/state.js';
import { laneOf, predictionOf, walkedOf } from './lanes.js';

export const gives = ['lanes', 'law', 'slice'];

/** Numbers of ways for which the law is drawn. */
const LAW = [1, 2, 4, 8, 16, 32, 64, 128];
/** The slices are looked at so far to either side. */
const [REACH, NODES] = [0.6, 81];

/** @typedef {import('./lanes.js').Lane} Lane */
/** @typedef {import('./lanes.js').Walked} Walked */
/** @typedef {Record<number, Walked>} Walks by the number of ways */
/**
 * @typedef {object} WaysNeeds
 * @property {import('./scene.js').WaysScene} scene
 * @property {Record<string, number>} values
 * @property {Record<string, number>} marks
 * @property {number} saddle its place on the axis
 * @property {number[]} ways ascending
 */
/**
 * @typedef {WaysNeeds & {lanes: Lane[], walks: Walks, growth: number, law: {ways: number, mean: number}[],
 *   slice: {reach: number, along: Float64Array, across: Float64Array}}} WaysAnswers
 *   growth: of the distance a step; slice: the loss along the axis and across it, through the saddle
 */

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {WaysNeeds} */
export function needs(state, lab) {
  const scene = /** @type {import('./scene.js').WaysScene} */ (/** @type {unknown} */ (sceneOf(state)));
  const values = /** @type {Record<string, number>} */ ({ ...state.values });
  const landscape = { id: 'tilted_hat', params: { t: scene.tilt, n: 2 } };
  const { points } = lab.criticalPoints({ landscape, box: [-2, 0, -1, 1] });
  const saddle = points.find(({ kind }) => kind === 'saddle')?.at[0] ?? Number.NaN;
  const ways = [...new Set([...scene.ways, values.k ?? Number.NaN])].sort((a, b) => a - b);
  return { scene, values, marks: {}, saddle, ways };
}

/** @param {import('../kind.js').Lab} lab @param {WaysNeeds} questions @returns {Lane[]} */
const lanesOf = (lab, questions) => questions.ways.map((ways) => laneOf(lab, questions, ways));

/** @param {import('../kind.js').Lab} lab @param {WaysNeeds} questions @returns {WaysAnswers} */
export function ask(lab, questions) {
  const { scene, saddle, values } = questions;
  const landscape = { id: 'tilted_hat', params: { t: scene.tilt, n: 2 } };
  const [steepest = Number.NaN] = lab.critical({ landscape, at: [saddle, 0] }).eigenvalues;
  const along = lab.field({ landscape, box: [saddle - REACH, saddle + REACH, 0, 1], nx: NODES, ny: 2 });
  const across = lab.field({ landscape, box: [saddle, saddle + 1, -REACH, REACH], nx: 2, ny: NODES });
  return {
    ...questions,
    lanes: lanesOf(lab, questions),
    walks: {},
    growth: 1 - (values.lr ?? Number.NaN) * steepest,
    law: LAW.map((ways) => ({ ways, mean: predictionOf(lab, questions, ways).mean })),
    slice: { reach: REACH, along: along.loss.subarray(0, NODES), across: across.loss.filter((_, i) => i % 2 === 0) },
  };
}

/**
 * @param {import('../kind.js').Lab} lab
 * @param {readonly Lane[]} lanes
 * @param {{signal?: AbortSignal, progress?(part: number, walks: Walks): void}} [watch]
 * @returns {Promise<Walks>}
 */
async function walk(lab, lanes, { signal, progress } = {}) {
  /** @type {Walks} */
  let walks = {};
  const parts = lanes.map(() => 0);
  await Promise.all(
    lanes.map(async ({ ways, question }, i) => {
      const cloud = await lab.cloudInParts({
        ...question,
        ...(signal ? { signal } : {}),
        progress(part, known) {
          parts[i] = part;
          if (!progress || part === 1) return;
          walks = { ...walks, [ways]: walkedOf(known) };
          progress(parts.reduce((sum, each) => sum + each, 0) / (lanes.length + 1), walks);
        },
      });
      walks = { ...walks, [ways]: walkedOf(cloud) };
      progress?.(parts.reduce((sum, each) => sum + each, 0) / (lanes.length + 1), walks);
    }),
  );
  return walks;
}

/** All that comes later. @param {import('../kind.js').Lab} lab @param {WaysNeeds} questions @returns {Promise<WaysAnswers>} */
export async function whole(lab, questions) {
  const answers = ask(lab, questions);
  return { ...answers, walks: await walk(lab, answers.lanes) };
}

/** @param {import('../kind.js').Lab} lab @param {() => void} changed @returns {import('../kind.js').Slow} */
export function slow(lab, changed) {
  /** @type {import('../../state/latest.js').Source<Lane[], Walks, {walks: Walks}>} */
  const source = {
    ask: (lanes, watch) => walk(lab, lanes, watch),
    grown: (_, walks) => ({ walks }),
  };
  const known = latest(source, changed);
  /** @type {WeakMap<WaysNeeds, Lane[]>} */
  const asked = new WeakMap();
  return {
    /** @param {WaysNeeds | null} questions */
    want(questions) {
      const lanes = questions && (asked.get(questions) ?? lanesOf(lab, questions));
      if (questions && lanes) asked.set(questions, lanes);
      known.want(lanes);
    },
    // Other walkers are none of those that are asked for.
    fits: () => false,
    now: () => known.now() ?? null,
  };
}
