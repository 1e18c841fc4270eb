// The path of a run as it is: points joined by straight hops, with an arrow on the last one.
// What is still to come is a faint trail. What leaves the area is shown leaving.

import { formatPoint } from '../words/format.js';
import { clipTo } from './area.js';
import { crosses, freePlace } from './labels/free_place.js';
import { outlined } from './labels/outlined.js';
import { drawMarker } from './marker.js';

/** @typedef {{at(step: number): [number, number], count: number, coordinates(step: number): ArrayLike<number>}} Track screen positions in CSS pixels, and what to call them */

/** Pixels beyond which canvases lose their precision. */
export const FAR = 1e5;
/** Pixels within which two dots are one. */
const SAME_PLACE = 0.25;

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('./area.js').Area} inside
 * @param {Track} track
 * @param {number} step the highlighted one
 * @param {import('./runner_style.js').RunnerStyle} style
 * @param {import('../words/theme.js').Theme} theme
 */
export function drawHops(ctx, inside, track, step, style, theme) {
  const last = Math.min(step, track.count - 1);
  const colour = theme.colour(style.colour);
  drawTrail(ctx, inside, track, step, style, theme);
  ctx.save();
  clipTo(ctx, inside);
  const dot = 2.4 * theme.line ** 0.5;
  ctx.fillStyle = colour;
  ctx.setLineDash([]);
  let [besideX, besideY] = [Number.NaN, Number.NaN];
  ctx.beginPath();
  for (let k = 0; k <= last; k++) {
    const [x, y] = track.at(k);
    // A dot on a dot shows nothing more.
    if (Math.hypot(x - besideX, y - besideY) < SAME_PLACE) continue;
    if (Math.abs(x) < FAR && Math.abs(y) < FAR) {
      ctx.moveTo(x + dot, y);
      ctx.arc(x, y, dot, 0, 2 * Math.PI);
      [besideX, besideY] = [x, y];
    }
  }
  ctx.fill();
  if (last > 0) drawArrow(ctx, track.at(last - 1), track.at(last), colour, theme);
  ctx.restore();
}

/**
 * The line alone: what is still to come is faint.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('./area.js').Area} inside
 * @param {Pick<Track, "at" | "count">} track
 * @param {number} step the highlighted one
 * @param {import('./runner_style.js').RunnerStyle} style
 * @param {import('../words/theme.js').Theme} theme
 * @param {number} [width]
 */
export function drawTrail(ctx, inside, track, step, style, theme, width = 2) {
  const last = Math.min(step, track.count - 1);
  ctx.save();
  clipTo(ctx, inside);
  ctx.strokeStyle = theme.colour(style.colour);
  ctx.lineJoin = 'round';
  ctx.globalAlpha = 0.22;
  stroke(ctx, track, last, track.count - 1, theme.line * 0.6 * width, style.dash);
  ctx.globalAlpha = 1;
  stroke(ctx, track, 0, last, theme.line * width, style.dash);
  ctx.restore();
}

/**
 * The whole path of a run that is no longer the one on the stage, pale.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('./area.js').Area} inside
 * @param {Track} track
 * @param {import('./runner_style.js').RunnerStyle} style
 * @param {import('../words/theme.js').Theme} theme
 */
export function drawGhost(ctx, inside, track, style, theme) {
  ctx.save();
  clipTo(ctx, inside);
  ctx.strokeStyle = theme.colour(style.colour);
  ctx.lineJoin = 'round';
  ctx.globalAlpha = 0.3;
  stroke(ctx, track, 0, track.count - 1, theme.line * 4, []);
  ctx.restore();
}

/**
 * Where the runs are: a marker, or an arrow at the border with coordinates beside it where they cover nothing.
 * Drawn when all paths are, so that none crosses it; the first run lies on top.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('./area.js').Area} inside
 * @param {{track: Track, style: import('./runner_style.js').RunnerStyle}[]} runners
 * @param {number} step the highlighted one
 * @param {import('../words/theme.js').Theme} theme
 */
export function drawHeads(ctx, inside, runners, step, theme) {
  const size = 9 * theme.line ** 0.5;
  const heads = runners.map(({ track, style }) => {
    const last = Math.min(step, track.count - 1);
    const [x, y] = track.at(last);
    const colour = theme.colour(style.colour);
    const at = /** @type {const} */ ([
      Math.max(inside.left + size, Math.min(inside.right - size, x)),
      Math.max(inside.top + size, Math.min(inside.bottom - size, y)),
    ]);
    return { track, style, last, x, y, colour, at, left: !isInside(inside, x, y) };
  });
  for (const { style, x, y, colour, at, left } of [...heads].reverse()) {
    if (left) drawLeaving(ctx, at, x, y, size, colour);
    else drawMarker(ctx, style.marker, x, y, 5.2 * theme.line ** 0.5, colour, theme.colour('ground'));
  }

  const leaving = heads.filter(({ left }) => left);
  if (leaving.length === 0) return;
  const lines = heads.flatMap(({ track, last }) => hopsWithin(inside, track, last));
  const around = (/** @type {readonly [number, number]} */ [x, y], /** @type {number} */ reach) => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  });
  const taken = heads.flatMap(({ at, track }) => [around(at, size), around(track.at(0), 1.4 * size)]);
  ctx.font = `${theme.text}px ${theme.font}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  for (const { track, last, at, colour } of leaving) {
    const label = formatPoint(track.coordinates(last), 2);
    const place = freePlace(inside, at, 1.5 * size, ctx.measureText(label).width, theme.text, taken, lines);
    if (!place) continue;
    taken.push(place);
    const middle = (place.top + place.bottom) / 2;
    ctx.fillStyle = colour;
    outlined(ctx, label, place.left, middle, theme);
  }
}

/**
 * The head of a single run.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('./area.js').Area} inside
 * @param {Track} track
 * @param {number} step
 * @param {import('./runner_style.js').RunnerStyle} style
 * @param {import('../words/theme.js').Theme} theme
 */
export function drawHead(ctx, inside, track, step, style, theme) {
  drawHeads(ctx, inside, [{ track, style }], step, theme);
}

/** @param {import('./area.js').Area} inside @param {Track} track @param {number} last @returns {import('./labels/free_place.js').Segment[]} hops of which something is seen */
function hopsWithin(inside, track, last) {
  const hops = [];
  for (let k = 1; k <= last; k++) {
    const hop = /** @type {const} */ ([track.at(k - 1), track.at(k)]);
    if (crosses(inside, hop)) hops.push(hop);
  }
  return hops;
}

/** @param {CanvasRenderingContext2D} ctx @param {Pick<Track, "at" | "count">} track @param {number} from @param {number} to @param {number} width @param {number[]} dash */
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
 * @param {import('../words/theme.js').Theme} theme
 */
function drawArrow(ctx, from, to, colour, theme) {
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
 * An arrow at the border that points to where the iterate is.
 * @param {CanvasRenderingContext2D} ctx
 * @param {readonly [number, number]} at its middle
 * @param {number} x
 * @param {number} y
 * @param {number} size
 * @param {string} colour
 */
function drawLeaving(ctx, [atX, atY], x, y, size, colour) {
  const angle = Math.atan2(Math.max(-FAR, Math.min(FAR, y)) - atY, Math.max(-FAR, Math.min(FAR, x)) - atX);
  ctx.fillStyle = colour;
  ctx.beginPath();
  for (const turn of [0, 2.45, -2.45])
    ctx.lineTo(atX + size * Math.cos(angle + turn), atY + size * Math.sin(angle + turn));
  ctx.closePath();
  ctx.fill();
}
