// What the core says of a plane of runs: at once the run in the middle, or the one that is pointed at, and a coarse picture; then the
// picture, how many boxes the border is in, and how that changes on the way in.

import { endsOf } from '../../plot/border/ends.js';
import { borderBoxes } from '../../plot/map/box_counting.js';
import { sideBySide } from '../../state/side_by_side.js';
import { sceneOf } from '../../state/state.js';
import { createMaps } from '../runs/maps.js';
import { boxAt, stepsTo } from './film.js';
import { pixelsOf, runAt } from './pixels.js';
import { SIDE, zoom } from './zoom.js';

export const gives = ['grid', 'runs', 'map', 'plane', 'counts', 'film'];

/** @typedef {import('../runs/zoom/box.js').Box} Box */
/** @typedef {import('./pixels.js').Runs} Runs */
/** @typedef {{n: number, boxes: number, share: number}} Count of a grid n pixels across: those with a border in them, and the share of the first end */
/**
 * @typedef {object} BorderNeeds
 * @property {import('./scene.js').BorderScene} scene
 * @property {{id: string, params: Record<string, number | string>}} landscape
 * @property {Record<string, number>} values
 * @property {Record<string, number>} marks
 * @property {Runs} plane
 * @property {Box} target what is zoomed into
 * @property {Box} box what is shown at the step of the moment
 * @property {number} last step of the timeline
 * @property {readonly [number, number]} at the point whose run is shown
 * @property {boolean} pointed whether that is pointed at
 * @property {readonly number[]} start of that run
 */
/**
 * @typedef {BorderNeeds & {grid: import('../../library/core.js').Field, runs: import('../runs/answers.js').RunAnswer[],
 *   map?: import('../runs/maps.js').OutcomeMap, counts?: Count[], near?: Count[], film?: Count[]}} BorderAnswers counts: of the whole plane; near: of the
 *   target; film: on the way there, by step
 */
/** @typedef {{signal?: AbortSignal, progress?: (part: number, answer: any) => void}} Watch */

/** Grids on which boxes are counted: of the whole plane, of the part that is zoomed into, and at every step on the way. */
export const SIZES = [64, 128, 256];
const NEAR = SIZES.slice(0, 2);
const FILM = 32;
/** What a preview may take of this thread. */
const PREVIEW_MILLISECONDS = 30;

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {BorderNeeds} */
export function needs(state, lab) {
  const scene = /** @type {import('./scene.js').BorderScene} */ (/** @type {unknown} */ (sceneOf(state)));
  const { landscape, axes, ends, whole, runners } = scene;
  const numbers = Object.entries(state.values).filter(([, value]) => typeof value === 'number');
  const values = /** @type {Record<string, number>} */ (Object.fromEntries(numbers));
  const [runner = { id: 'gradient_descent', params: {} }] = runners;
  const entry = lab.catalogue().landscapes.find(({ id }) => id === landscape.id);
  const minima = (entry?.critical ?? []).filter(({ kind }) => kind === 'minimum').map(({ at }) => [...at]);
  const experiment = {
    landscape: /** @type {{id: string, params: Record<string, number>}} */ (landscape),
    optimizer: { id: runner.optimizer ?? runner.id, params: /** @type {Record<string, number>} */ (runner.params) },
    start: state.start.map(Number),
    steps: values.steps ?? 0,
  };
  const plane = { experiment: runAt({ experiment, axes }, [whole[1], whole[3]]), axes, ends, minima };
  const target = zoom.boxOf(state);
  const last = stepsTo(whole, target);
  const box = boxAt(whole, target, state.step / last);
  const at = state.own.probe ?? [(box[0] + box[1]) / 2, (box[2] + box[3]) / 2];
  const pointed = Boolean(state.own.probe);
  return {
    scene,
    landscape,
    values,
    marks: {},
    plane,
    target,
    box,
    last,
    at,
    pointed,
    start: Array.from(runAt(plane, at).start),
  };
}

/** @param {import('../kind.js').Lab} lab @param {BorderNeeds} questions @returns {BorderAnswers} */
export function ask(lab, questions) {
  const { scene, landscape, plane, at } = questions;
  const experiment = runAt(plane, at);
  const field = { landscape: plane.experiment.landscape, box: scene.box, nx: 121, ny: 101 };
  const none = /** @type {import('../../library/core.js').Quantities} */ ({});
  const id = scene.runners[0]?.id ?? landscape.id;
  const run = lab.simulate(experiment);
  return {
    ...questions,
    grid: lab.field(field),
    runs: [{ id, experiment, run, theory: none, measured: none, modes: undefined }],
  };
}

/** @param {Pick<import('../kind.js').Lab, "sweep">} lab @param {Runs} plane @param {Box} box @param {number} n @param {AbortSignal} [signal] @returns {Promise<Count>} */
async function count(lab, plane, box, n, signal) {
  const map = await lab.sweep({ ...pixelsOf(plane, box, n), precision: 'f64', ...(signal && { signal }) });
  const ends = endsOf(plane, map);
  return { n, boxes: borderBoxes(ends, n, n), share: ends.filter((end) => end === 1).length / ends.length };
}

/** One after the other. @param {import('../kind.js').Lab} lab @param {{plane: Runs, grids: {box: Box, n: number}[]}} question @param {Watch} watch */
async function countAll(lab, { plane, grids }, { signal, progress }) {
  /** @type {Count[]} */
  const counts = [];
  for (const { box, n } of grids) {
    counts.push(await count(lab, plane, box, n, signal));
    progress?.(counts.length / grids.length, [...counts]);
  }
  return counts;
}

/** What is counted of a state, by name of the answer. @type {Record<"film" | "near" | "counts", (questions: BorderNeeds) => {plane: Runs, grids: {box: Box, n: number}[]}>} */
const counted = {
  film: ({ plane, scene, target, last }) => ({
    plane,
    grids: Array.from({ length: last + 1 }, (_, k) => ({ box: boxAt(scene.whole, target, k / last), n: FILM })),
  }),
  near: ({ plane, target }) => ({ plane, grids: NEAR.map((n) => ({ box: target, n })) }),
  counts: ({ plane, scene }) => ({ plane, grids: SIZES.map((n) => ({ box: scene.whole, n })) }),
};

/** @param {import('../kind.js').Lab} lab @param {() => void} changed @returns {import('../kind.js').Slow} */
export function slow(lab, changed) {
  const maps = createMaps(lab, changed, { preview: PREVIEW_MILLISECONDS });
  const entries = Object.entries(counted).map(([name, of]) => [
    name,
    {
      of,
      ask: (/** @type {any} */ question, /** @type {Watch} */ watch) => countAll(lab, question, watch),
      grown: (/** @type {unknown} */ _, /** @type {Count[]} */ answer) => answer,
    },
  ]);
  const counts = sideBySide(Object.fromEntries(entries), changed);
  /** @type {{map: unknown, counts: unknown, all: object | null}} */
  let known = { map: undefined, counts: null, all: null };
  return {
    want(questions) {
      maps.want(questions && pixelsOf(questions.plane, questions.box, SIDE));
      counts.want(questions);
    },
    fits: ({ plane }) => JSON.stringify(maps.now()?.question.experiment) === JSON.stringify(plane.experiment),
    now() {
      const [map, found] = [maps.now(), counts.now()];
      if (known.map !== map || known.counts !== found)
        known = { map, counts: found, all: map || found ? { ...(map && { map }), ...found } : null };
      return known.all;
    },
  };
}

/** The counts that claims speak of; pictures are not asked for. @param {import('../kind.js').Lab} lab @param {BorderNeeds} questions @returns {Promise<BorderAnswers>} */
export async function whole(lab, questions) {
  const counts = await countAll(lab, counted.counts(questions), {});
  const near = await countAll(lab, counted.near(questions), {});
  return { ...ask(lab, questions), counts, near };
}
