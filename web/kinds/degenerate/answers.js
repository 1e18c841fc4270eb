// What the core says of the surfaces: a run on each, the steps until it has left, the power law beside them, and the strict
// saddle x² − y² for comparison.

import { setValue } from '../../state/state.js';
import { ask as askRuns, gives as runGives } from '../runs/answers.js';
import { needs as runNeeds } from '../runs/needs.js';
import { waitsOf } from './waits.js';

/** A start is left where |y| is this. */
const RADIUS = 1;
/** Nearer than this the start counts as the point itself. */
const LEAST = 1e-6;
/** What does not leave is shown for so many steps, and what others do until then. */
const SHOWN = 2000;
const AFTER_ESCAPE = 3;
const NODES = 41;

export const gives = [...runGives, 'surfaces', 'waits', 'section'];

/** @typedef {import('../runs/needs.js').Needs & {scene: import('./scene.js').DegenerateScene}} SurfaceNeeds */
/** @typedef {SurfaceNeeds & {all: ({id: string} & SurfaceNeeds)[]}} DegenerateNeeds */
/**
 * @typedef {object} Escape
 * @property {number | null} step the first one beyond the radius; null: not within those that were taken
 * @property {number} predicted Infinity where the loss rises along the flat direction
 * @property {number} order p of the first term c·|y|ᵖ of the reduced loss
 * @property {number} coefficient −c: positive where the loss falls
 * @property {number} last distance at the end
 * @property {number} lastPredicted
 */
/**
 * @typedef {object} Surface
 * @property {string} id of its option
 * @property {import('../../library/core.js').Field} grid
 * @property {[number, number, number, number]} box
 * @property {import('../../library/core.js').Run} run
 * @property {Escape | null} leaving null: the start is the point itself
 */
/**
 * @typedef {import('../runs/answers.js').RunsAnswers & DegenerateNeeds & {surfaces: Surface[], chosen: Surface,
 *   point: import('../../library/core.js').CriticalPoint | undefined, winding: number | null,
 *   report: import('../../library/core.js').PointReport, section: import('../../library/core.js').Field,
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
  const { landscape, scene, all, values } = questions;
  const surfaces = all.map((each) => surfaceOf(lab, each));
  const now = all.findIndex((each) => each.scene.reduced === scene.reduced);
  const { points, winding } = lab.criticalPoints({ landscape, box: [-1, 1, -1, 1] });
  const reduced = { id: 'formula', params: { text: scene.reduced } };
  const lr = values.lr ?? Number.NaN;
  return {
    .../** @type {import('../runs/answers.js').RunsAnswers & DegenerateNeeds} */ (askRuns(lab, questions)),
    surfaces,
    chosen: /** @type {Surface} */ (surfaces[now]),
    point: points.find(({ at }) => Math.hypot(...at) < LEAST),
    winding,
    report: lab.critical({ landscape, at: [0, 0] }),
    section: lab.field({ landscape: reduced, box: [-RADIUS, RADIUS, 0, 1], nx: 121, ny: 1 }),
    ...waitsOf(lab, values.y0 ?? 0, lr, (y0) => escapeOf(lab, /** @type {SurfaceNeeds} */ (all[now]), y0)),
  };
}

/** @param {import('../kind.js').Lab} lab @param {{id: string} & SurfaceNeeds} needs @returns {Surface} */
function surfaceOf(lab, { id, runners, ...needs }) {
  const { landscape, scene, values } = needs;
  const [first] = runners;
  return {
    id,
    grid: lab.field({ landscape, box: scene.box, nx: NODES, ny: NODES }),
    box: scene.box,
    run: lab.simulate(/** @type {NonNullable<typeof first>} */ (first).experiment),
    leaving: escapeOf(lab, { ...needs, runners }, values.y0 ?? 0),
  };
}

/** @param {import('../kind.js').Lab} lab @param {SurfaceNeeds} needs @param {number} y0 @returns {Escape | null} */
function escapeOf(lab, { landscape, scene, values }, y0) {
  if (Math.abs(y0) < LEAST) return null;
  const lr = values.lr ?? Number.NaN;
  const way = { distance: Math.abs(y0), radius: RADIUS, lr, steps: scene.steps };
  const side = Math.sign(y0);
  const { measured, last } = lab.powerLawEscape({ ...way, landscape, from: [0, 0], direction: [0, side] });
  const reduced = { id: 'formula', params: { text: scene.reduced } };
  const law = lab.powerLawEscape({ ...way, landscape: reduced, from: [0], direction: [side] });
  return { ...law, step: measured, last };
}

/** A little after the chosen one has left, and others that leave about then. @param {Record<string, any>} scene @param {DegenerateAnswers} answers @returns {number} */
export function lastStep({ steps }, { chosen, surfaces }) {
  const { leaving } = chosen;
  const falls = leaving !== null && leaving.coefficient > 0;
  const own = falls ? (leaving.step ?? steps) : SHOWN;
  const others = surfaces.map((surface) => surface.leaving?.step ?? 0).filter((step) => step <= SHOWN);
  return Math.min(steps, Math.max(own, ...others) + AFTER_ESCAPE);
}
