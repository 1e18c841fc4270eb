// The quadratic model at the probe, drawn where it holds: a lens on the map with the contours of the paraboloid that touches there.

import { contours } from 'd3-contour';
import { outlined } from '../labels/outlined.js';

const TOUCHING = 7;
/** Where the name stands, above the middle, and half of the width there, in radii. */
const HIGH = 0.62;
const CHORD = Math.sqrt(1 - HIGH ** 2);

/** @typedef {Pick<import('../../kinds/critical_lab/findings.js').Probe, "at" | "report" | "patch">} Touched */

/**
 * The contours of the paraboloid that touches at the probe, in a lens around it.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Touched} probe
 * @param {import('../area.js').Scale} x
 * @param {import('../area.js').Scale} y
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawLens(ctx, { at, report, patch }, x, y, theme) {
  if (!patch) return;
  const { n, values, box } = patch;
  const [left, right, top, bottom] = [x(box[0]), x(box[1]), y(box[3]), y(box[2])];
  const sorted = Float64Array.from(values).sort();
  const levels = Array.from(
    { length: TOUCHING },
    (_, i) => sorted[Math.floor(((i + 0.5) / TOUCHING) * sorted.length)] ?? 0,
  );
  const toX = (/** @type {number} */ column) => left + ((column - 0.5) / (n - 1)) * (right - left);
  const toY = (/** @type {number} */ row) => bottom - ((row - 0.5) / (n - 1)) * (bottom - top);
  const middleX = x(at[0] ?? 0);
  const middleY = y(at[1] ?? 0);
  ctx.save();
  ctx.beginPath();
  ctx.arc(middleX, middleY, (right - left) / 2, 0, 2 * Math.PI);
  ctx.globalAlpha = 0.5;
  ctx.fillStyle = theme.colour('ground');
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.strokeStyle = theme.colour('accent');
  ctx.lineWidth = theme.line * 1.2;
  ctx.stroke();
  ctx.clip();
  const shown = [...new Set([...levels, report.value])].filter(Number.isFinite);
  for (const contour of contours().size([n, n]).smooth(true).thresholds(shown)(Array.from(values))) {
    ctx.beginPath();
    for (const ring of contour.coordinates.flat()) {
      ring.forEach(([column = 0, row = 0], i) => {
        if (i === 0) ctx.moveTo(toX(column), toY(row));
        else ctx.lineTo(toX(column), toY(row));
      });
      ctx.closePath();
    }
    ctx.lineWidth = theme.line * (contour.value === report.value ? 2 : 0.9);
    ctx.stroke();
  }
  ctx.restore();
}

/**
 * In the upper part of the lens, or above it where it is too small.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../area.js').Area} inside
 * @param {import('../../kinds/critical_lab/findings.js').Probe} probe
 * @param {import('../area.js').Scale} x
 * @param {import('../area.js').Scale} y
 * @param {string} label
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawLensName(ctx, inside, { at, patch }, x, y, label, theme) {
  if (!patch) return;
  const [middleX, middleY] = [x(at[0] ?? 0), y(at[1] ?? 0)];
  const radius = (x(patch.box[1]) - x(patch.box[0])) / 2;
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  const half = ctx.measureText(label).width / 2 + theme.text * 0.3;
  const within = half < radius * CHORD;
  const level = within ? middleY - radius * HIGH : middleY - radius - theme.text * 0.8;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = theme.colour('accent');
  const shownX = Math.max(inside.left + half, Math.min(middleX, inside.right - half));
  const shownY = Math.max(inside.top + theme.text * 0.7, level);
  outlined(ctx, label, shownX, shownY, theme);
}
