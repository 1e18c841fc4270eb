// The line on a timeline that says which step is shown.

import { drawMarker } from './marker.js';

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('./area.js').Area} inside
 * @param {number} x CSS pixels
 * @param {import('../words/theme.js').Theme} theme
 */
export function drawPlayhead(ctx, inside, x, theme) {
  ctx.setLineDash([]);
  ctx.strokeStyle = theme.colour('accent');
  ctx.lineWidth = theme.line * 2;
  ctx.beginPath();
  ctx.moveTo(x, inside.top);
  ctx.lineTo(x, inside.bottom);
  ctx.stroke();
  // Below the edge: above it stands the name of the axis.
  const y = inside.top + theme.text * 0.27;
  drawMarker(ctx, 'triangle_down', x, y, theme.text * 0.4, theme.colour('accent'), theme.colour('ground'));
}
