// What is drawn over an outcome map: theory's boundary and optimum, the fastest pixel, minima with their letters,
// the cross of a pixel. Ink with a rim of ground, so that they stand out from every colour of the map.

import { outlined } from '../labels/outlined.js';

/** @typedef {import('../../words/theme.js').Theme} Theme */
/** @typedef {import('../area.js').Scale} Scale */

/** Share of the boundary at either end that its label keeps away from. */
const LABEL_AWAY = 0.12;

/** @param {CanvasRenderingContext2D} ctx @param {Theme} theme @param {number} width */
function inkOverRim(ctx, theme, width) {
  ctx.lineJoin = 'round';
  ctx.strokeStyle = theme.colour('ground');
  ctx.lineWidth = width + theme.line * 3;
  ctx.stroke();
  ctx.strokeStyle = theme.colour('ink');
  ctx.lineWidth = width;
  ctx.stroke();
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../area.js').Area} inside
 * @param {(readonly [number, number])[]} boundary
 * @param {Scale} x
 * @param {Scale} y
 * @param {string} label
 * @param {Theme} theme
 */
export function drawBoundary(ctx, inside, boundary, x, y, label, theme) {
  ctx.setLineDash([]);
  ctx.beginPath();
  for (const [lr, beta] of boundary) if (Number.isFinite(lr)) ctx.lineTo(x(lr), y(beta));
  inkOverRim(ctx, theme, theme.line * 2.2);
  // The label stands past the curve, where there is most room for it.
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  const width = ctx.measureText(label).width + theme.text;
  const ends = boundary.length * LABEL_AWAY;
  const [lr, beta] = boundary
    .filter(([lr], i) => Number.isFinite(lr) && i > ends && i < boundary.length - ends)
    .reduce((least, sample) => (sample[0] < least[0] ? sample : least), [Number.POSITIVE_INFINITY, 0]);
  const left = Math.max(inside.left, Math.min(x(lr) + theme.text * 0.9, inside.right - width));
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = theme.colour('ink');
  outlined(ctx, label, left, y(beta), theme);
}

/** A ring. @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y @param {Theme} theme */
export function drawFastest(ctx, x, y, theme) {
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.arc(x, y, theme.text * 0.46, 0, 2 * Math.PI);
  inkOverRim(ctx, theme, theme.line * 1.8);
}

/** A plus. @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y @param {Theme} theme */
export function drawOptimum(ctx, x, y, theme) {
  const reach = theme.text * 0.5;
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.moveTo(x - reach, y);
  ctx.lineTo(x + reach, y);
  ctx.moveTo(x, y - reach);
  ctx.lineTo(x, y + reach);
  inkOverRim(ctx, theme, theme.line * 2.2);
}

/** Hairlines through a pixel, and a small ring around it where no handle is. @param {CanvasRenderingContext2D} ctx @param {import('../area.js').Area} inside @param {number} x @param {number} y @param {Theme} theme @param {number} alpha @param {boolean} ring */
export function drawCross(ctx, inside, x, y, theme, alpha, ring) {
  if (x < inside.left || x > inside.right || y < inside.top || y > inside.bottom) return;
  const gap = theme.text * 0.7;
  ctx.save();
  ctx.globalAlpha = alpha;
  ctx.setLineDash([]);
  ctx.beginPath();
  for (const [x0, y0, x1, y1] of /** @type {const} */ ([
    [inside.left, y, x - gap, y],
    [x + gap, y, inside.right, y],
    [x, inside.top, x, y - gap],
    [x, y + gap, x, inside.bottom],
  ])) {
    ctx.moveTo(x0, y0);
    ctx.lineTo(x1, y1);
  }
  ctx.moveTo(x + gap * 0.4, y);
  if (ring) ctx.arc(x, y, gap * 0.4, 0, 2 * Math.PI);
  ctx.strokeStyle = theme.colour('ground');
  ctx.lineWidth = theme.line * 3;
  ctx.stroke();
  ctx.strokeStyle = theme.colour('accent');
  ctx.lineWidth = theme.line * 1.2;
  ctx.stroke();
  ctx.restore();
}

/** @param {number} index @returns {string} A, B, … */
export const letter = (index) => String.fromCharCode(65 + index);

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {{at: ArrayLike<number>}[]} basins
 * @param {Scale} x
 * @param {Scale} y
 * @param {Theme} theme
 */
export function drawBasins(ctx, basins, x, y, theme) {
  ctx.font = `700 ${theme.text}px ${theme.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  basins.forEach(({ at }, i) => {
    const [px, py] = [x(at[0] ?? 0), y(at[1] ?? 0)];
    ctx.beginPath();
    ctx.arc(px, py, theme.text * 0.75, 0, 2 * Math.PI);
    ctx.fillStyle = theme.colour('ground');
    ctx.fill();
    ctx.strokeStyle = theme.colour('ink');
    ctx.lineWidth = theme.line * 1.2;
    ctx.setLineDash([]);
    ctx.stroke();
    ctx.fillStyle = theme.colour('ink');
    ctx.fillText(letter(i), px, py + theme.text * 0.05);
  });
}
