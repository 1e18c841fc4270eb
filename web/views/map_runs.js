// Runs on a map: those before the last change pale, the paths, and where every runner is.

import { drawGhost, drawHeads, drawHops } from '../plot/hops.js';
import { onPlane } from '../plot/plane.js';
import { runnerStyle } from '../plot/runner_style.js';
import { runsBefore, shownRuns } from './view.js';

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {{area: import('../plot/area.js').Area, x: (x: number) => number, y: (y: number) => number}} place
 * @param {{runs: import('./view.js').Recorded[]}} answers
 * @param {import('./view.js').Frame} frame
 */
export function drawRuns(ctx, { area: inside, x, y }, answers, frame) {
  const { plane, theme } = frame;
  const drawn = (/** @type {import('./view.js').Recorded} */ { id, run }) => {
    const shown = (/** @type {number} */ k) => onPlane(plane, run.w.subarray(run.dim * k, run.dim * (k + 1)));
    return {
      style: runnerStyle(id),
      track: {
        count: run.steps + 1,
        at: (/** @type {number} */ k) => {
          const [across, up] = shown(k);
          return /** @type {[number, number]} */ ([x(across), y(up)]);
        },
        coordinates: shown,
      },
    };
  };
  for (const { track, style } of runsBefore(frame).map(drawn)) drawGhost(ctx, inside, track, style, theme);
  const runners = shownRuns(answers, frame).map(drawn);
  // The first runner lies on top.
  for (const { track, style } of [...runners].reverse()) drawHops(ctx, inside, track, frame.step, style, theme);
  drawHeads(ctx, inside, runners, frame.step, theme);
}
