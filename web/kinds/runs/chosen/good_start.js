// Where a run on a landscape that nobody has looked at yet can begin, and with which learning rate.

import { sceneOf } from '../../../state/state.js';
import { criticalAtOnce } from '../critical_at_once.js';

/** @typedef {import('../../../library/core.js').Lab} Lab */

/** Share of 2/λ at the steepest minimum. */
const STEEPEST = 0.2;

/** A place for the probe where the loss is finite: a little off the middle, where symmetric formulas are seldom critical. @param {Lab} lab @param {import('../../kind.js').Scene} scene @returns {number[]} */
export function finiteStart(lab, { landscape, start, box: [x0, x1, y0, y1] }) {
  const places = Array.from({ length: 40 }, (_, i) =>
    [x0 + ((0.62 + i * 0.618034) % 1) * (x1 - x0), y0 + ((0.41 + i * 0.29) % 1) * (y1 - y0)].slice(0, start.length),
  );
  return places.find((at) => isFiniteAt(lab, landscape, at)) ?? [x0, y0].slice(0, start.length);
}

/** @param {Lab} lab @param {import('../../../library/core.js').Choice} landscape @param {number[]} at */
export function isFiniteAt(lab, landscape, at) {
  return succeeds(() => {
    const { value, gradient } = lab.critical({ landscape, at });
    return [value, ...gradient].every(Number.isFinite);
  });
}

/** @param {() => boolean} action @returns {boolean} false too where the core refuses */
export function succeeds(action) {
  try {
    return action();
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** A learning rate that neither crawls nor diverges: a fifth of 2/λ at the steepest minimum. @param {Lab} lab @param {Readonly<import('../../../state/state.js').State>} state */
export function goodStep(lab, state) {
  const { landscape, box, start } = sceneOf(state);
  const { points } = criticalAtOnce(lab, { landscape, box: box.slice(0, 2 * start.length) });
  const steepest = Math.max(
    ...points.filter(({ kind }) => kind === 'minimum').map(({ eigenvalues }) => eigenvalues.at(-1) ?? 0),
  );
  if (!(steepest > 0)) return 0.02;
  return Math.max(1e-5, Math.min(1, Number(((2 * STEEPEST) / steepest).toPrecision(1))));
}
