// What the core says of two nets and the ways between them: both learn in the Workers, then the middle of the curve does; what is
// known is shown meanwhile.

import { BENT, LEARNED, RECORDED } from '../../plot/net_ways/course.js';
import { latest } from '../../state/latest.js';
import { sceneOf } from '../../state/state.js';
import { waysOf } from './ways.js';

export const gives = ['ends', 'ways', 'bending', 'floor', 'path'];

/** @typedef {import('../../library/core.js').TrainedNet} TrainedNet */
/** @typedef {{hidden: number, seed: number, other: "seed" | "copy"}} Asked of the two nets */
/** @typedef {{a: Float64Array, b: Float64Array}} Pair */
/** @typedef {{hidden: number, seed: number, from: Float64Array, to: Float64Array}} Curve */
/**
 * @typedef {object} NetWaysNeeds
 * @property {import('../../scenes/scene.js').Scene} scene
 * @property {Record<string, number>} values
 * @property {Record<string, number>} marks
 * @property {import('../../plot/net_ways/course.js').WayId} path
 * @property {number} updates of the middle of the curve that is shown
 * @property {Asked} asked
 */
/** @typedef {NetWaysNeeds & import('./ways.js').Known & {at?: number}} NetWaysAnswers at: the step of the timeline */

/** @param {import('../kind.js').State} state @returns {NetWaysNeeds} */
export function needs(state) {
  const scene = /** @type {import('./scene.js').NetWaysScene} */ (/** @type {unknown} */ (sceneOf(state)));
  const numbers = Object.entries(state.values).filter(([, value]) => typeof value === 'number');
  const values = /** @type {Record<string, number>} */ (Object.fromEntries(numbers));
  const { hidden = Number.NaN, seed = Number.NaN, updates = BENT } = values;
  return {
    scene: sceneOf(state),
    values,
    marks: {},
    path: scene.path,
    updates,
    asked: { hidden, seed, other: scene.other },
  };
}

/** @param {import('../kind.js').Lab} lab @param {NetWaysNeeds} questions @returns {NetWaysAnswers} */
export const ask = (lab, questions) => ({ ...questions, ...waysOf(lab, questions, undefined, undefined) });

/** The neurons in reverse: another point, the same function. @param {Float64Array} weights @param {number} hidden */
const reversed = (weights, hidden) =>
  weights.map((weight, i) =>
    i < 3 * hidden ? (weights[Math.floor(i / hidden) * hidden + hidden - 1 - (i % hidden)] ?? 0) : weight,
  );

/** @typedef {{signal?: AbortSignal, progress?(part: number, pair: Pair): void}} Watch */

/** @param {import('../kind.js').Lab} lab @param {Asked} asked @param {Watch} [watch] @returns {Promise<Pair>} */
async function learn(lab, { hidden, seed, other }, { signal, progress } = {}) {
  const seeds = other === 'seed' ? [seed, seed + 1] : [seed];
  /** @type {Float64Array[]} */
  const nets = [];
  const parts = seeds.map(() => 0);
  const pairOf = () => {
    const [a = new Float64Array(0), b = reversed(a, hidden)] = nets;
    return { a, b };
  };
  await Promise.all(
    seeds.map(async (each, i) => {
      const trained = await lab.trainNetInParts({
        hidden,
        seed: each,
        updates: LEARNED,
        ...(signal ? { signal } : {}),
        progress(part, { weights }) {
          [nets[i], parts[i]] = [weights, part];
          const known = Math.min(...parts);
          if (known > 0 && known < 1) progress?.(known, pairOf());
        },
      });
      nets[i] = trained.weights;
    }),
  );
  return pairOf();
}

/** @param {Asked} asked @param {Pair} pair @returns {Curve} */
const curveOf = ({ hidden, seed }, { a, b }) => ({ hidden, seed, from: a, to: b });

/** @param {import('../kind.js').Lab} lab @param {Curve} curve @param {object} [watch] @returns {Promise<TrainedNet>} */
const bend = (lab, curve, watch) => lab.trainNetInParts({ ...curve, updates: BENT, recorded: RECORDED, ...watch });

/** All that comes later. @param {import('../kind.js').Lab} lab @param {NetWaysNeeds} questions @returns {Promise<NetWaysAnswers>} */
export async function whole(lab, questions) {
  const pair = await learn(lab, questions.asked);
  const bent = await bend(lab, curveOf(questions.asked, pair));
  return { ...questions, ...waysOf(lab, questions, pair, bent) };
}

/** @param {import('../kind.js').Lab} lab @param {() => void} changed @returns {import('../kind.js').Slow} */
export function slow(lab, changed) {
  /** @type {import('../../state/latest.js').Source<Asked, Pair, {pair: Pair, whole: boolean}>} */
  const learning = {
    ask: (asked, watch) => learn(lab, asked, watch),
    grown: (_, pair, part) => ({ pair, whole: part === 1 }),
  };
  /** @type {import('../../state/latest.js').Source<Curve, TrainedNet, TrainedNet>} */
  const bending = { ask: (curve, watch) => bend(lab, curve, watch), grown: (_, bent) => bent };
  const nets = latest(learning, changed);
  const middle = latest(bending, changed, { quiet: 0 });
  let shown = '';
  /** @type {{pair: Pair, whole: boolean} | undefined} */
  let learned;
  /** @type {TrainedNet | undefined} */
  let bent;
  /** @type {import('./ways.js').Known | null} */
  let known = null;
  return {
    want(questions) {
      const pair = nets.want(questions?.asked);
      const next = middle.want(questions && pair?.whole ? curveOf(questions.asked, pair.pair) : null);
      const asked = questions ? `${questions.path} ${questions.updates}` : '';
      if (pair === learned && next === bent && asked === shown) return;
      [learned, bent, shown] = [pair, next, asked];
      known = questions && pair ? waysOf(lab, questions, pair.pair, next) : null;
    },
    // Other nets are none of those that are asked for.
    fits: () => false,
    now: () => known,
  };
}
