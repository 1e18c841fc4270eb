// Axes with names, ticks and tick labels.

import { tickFormat } from '../words/format.js';

/** @typedef {import('./area.js').Area} Area */

/** Share of the axis that its name may take. */
const LONGEST_NAME = 0.28;

/** On an axis that goes up. @param {number} height @param {import('../words/theme.js').Theme} theme */
export const tickCount = (height, theme) => Math.max(2, Math.floor(height / (theme.text * 3.4)));

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../words/theme.js').Theme} theme
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
 * @param {import('../words/theme.js').Theme} theme
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
  const width = (/** @type {string} */ text) => ctx.measureText(text).width;
  // Where the name would take the place of numbers its symbol, the last word, does.
  const long = width(axes.xName) > LONGEST_NAME * (inside.right - inside.left);
  const xName = long ? (axes.xName.split(' ').at(-1) ?? '') : axes.xName;
  const nameLeft = inside.right - width(xName) - theme.text * 0.5;
  const halves = xTicks.map((value) => width(format(value)) / 2);
  const stride = strideOf(xTicks.map(x), halves, theme.text * 0.4);
  const first = Math.max(0, xTicks.indexOf(0)) % stride;
  for (const [i, value] of xTicks.entries()) {
    if (i % stride !== first || x(value) + (halves[i] ?? 0) > nameLeft) continue;
    ctx.fillText(format(value), x(value), inside.bottom + tick * 1.5);
  }
  ctx.textAlign = 'right';
  ctx.textBaseline = 'middle';
  for (const value of yTicks) ctx.fillText(yFormat(value), inside.left - tick * 1.6, y(value));

  ctx.fillStyle = theme.colour('ink');
  ctx.textAlign = 'right';
  ctx.textBaseline = 'top';
  ctx.fillText(xName, inside.right, inside.bottom + tick * 1.5);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'bottom';
  ctx.fillText(axes.yName, inside.left, inside.top - theme.text * 0.15);
  if (axes.note) drawNote(ctx, inside, axes.note, ctx.measureText(axes.yName).width, theme);
}

/**
 * Every how many ticks a label stands, so that none touches the next.
 * @param {readonly number[]} places
 * @param {readonly number[]} halves of the widths of the labels
 * @param {number} gap
 */
export function strideOf(places, halves, gap) {
  const fits = (/** @type {number} */ stride) =>
    places.every((place, i) => {
      const next = places[i + stride];
      return next === undefined || Math.abs(next - place) >= (halves[i] ?? 0) + (halves[i + stride] ?? 0) + gap;
    });
  let stride = 1;
  while (!fits(stride)) stride++;
  return stride;
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
 * @param {import('../words/theme.js').Theme} theme
 */
function drawNote(ctx, inside, note, taken, theme) {
  if (ctx.measureText(note).width + taken + theme.text > inside.right - inside.left) return;
  ctx.fillStyle = theme.colour('ink-soft');
  ctx.textAlign = 'right';
  ctx.fillText(note, inside.right, inside.top - theme.text * 0.15);
}
