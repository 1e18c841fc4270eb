// The quadratic model at the probe, drawn where it holds: a lens on the map with the contours of the paraboloid that touches there.

import { contours } from 'd3-contour';

const TOUCHING = 7;

/**
 * The contours of the paraboloid that touches at the probe, in a lens around it with its name.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../area.js').Area} inside
 * @param {import('../../kinds/critical_lab/findings.js').Probe} probe
 * @param {import('../area.js').Scale} x
 * @param {import('../area.js').Scale} y
 * @param {string} label
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawLens(ctx, inside, { at, report, patch }, x, y, label, theme) {
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
  drawLensName(ctx, inside, [middleX, middleY], (right - left) / 2, label, theme);
}

/**
 * Below the lens, or above it where it ends below the map.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../area.js').Area} inside
 * @param {[number, number]} middle of the lens
 * @param {number} radius
 * @param {string} label
 * @param {import('../../words/theme.js').Theme} theme
 */
function drawLensName(ctx, inside, [x, y], radius, label, theme) {
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  const half = ctx.measureText(label).width / 2 + theme.text * 0.3;
  const below = y + radius + theme.text * 1.5 < inside.bottom;
  const at = Math.max(inside.left + half, Math.min(x, inside.right - half));
  ctx.textAlign = 'center';
  ctx.textBaseline = below ? 'top' : 'bottom';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4 * theme.line;
  ctx.strokeStyle = theme.colour('ground');
  ctx.fillStyle = theme.colour('accent');
  const edge = below ? y + radius + theme.text * 0.3 : y - radius - theme.text * 0.3;
  ctx.strokeText(label, at, edge);
  ctx.fillText(label, at, edge);
}
