// What the core says of long runs: their rows up to ten thousand steps at once, all of them from the Workers; critical points in
// view; and how long runs from ever nearer the axis need to come round the mountain.

import { recordedUpTo } from '../../plot/long_run/course.js';
import { latest } from '../../state/latest.js';
import { wanted } from '../../state/lessons.js';
import { criticalAtOnce } from '../runs/critical_at_once.js';
import { needs as runNeeds } from '../runs/needs.js';
import { crossingIn, crossingOf, expectedOf, nearer } from './crossing.js';
import { lawsOf } from './laws.js';
import { largestMargin } from './margin.js';

export const gives = ['grid', 'runs', 'limit', 'section', 'crossings'];

/** Steps that take a few milliseconds. */
const AT_ONCE = 1e4;
const NODES = 241;

/** @typedef {import('../kind.js').Lab} Lab */
/** @typedef {import('../../library/core.js').LongDescent} LongDescent */
/** @typedef {import('../../plot/long_run/course.js').LongAnswer} LongAnswer */
/** @typedef {import('./crossing.js').Crossing} Crossing */
/** @typedef {import('../../library/core.js').LongDescentQuestion & {start: number[], recorded: number[], landscape: {id: string, params: Record<string, number>}}} Asked */
/**
 * @typedef {object} LongNeeds
 * @property {import('./scene.js').LongScene} scene
 * @property {{id: string, params: Record<string, number>}} landscape
 * @property {number[]} start of the first runner
 * @property {Record<string, number>} values
 * @property {Record<string, number>} marks
 * @property {import('../../library/core.js').FieldQuestion} field
 * @property {{id: string, asked: Asked}[]} runners
 * @property {number[]} recorded
 * @property {import('./crossing.js').Way[]} nearer starts of the picture of crossings
 */
/**
 * @typedef {object} LongTold
 * @property {LongAnswer[]} runs
 * @property {import('../../library/core.js').Field} grid
 * @property {import('../../library/core.js').Field | null} section its first row is the loss along y = 0
 * @property {import('../../library/core.js').CriticalPoints | null} critical in view
 * @property {number[]} limit the direction that w comes to, at the length of the largest margin; empty where there is no data
 * @property {Crossing[]} crossings from ever nearer the axis
 * @property {Crossing} crossing of the first runner
 * @property {number} [at] row that is shown; the last one if left out
 */
/** @typedef {LongNeeds & LongTold} LongAnswers */

/** @param {import('../kind.js').State} state @param {Lab} lab @returns {LongNeeds} */
export function needs(state, lab) {
  const { runners, ...asked } = runNeeds(state, lab);
  const scene = /** @type {import('./scene.js').LongScene} */ (/** @type {unknown} */ (asked.scene));
  const recorded = recordedUpTo(scene.steps);
  const { landscape, start, values } = asked;
  const way = { landscape, start, lr: values.lr ?? Number.NaN };
  return {
    ...asked,
    scene,
    recorded,
    runners: runners.map(({ id }) => ({ id, asked: { ...way, recorded, start: [...(scene.starts?.[id] ?? start)] } })),
    nearer: wanted(scene).has('crossings') ? nearer(way) : [],
  };
}

/** @param {LongNeeds} questions @param {readonly LongDescent[]} descents @returns {LongAnswer[]} */
function runsOf({ runners, recorded, scene, values }, descents) {
  const times = recorded.map((step) => step * (values.lr ?? Number.NaN));
  return runners.flatMap(({ id, asked: { landscape, start } }, i) => {
    const descent = descents[i];
    if (!descent) return [];
    const laws = lawsOf(landscape.id, { params: landscape.params, start, data: scene.data ?? [] }, times);
    return [{ id, run: { ...descent, steps: descent.recorded.length - 1 }, laws }];
  });
}

/** @param {Lab} lab @param {LongNeeds} questions @returns {LongAnswers} */
export function ask(lab, questions) {
  const { landscape, runners, field, scene, start, values } = questions;
  const descents = runners.map(({ asked }) =>
    lab.longDescent({ ...asked, recorded: asked.recorded.filter((step) => step <= AT_ONCE) }),
  );
  const [x0, x1] = scene.box;
  const plane = start.length === 2;
  const way = { landscape, start, lr: values.lr ?? Number.NaN };
  return {
    ...questions,
    grid: lab.field(field),
    runs: runsOf(questions, descents),
    section: plane ? lab.field({ landscape, box: [x0, x1, 0, 1], nx: NODES, ny: 2 }) : null,
    critical: plane ? criticalAtOnce(lab, { landscape, box: scene.box }) : null,
    limit: scene.data?.length ? largestMargin(scene.data) : [],
    crossings: questions.nearer.map(expectedOf),
    crossing: { ...expectedOf(way), step: plane && descents[0] ? crossingIn(lab, way, descents[0]) : null },
  };
}

/** What takes longer than `ask` may. @param {LongNeeds} questions */
const later = ({ runners, nearer, recorded }) => ({
  runners: (recorded.at(-1) ?? 0) > AT_ONCE ? runners.map(({ asked }) => asked) : [],
  nearer,
});

/** @typedef {ReturnType<typeof later>} Later */

/** @param {Lab} lab @param {Later} questions @param {{signal?: AbortSignal}} [watch] */
async function followed(lab, { runners, nearer }, { signal } = {}) {
  const watch = signal ? { signal } : {};
  const [descents, crossings] = await Promise.all([
    Promise.all(runners.map((asked) => lab.longDescentInParts({ ...asked, ...watch }))),
    Promise.all(nearer.map((way) => crossingOf(lab, way, watch))),
  ]);
  return { descents, crossings };
}

/** @param {LongNeeds} questions @param {Awaited<ReturnType<typeof followed>>} known @returns {Partial<LongTold>} */
const toldOf = (questions, { descents, crossings }) => ({
  ...(descents.length ? { runs: runsOf(questions, descents) } : {}),
  ...(crossings.length ? { crossings } : {}),
});

/** All that comes later. @param {Lab} lab @param {LongNeeds} questions @returns {Promise<LongAnswers>} */
export async function whole(lab, questions) {
  return { ...ask(lab, questions), ...toldOf(questions, await followed(lab, later(questions))) };
}

/** @param {Lab} lab @param {() => void} changed @returns {import('../kind.js').Slow} */
export function slow(lab, changed) {
  const source = latest(
    {
      ask: (/** @type {Later} */ questions, watch) => followed(lab, questions, watch),
      grown: (_, grown) => grown,
    },
    changed,
  );
  /** @type {Awaited<ReturnType<typeof followed>> | undefined} */
  let shown;
  /** @type {Partial<LongTold> | null} */
  let known = null;
  return {
    want(questions) {
      const asked = questions && later(questions);
      const next = source.want(asked && (asked.runners.length || asked.nearer.length) ? asked : null);
      if (next === shown) return;
      shown = next;
      known = questions && next ? toldOf(questions, next) : null;
    },
    // Other runs are none of those that are asked for.
    fits: () => false,
    now: () => known,
  };
}

/** The row that is shown, or the last that is known. @param {LongAnswer["run"]} run @param {number | undefined} at */
export const rowOf = (run, at) => Math.min(run.steps, at ?? run.steps);
