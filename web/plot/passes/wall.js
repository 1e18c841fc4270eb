// The loss in a slice as a wall that stands on the ground; how high the way round lies above the same place, and the runner.

import { clipTo } from '../area.js';
import { drawAxes } from '../axes.js';
import { outlined } from '../labels/outlined.js';
import { drawMarker } from '../marker.js';
import { runnerStyle } from '../runner_style.js';
import { linearScale } from '../scale.js';
import { bandAt } from './opened.js';

/** @typedef {import('../../kinds/passes/band_answers.js').BandAnswers} Answers */
/** @typedef {import('../area.js').Area} Area */
/** @typedef {import('../area.js').Scale} Scale */

/** Above the wall, and under the lowest point, as shares of the wall. */
const [ABOVE, BELOW] = [0.3, 0.15];
const FILLED = 0.28;

/** @param {{floor: Pick<Answers["floor"], "slice" | "band">, base: number, wall: number}} answers @param {Area} inside @returns {Scale} */
function heightScale({ floor, base, wall }, inside) {
  const lowest = Math.min(base, ...floor.slice.loss, ...(floor.band?.energy ?? []));
  const room = Math.max(wall, base - lowest);
  return linearScale([lowest - BELOW * room, base + wall + ABOVE * room], [inside.bottom, inside.top]);
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Area} inside
 * @param {Scale} x that of the floor
 * @param {Answers} answers
 * @param {import('../../views/view.js').Frame} frame
 */
export function drawWall(ctx, inside, x, answers, frame) {
  const { theme, text, step } = frame;
  const { slice, band } = answers.floor;
  const y = heightScale(answers, inside);
  drawAxes(ctx, inside, { x, y, xTicks: [], xName: '', yName: text('pass-slice') }, theme);
  ctx.save();
  clipTo(ctx, inside);
  const place = (/** @type {number} */ i) =>
    x(slice.x0 + ((slice.x1 - slice.x0) * i) / Math.max(1, slice.loss.length - 1));
  ctx.beginPath();
  for (const [i, loss] of slice.loss.entries()) ctx.lineTo(place(i), y(loss));
  ctx.strokeStyle = theme.colour('curve-down');
  ctx.lineWidth = 3 * theme.line;
  ctx.lineJoin = 'round';
  ctx.stroke();
  ctx.lineTo(inside.right, inside.bottom);
  ctx.lineTo(inside.left, inside.bottom);
  ctx.closePath();
  ctx.fillStyle = theme.colour('curve-down');
  ctx.globalAlpha = FILLED;
  ctx.fill();
  ctx.globalAlpha = 1;
  if (band) drawHeights(ctx, bandAt(band, step), { x, y }, theme);
  drawRunner(ctx, answers, { x, y }, frame);
  ctx.restore();
}

/** @param {CanvasRenderingContext2D} ctx @param {ReturnType<typeof bandAt>} band @param {{x: Scale, y: Scale}} scales @param {import('../../words/theme.js').Theme} theme */
function drawHeights(ctx, { points, energy }, { x, y }, theme) {
  ctx.strokeStyle = theme.colour('curve-up');
  ctx.lineWidth = 2 * theme.line;
  ctx.setLineDash([]);
  ctx.beginPath();
  for (const [i, height] of energy.entries()) ctx.lineTo(x(points[2 * i] ?? 0), y(height));
  ctx.stroke();
  for (const [i, height] of energy.entries())
    drawMarker(
      ctx,
      'square',
      x(points[2 * i] ?? 0),
      y(height),
      2.6 * theme.line ** 0.5,
      theme.colour('curve-up'),
      theme.colour('ground'),
    );
}

/** @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {{x: Scale, y: Scale}} scales @param {import('../../views/view.js').Frame} frame */
function drawRunner(ctx, { runs }, { x, y }, { step, hidden, theme }) {
  for (const { id, run } of runs) {
    if (hidden.includes(id)) continue;
    const k = Math.min(step, run.steps);
    const style = runnerStyle(id);
    const radius = 7 * theme.line ** 0.5;
    const height = y(run.loss[k] ?? Number.NaN) - radius;
    drawMarker(
      ctx,
      style.marker,
      x(run.w[k * run.dim] ?? Number.NaN),
      height,
      radius,
      theme.colour(style.colour),
      theme.colour('ground'),
    );
  }
}

/**
 * How high the wall is, above its top, and how high the way round, beside it where there is room.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Area} inside
 * @param {Scale} x
 * @param {Answers} answers
 * @param {{wall: string, round: string, height: number}} told height: of the way round, above the start of the slice
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawLabels(
  ctx,
  inside,
  x,
  { floor: { slice, band }, scene, base, wall },
  { wall: first, round, height },
  theme,
) {
  const y = heightScale({ floor: { slice, band }, base, wall }, inside);
  const middle = x(((scene.from[0] ?? 0) + (scene.to[0] ?? 0)) / 2);
  ctx.font = `600 ${1.15 * theme.text}px ${theme.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  ctx.fillStyle = theme.colour('curve-down');
  outlined(ctx, first, middle, Math.max(inside.top + 1.2 * theme.text, y(base + wall) - 0.5 * theme.text), theme);
  if (!band) return;
  const low = height < wall / 2;
  ctx.textBaseline = low ? 'bottom' : 'top';
  ctx.fillStyle = theme.colour('curve-up');
  outlined(ctx, round, middle, y(base + height) + (low ? -0.6 : 0.7) * theme.text, theme);
}
