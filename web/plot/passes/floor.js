// The floor that a slice cuts: its contours as far as it has opened, the straight line, the band that leaves it, what the points are,
// and the hops of the run.

import { clipTo } from '../area.js';
import { drawAxes } from '../axes.js';
import { drawContours } from '../contours.js';
import { drawKind } from '../critical/critical_marks.js';
import { drawGhost, drawHeads, drawHops } from '../hops.js';
import { outlined } from '../labels/outlined.js';
import { drawMarker } from '../marker.js';
import { runnerStyle } from '../runner_style.js';
import { bandAt, openedArea, openedAt } from './opened.js';

/** @typedef {import('../../kinds/passes/band_answers.js').BandAnswers} Answers */
/** @typedef {import('../../kinds/runs/answers.js').RunAnswer} RunAnswer */
/** @typedef {import('../area.js').Area} Area */
/** @typedef {{x: import('../area.js').Scale, y: import('../area.js').Scale}} Scales */
/** @typedef {import('../../views/view.js').Frame} Frame */

/** Narrower than this, in units of the label size, there is no room for names of points. */
const NAMED = 15;

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Area} inside
 * @param {Scales} scales
 * @param {Answers} answers
 * @param {Frame} frame
 * @param {readonly RunAnswer[]} before runs before the last change
 */
export function drawFloor(ctx, inside, { x, y }, answers, frame, before) {
  const { theme, text, step, scene, hidden } = frame;
  const { band, points } = answers.floor;
  const [x0 = 0, line = 0] = scene.from;
  const opened = band ? openedAt(step) : 0;
  const seen = openedArea(inside, y(line), opened);
  ctx.fillStyle = theme.colour('touch');
  ctx.fillRect(inside.left, inside.top, inside.right - inside.left, inside.bottom - inside.top);
  ctx.save();
  clipTo(ctx, seen);
  drawContours(ctx, inside, answers.grid, scene.critical, theme);
  ctx.restore();
  const names = { xName: text('axis-x'), yName: band ? text('axis-y') : '' };
  drawAxes(ctx, inside, { x, y, ...(band ? {} : { yTicks: [] }), ...names }, theme);

  ctx.strokeStyle = theme.colour('curve-down');
  ctx.lineWidth = 2.4 * theme.line;
  ctx.setLineDash([9, 5]);
  ctx.beginPath();
  ctx.moveTo(x(x0), y(line));
  ctx.lineTo(x(scene.to[0] ?? 0), y(scene.to[1] ?? line));
  ctx.stroke();
  ctx.setLineDash([]);
  if (band && opened > 0) drawBand(ctx, bandAt(band, step).points, { x, y }, theme);

  const tracks = (/** @type {readonly RunAnswer[]} */ runs) =>
    runs
      .filter(({ id }) => !hidden.includes(id))
      .map(({ id, run }) => ({ style: runnerStyle(id), track: trackOf(run, { x, y }) }));
  for (const { track, style } of tracks(before)) drawGhost(ctx, seen, track, style, theme);
  const runs = tracks(answers.runs);
  for (const { track, style } of runs) drawHops(ctx, seen, track, step, style, theme);
  const named = inside.right - inside.left > NAMED * theme.text;
  for (const { at, kind } of points) {
    const [across, up] = [x(at[0] ?? 0), y(at[1] ?? 0)];
    if (up < seen.top - 1 || up > seen.bottom + 1) continue;
    drawKind(ctx, kind, across, up, theme, 1.5);
    if (opened === 1 && named) drawName(ctx, text(`pass-${kind}`), across, up, at[1] === line, kind, theme);
  }
  drawHeads(ctx, inside, runs, step, theme);
  if (!band) drawClosed(ctx, inside, text('pass-closed'), theme);
}

/** @param {import('../../library/core.js').Run} run @param {Scales} scales @returns {import('../hops.js').Track} */
const trackOf = ({ w, dim, steps }, { x, y }) => ({
  count: steps + 1,
  at: (k) => [x(w[k * dim] ?? 0), y(w[k * dim + 1] ?? 0)],
  coordinates: (k) => w.subarray(k * dim, k * dim + 2),
});

/** @param {CanvasRenderingContext2D} ctx @param {Float64Array} points @param {Scales} scales @param {import('../../words/theme.js').Theme} theme */
function drawBand(ctx, points, { x, y }, theme) {
  ctx.strokeStyle = theme.colour('curve-up');
  ctx.lineWidth = 2.4 * theme.line;
  ctx.lineJoin = 'round';
  ctx.beginPath();
  for (let i = 0; i < points.length; i += 2) ctx.lineTo(x(points[i] ?? 0), y(points[i + 1] ?? 0));
  ctx.stroke();
  const [colour, ground] = [theme.colour('curve-up'), theme.colour('ground')];
  for (let i = 0; i < points.length; i += 2)
    drawMarker(ctx, 'square', x(points[i] ?? 0), y(points[i + 1] ?? 0), 3.2 * theme.line ** 0.5, colour, ground);
}

/** Under points on the line, else above. @param {CanvasRenderingContext2D} ctx @param {string} words @param {number} x @param {number} y @param {boolean} under @param {string} kind @param {import('../../words/theme.js').Theme} theme */
function drawName(ctx, words, x, y, under, kind, theme) {
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = under ? 'top' : 'bottom';
  ctx.fillStyle = theme.colour(`kind-${kind}`);
  outlined(ctx, words, x, y + (under ? 1 : -1) * 0.9 * theme.text, theme);
}

/** @param {CanvasRenderingContext2D} ctx @param {Area} inside @param {string} words @param {import('../../words/theme.js').Theme} theme */
function drawClosed(ctx, inside, words, theme) {
  ctx.font = `600 ${1.15 * theme.text}px ${theme.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = theme.colour('ink-soft');
  outlined(ctx, words, (inside.left + inside.right) / 2, inside.top + 0.3 * (inside.bottom - inside.top), theme);
}
