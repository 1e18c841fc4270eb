// The path of a run as it is: points joined by straight hops, with an arrow on the last one.
// What is still to come is a faint trail. What leaves the area is shown leaving.

import { formatPoint } from '../format.js';
import { drawMarker } from './marker.js';

/** @typedef {{at(step: number): [number, number], count: number, coordinates(step: number): ArrayLike<number>}} Track screen positions in CSS pixels, and what to call them */

const FAR = 1e5;

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('./area.js').Area} inside
 * @param {Track} track
 * @param {number} step the highlighted one
 * @param {import('./runner_style.js').RunnerStyle} style
 * @param {import('../theme.js').Theme} theme
 */
export function drawHops(ctx, inside, track, step, style, theme) {
  const last = Math.min(step, track.count - 1);
  const colour = theme.colour(style.colour);
  ctx.save();
  ctx.beginPath();
  ctx.rect(inside.left, inside.top, inside.right - inside.left, inside.bottom - inside.top);
  ctx.clip();
  ctx.strokeStyle = colour;
  ctx.lineJoin = 'round';
  ctx.globalAlpha = 0.22;
  stroke(ctx, track, last, track.count - 1, theme.line * 1.2, style.dash);
  ctx.globalAlpha = 1;
  stroke(ctx, track, 0, last, theme.line * 2, style.dash);

  const dot = 2.4 * theme.line ** 0.5;
  ctx.fillStyle = colour;
  ctx.setLineDash([]);
  for (let k = 0; k <= last; k++) {
    const [x, y] = track.at(k);
    if (Math.abs(x) < FAR && Math.abs(y) < FAR) {
      ctx.beginPath();
      ctx.arc(x, y, dot, 0, 2 * Math.PI);
      ctx.fill();
    }
  }
  if (last > 0) drawArrow(ctx, track.at(last - 1), track.at(last), colour, theme);
  ctx.restore();
}

/**
 * Where the run is: its marker, or an arrow at the border. Drawn when all paths are, so that none crosses it.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('./area.js').Area} inside
 * @param {Track} track
 * @param {number} step the highlighted one
 * @param {import('./runner_style.js').RunnerStyle} style
 * @param {import('../theme.js').Theme} theme
 * @param {number} [slot] place among the runners, so that the labels of those that left do not collide
 */
export function drawHead(ctx, inside, track, step, style, theme, slot = 0) {
  const last = Math.min(step, track.count - 1);
  const colour = theme.colour(style.colour);
  const [x, y] = track.at(last);
  if (isInside(inside, x, y))
    drawMarker(ctx, style.marker, x, y, 5.2 * theme.line ** 0.5, colour, theme.colour('ground'));
  else drawLeaving(ctx, inside, x, y, formatPoint(track.coordinates(last), 2), colour, theme, slot);
}

/** @param {CanvasRenderingContext2D} ctx @param {Track} track @param {number} from @param {number} to @param {number} width @param {number[]} dash */
function stroke(ctx, track, from, to, width, dash) {
  if (to <= from) return;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  for (let k = from; k <= to; k++) {
    const [x, y] = track.at(k).map((pixel) => Math.max(-FAR, Math.min(FAR, pixel)));
    ctx.lineTo(/** @type {number} */ (x), /** @type {number} */ (y));
  }
  ctx.stroke();
}

/** @param {import('./area.js').Area} inside @param {number} x @param {number} y */
export function isInside(inside, x, y) {
  return x >= inside.left - 1 && x <= inside.right + 1 && y >= inside.top - 1 && y <= inside.bottom + 1;
}

/**
 * A thin arrow head at the end of a hop that is long enough to carry one.
 * @param {CanvasRenderingContext2D} ctx
 * @param {[number, number]} from
 * @param {[number, number]} to
 * @param {string} colour
 * @param {import('../theme.js').Theme} theme
 */
export function drawArrow(ctx, from, to, colour, theme) {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const size = 7 * theme.line ** 0.5;
  if (length < 2.2 * size) return;
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const tipX = to[0] - Math.cos(angle) * size * 0.9;
  const tipY = to[1] - Math.sin(angle) * size * 0.9;
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.moveTo(tipX, tipY);
  for (const side of [-0.42, 0.42])
    ctx.lineTo(tipX - size * Math.cos(angle + side), tipY - size * Math.sin(angle + side));
  ctx.closePath();
  ctx.fill();
}

/**
 * An arrow at the border that points to where the iterate is, with its coordinates.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('./area.js').Area} inside
 * @param {number} x
 * @param {number} y
 * @param {string} label
 * @param {string} colour
 * @param {import('../theme.js').Theme} theme
 * @param {number} slot
 */
function drawLeaving(ctx, inside, x, y, label, colour, theme, slot) {
  const size = 9 * theme.line ** 0.5;
  const atX = Math.max(inside.left + size, Math.min(inside.right - size, x));
  const atY = Math.max(inside.top + size, Math.min(inside.bottom - size, y));
  const angle = Math.atan2(Math.max(-FAR, Math.min(FAR, y)) - atY, Math.max(-FAR, Math.min(FAR, x)) - atX);
  ctx.fillStyle = colour;
  ctx.beginPath();
  for (const turn of [0, 2.45, -2.45])
    ctx.lineTo(atX + size * Math.cos(angle + turn), atY + size * Math.sin(angle + turn));
  ctx.closePath();
  ctx.fill();

  ctx.font = `${theme.text}px ${theme.font}`;
  const width = ctx.measureText(label).width;
  const labelX = Math.max(inside.left + 4, Math.min(inside.right - width - 4, atX - width / 2));
  const away = size + theme.text * (0.9 + 1.25 * slot);
  const labelY = atY < (inside.top + inside.bottom) / 2 ? atY + away : atY - away;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.globalAlpha = 0.88;
  ctx.fillStyle = theme.colour('ground');
  ctx.fillRect(labelX - 3, labelY - theme.text * 0.6, width + 6, theme.text * 1.2);
  ctx.globalAlpha = 1;
  ctx.fillStyle = colour;
  ctx.fillText(label, labelX, labelY);
}
