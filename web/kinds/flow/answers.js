// What the core says of descent and the flows beside it: the three paths, how far they are apart, and the right angle
// between flow and contour.

import { needs as runNeeds } from '../runs/needs.js';

/** Rows of the flows, which are drawn as smooth lines. */
const FINE = 400;
/** Of the picture where the gap is largest: half its width in units of the gap, and its least one in those of the map. */
const ZOOM = 1.6;
const LEAST_ZOOM = 1e-3;

/** Learning rates that slider marks stand for, in parts of the time shown. @type {Record<string, number>} */
const parts = { four_hundredth: 400, two_hundredth: 200, hundredth: 100, fiftieth: 50 };

export const gives = ['grid', 'gap', 'zoom'];

/** @typedef {import('../../library/core.js').GapToFlow} GapToFlow */
/** @typedef {import('../runs/needs.js').Needs & {pointer: [number, number] | null}} FlowNeeds */
/**
 * @typedef {object} Corner flow and contour where they cross
 * @property {[number, number]} at
 * @property {[number, number]} along the flow, from one row to the next but one
 * @property {[number, number]} uphill gradient of the loss
 * @property {number} angle between flow and contour as measured, degrees
 */
/**
 * @typedef {FlowNeeds & {grid: import('../../library/core.js').Field, gap: GapToFlow, fine: GapToFlow, modified: Float64Array,
 *   zoom: {row: number, box: [number, number, number, number], grid: import('../../library/core.js').Field},
 *   theory: import('../../library/core.js').Quantities, corner?: Corner | null}} FlowAnswers fine: the flow by rows as
 *   close as `modified` has; zoom: where the gap is largest
 */

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {FlowNeeds} */
export function needs(state, lab) {
  const time = Number(state.values.time);
  const marks = Object.fromEntries(Object.entries(parts).map(([id, steps]) => [id, time / steps]));
  return { ...runNeeds(state, lab, () => marks), pointer: state.own.pointer ?? null };
}

/** @param {import('../kind.js').Lab} lab @param {FlowNeeds} questions @returns {FlowAnswers} */
export function ask(lab, questions) {
  const { landscape, start, values, field } = questions;
  const { lr = Number.NaN, time = Number.NaN } = values;
  const descent = { landscape, optimizer: { id: 'gradient_descent', params: { lr } }, start };
  // Where descent leaves the finite range, the flows end with it.
  const { steps } = lab.simulate({ ...descent, steps: Math.max(1, Math.round(time / lr)) });
  const end = lr * steps;
  const gap = lab.gapToFlow({ landscape, start, lr, time: end });
  return {
    ...questions,
    grid: lab.field(field),
    gap,
    fine: lab.gapToFlow({ landscape, start, lr: end / FINE, time: end }),
    modified: lab.modifiedFlow({ landscape, start, lr, time: end, rows: FINE }).w,
    zoom: zoomOf(lab, questions, gap),
    theory: lab.theory(descent),
  };
}

/** @param {import('../kind.js').Lab} lab @param {FlowNeeds} questions @param {GapToFlow} gap @returns {FlowAnswers["zoom"]} */
function zoomOf(lab, { landscape, scene }, { gap, descent, flow }) {
  const row = gap.indexOf(Math.max(...gap));
  const [x0, x1] = scene.box;
  const reach = Math.max(ZOOM * (gap[row] ?? 0), LEAST_ZOOM * (x1 - x0));
  const [x = 0, y = 0] = [0, 1].map((i) => ((descent[2 * row + i] ?? 0) + (flow[2 * row + i] ?? 0)) / 2);
  /** @type {[number, number, number, number]} */
  const box = [x - reach, x + reach, y - reach, y + reach];
  return { row, box, grid: lab.field({ landscape, box, nx: 61, ny: 61 }) };
}

/** The right angle where the pointer is, or else where the flow is at that step. @param {import('../kind.js').Lab} lab @param {FlowAnswers} answers @param {number} step */
export function atStep(lab, answers, step) {
  const { pointer, fine, gap, landscape } = answers;
  const row = pointer ? nearestRow(fine.flow, pointer) : Math.round((step / gap.steps) * FINE);
  return { ...answers, corner: cornerAt(lab, landscape, fine, Math.max(1, Math.min(FINE - 1, row))) };
}

/** @param {Float64Array} points @param {[number, number]} place */
function nearestRow(points, [x, y]) {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row <= FINE; row++) {
    const distance = Math.hypot((points[2 * row] ?? 0) - x, (points[2 * row + 1] ?? 0) - y);
    if (distance < least) [nearest, least] = [row, distance];
  }
  return nearest;
}

/** @param {import('../kind.js').Lab} lab @param {FlowNeeds["landscape"]} landscape @param {GapToFlow} fine @param {number} row @returns {Corner | null} null where the flow has come to rest */
function cornerAt(lab, landscape, { flow, flowAngle }, row) {
  const [x = 0, y = 0] = flow.subarray(2 * row);
  const [fromX = 0, fromY = 0] = flow.subarray(2 * (row - 1));
  const [toX = 0, toY = 0] = flow.subarray(2 * (row + 1));
  const angle = flowAngle[row] ?? Number.NaN;
  if (!Number.isFinite(angle)) return null;
  const [upX = 0, upY = 0] = lab.critical({ landscape, at: [x, y] }).gradient;
  return { at: [x, y], along: [toX - fromX, toY - fromY], uphill: [upX, upY], angle };
}
