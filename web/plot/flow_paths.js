// Descent and the flows beside it: dots that hop, a smooth line, and the dashed one that runs through the dots.

import { drawHeads, drawHops, drawTrail, isInside } from './hops.js';
import { runnerStyle } from './runner_style.js';

/** @typedef {(value: number) => number} Place to CSS pixels */
/** @typedef {import('./hops.js').Track} Track */

/** Width of the lines of the flows, in units of the theme's. */
const WIDTHS = { gradient_flow: 1.4, modified_flow: 2.4 };

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('./area.js').Area} inside
 * @param {{gap: import('../library/core.js').GapToFlow, fine: import('../library/core.js').GapToFlow, modified: Float64Array}} paths the flows by
 *   rows of equal time
 * @param {{x: Place, y: Place}} scales
 * @param {{step: number, hidden: readonly string[], theme: import('../words/theme.js').Theme}} frame
 * @param {boolean} [partly] only a part of the paths is looked at: heads outside are not pointed to
 */
export function drawFlowPaths(ctx, inside, { gap, fine, modified }, { x, y }, { step, hidden, theme }, partly = false) {
  const trackOf = (/** @type {Float64Array} */ points) => ({
    count: points.length / 2,
    at: (/** @type {number} */ k) =>
      /** @type {[number, number]} */ ([x(points[2 * k] ?? 0), y(points[2 * k + 1] ?? 0)]),
    coordinates: (/** @type {number} */ k) => points.subarray(2 * k, 2 * k + 2),
  });
  const row = Math.round((step / gap.steps) * fine.steps);
  const shown = (/** @type {string} */ id) => !hidden.includes(id);
  const flows = /** @type {const} */ ([
    ['gradient_flow', trackOf(fine.flow)],
    ['modified_flow', trackOf(modified)],
  ]);
  const descent = trackOf(gap.descent);
  if (shown('gradient_descent')) drawHops(ctx, inside, descent, step, runnerStyle('gradient_descent'), theme);
  for (const [id, track] of flows)
    if (shown(id)) drawTrail(ctx, inside, track, row, runnerStyle(id), theme, WIDTHS[id]);
  for (const { id, track, at } of [
    ...flows.map(([id, track]) => ({ id, track, at: row })),
    { id: 'gradient_descent', track: descent, at: step },
  ]) {
    const seen = !partly || isInside(inside, ...track.at(Math.min(at, track.count - 1)));
    if (shown(id) && seen) drawHeads(ctx, inside, [{ track, style: runnerStyle(id) }], at, theme);
  }
}
