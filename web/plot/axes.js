// Axes with names, ticks and tick labels.

import { tickFormat } from '../format.js';

/** @typedef {import('./area.js').Area} Area */

/** On an axis that goes up. @param {number} height @param {import('../theme.js').Theme} theme */
export const tickCount = (height, theme) => Math.max(2, Math.floor(height / (theme.text * 3.4)));

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../theme.js').Theme} theme
 * @param {number} [factor] on the label size
 */
export function labelFont(ctx, theme, factor = 1) {
  ctx.font = `${theme.text * factor}px ${theme.font}`;
  ctx.fillStyle = theme.colour('ink-soft');
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Area} inside
 * @param {{x: import('./area.js').Scale, y: import('./area.js').Scale, xName: string, yName: string,
 *   note?: string, xTicks?: number[], yTicks?: number[], yFormat?: (value: number) => string, grid?: boolean}} axes
 * @param {import('../theme.js').Theme} theme
 */
export function drawAxes(ctx, inside, axes, theme) {
  const { x, y } = axes;
  const xTicks = axes.xTicks ?? x.ticks(Math.max(2, Math.floor((inside.right - inside.left) / (theme.text * 5))));
  const yTicks = axes.yTicks ?? y.ticks(tickCount(inside.bottom - inside.top, theme));
  const format = tickFormat(xTicks);
  const yFormat = axes.yFormat ?? tickFormat(yTicks);
  const tick = theme.text * 0.3;

  ctx.setLineDash([]);
  ctx.lineWidth = theme.line;
  if (axes.grid) {
    ctx.strokeStyle = theme.colour('grid');
    ctx.beginPath();
    for (const value of yTicks) line(ctx, inside.left, y(value), inside.right, y(value));
    ctx.stroke();
  }
  ctx.strokeStyle = theme.colour('axis');
  ctx.beginPath();
  for (const value of xTicks) line(ctx, x(value), inside.bottom, x(value), inside.bottom + tick);
  for (const value of yTicks) line(ctx, inside.left - tick, y(value), inside.left, y(value));
  line(ctx, inside.left, inside.bottom, inside.right, inside.bottom);
  line(ctx, inside.left, inside.top, inside.left, inside.bottom);
  ctx.stroke();

  labelFont(ctx, theme);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  const nameLeft = inside.right - ctx.measureText(axes.xName).width - theme.text * 0.5;
  let free = Number.NEGATIVE_INFINITY;
  for (const value of xTicks) {
    const half = ctx.measureText(format(value)).width / 2;
    if (x(value) - half < free || x(value) + half > nameLeft) continue;
    ctx.fillText(format(value), x(value), inside.bottom + tick * 1.5);
    free = x(value) + half + theme.text * 0.4;
  }
  ctx.textAlign = 'right';
  ctx.textBaseline = 'middle';
  for (const value of yTicks) ctx.fillText(yFormat(value), inside.left - tick * 1.6, y(value));

  ctx.fillStyle = theme.colour('ink');
  ctx.textAlign = 'right';
  ctx.textBaseline = 'top';
  ctx.fillText(axes.xName, inside.right, inside.bottom + tick * 1.5);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'bottom';
  ctx.fillText(axes.yName, inside.left, inside.top - theme.text * 0.15);
  if (axes.note) drawNote(ctx, inside, axes.note, ctx.measureText(axes.yName).width, theme);
}

/** @param {CanvasRenderingContext2D} ctx @param {number} x0 @param {number} y0 @param {number} x1 @param {number} y1 */
function line(ctx, x0, y0, x1, y1) {
  ctx.moveTo(x0, y0);
  ctx.lineTo(x1, y1);
}

/**
 * A remark at the top right, shorter than the place left by the axis name or not at all.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Area} inside
 * @param {string} note
 * @param {number} taken CSS pixels
 * @param {import('../theme.js').Theme} theme
 */
function drawNote(ctx, inside, note, taken, theme) {
  if (ctx.measureText(note).width + taken + theme.text > inside.right - inside.left) return;
  ctx.fillStyle = theme.colour('ink-soft');
  ctx.textAlign = 'right';
  ctx.fillText(note, inside.right, inside.top - theme.text * 0.15);
}
