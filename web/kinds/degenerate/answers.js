// What the core says of the surfaces: a run on each, the steps until it has left, the power law beside them, and the strict
// saddle x² − y² for comparison.

import { setValue } from '../../state/state.js';
import { gives as runGives } from '../runs/answers.js';
import { needs as runNeeds } from '../runs/needs.js';
import { leavingOf, RADIUS, SHOWN } from './leaving.js';
import { waitsOf } from './waits.js';

/** So near a critical point is the one at the origin. */
const NEAR = 1e-6;
const AFTER_ESCAPE = 3;
const NODES = 41;

export const gives = [...runGives, 'surfaces', 'waits', 'section'];

/** @typedef {import('./leaving.js').Leaving} Leaving */
/** @typedef {import('../runs/needs.js').Needs & {scene: import('./scene.js').DegenerateScene}} SurfaceNeeds */
/** @typedef {SurfaceNeeds & {all: ({id: string} & SurfaceNeeds)[]}} DegenerateNeeds */
/**
 * @typedef {object} Surface
 * @property {string} id of its option
 * @property {import('../../library/core.js').Field} grid
 * @property {[number, number, number, number]} box
 * @property {import('../../library/core.js').Run} run
 * @property {Leaving | null} leaving null: the start is the point itself
 */
/**
 * @typedef {import('../runs/answers.js').RunsAnswers & DegenerateNeeds & {surfaces: Surface[], chosen: Surface,
 *   point: import('../../library/core.js').CriticalPoint | undefined, winding: number | null,
 *   report: import('../../library/core.js').PointReport, last: number, section: import('../../library/core.js').Field,
 *   strict: import('./waits.js').Strict, waits: import('./waits.js').Wait[]}} DegenerateAnswers
 */

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {DegenerateNeeds} */
export function needs(state, lab) {
  const of = (/** @type {import('../kind.js').State} */ each) => /** @type {SurfaceNeeds} */ (runNeeds(each, lab));
  const chosen = of(state);
  const options = chosen.scene.controls.find(({ name }) => name === 'surface')?.options ?? [];
  return { ...chosen, all: options.map(({ id }) => ({ id, ...of(setValue(state, 'surface', id)) })) };
}

/** @param {import('../kind.js').Lab} lab @param {DegenerateNeeds} questions @returns {DegenerateAnswers} */
export function ask(lab, questions) {
  const { landscape, scene, all, values, field } = questions;
  const { y0 = 0, lr = Number.NaN } = values;
  const now = all.findIndex((each) => each.scene.reduced === scene.reduced);
  const leavings = all.map((each) => leavingOf(lab, each, y0));
  const last = lastStep(scene.steps, leavings, leavings[now] ?? null);
  const surfaces = all.map((each, i) => surfaceOf(lab, each, leavings[i] ?? null, last));
  const { points, winding } = lab.criticalPoints({ landscape, box: [-1, 1, -1, 1] });
  const reduced = { id: 'formula', params: { text: scene.reduced } };
  const chosen = /** @type {Surface} */ (surfaces[now]);
  const runs = questions.runners.map(({ id, experiment }) => ({
    id,
    experiment,
    run: chosen.run,
    // What these tell of strict saddles and minima is not asked for here.
    theory: /** @type {import('../../library/core.js').Quantities} */ ({}),
    measured: /** @type {import('../../library/core.js').Quantities} */ ({}),
    modes: undefined,
  }));
  return {
    ...questions,
    grid: lab.field(field),
    runs,
    stepMap: undefined,
    surfaces,
    chosen,
    last,
    point: points.find(({ at }) => Math.hypot(...at) < NEAR),
    winding,
    report: lab.critical({ landscape, at: [0, 0] }),
    section: lab.field({ landscape: reduced, box: [-RADIUS, RADIUS, 0, 1], nx: 121, ny: 1 }),
    ...waitsOf(lab, y0, lr, (distance) => leavingOf(lab, /** @type {SurfaceNeeds} */ (all[now]), distance)),
  };
}

/** @param {import('../kind.js').Lab} lab @param {{id: string} & SurfaceNeeds} needs @param {Leaving | null} leaving @param {number} steps @returns {Surface} */
function surfaceOf(lab, { id, landscape, scene, start, values }, leaving, steps) {
  const optimizer = { id: 'gradient_descent', params: { lr: values.lr ?? Number.NaN } };
  return {
    id,
    grid: lab.field({ landscape, box: scene.box, nx: NODES, ny: NODES }),
    box: scene.box,
    run: lab.simulate({ landscape, optimizer, start, steps }),
    leaving,
  };
}

/** A little after the chosen one has left, and others that leave about then. @param {number} steps at most @param {(Leaving | null)[]} leavings @param {Leaving | null} chosen */
function lastStep(steps, leavings, chosen) {
  const own = chosen && chosen.coefficient > 0 ? (chosen.step ?? steps) : SHOWN;
  const others = leavings.map((leaving) => leaving?.step ?? 0).filter((step) => step <= SHOWN);
  return Math.min(steps, Math.max(own, ...others) + AFTER_ESCAPE);
}
