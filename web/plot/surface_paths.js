// The paths of runs on a surface, up to a step, as far as they stay in view.

import { drawMarker } from './marker.js';
import { runnerStyle } from './runner_style.js';

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {readonly {id: string, run: import('../library/core.js').Run}[]} runs the first is drawn on top
 * @param {number} step
 * @param {import('./tiles.js').Box} box
 * @param {import('./tiles.js').Place} place
 * @param {import('../words/theme.js').Theme} theme
 */
export function drawSurfacePaths(ctx, runs, step, [x0, x1, y0, y1], place, theme) {
  for (const { id, run } of [...runs].reverse()) {
    const style = runnerStyle(id);
    const colour = theme.colour(style.colour);
    const inView = (/** @type {number} */ k) => {
      const x = run.w[2 * k] ?? 0;
      const y = run.w[2 * k + 1] ?? 0;
      return x >= x0 && x <= x1 && y >= y0 && y <= y1;
    };
    const at = (/** @type {number} */ k) => place(run.w[2 * k] ?? 0, run.w[2 * k + 1] ?? 0, run.loss[k] ?? 0);
    const last = Math.min(step, run.steps);
    ctx.beginPath();
    let shown = 0;
    for (let k = 0; k <= last && inView(k); k++) {
      const { x, y } = at(k);
      ctx.lineTo(x, y);
      shown = k;
    }
    ctx.setLineDash(style.dash);
    ctx.strokeStyle = colour;
    ctx.lineWidth = theme.line * 1.8;
    ctx.stroke();
    if (inView(shown)) {
      const { x, y } = at(shown);
      drawMarker(ctx, style.marker, x, y, 4.4 * theme.line ** 0.5, colour, theme.colour('ground'));
    }
  }
}
