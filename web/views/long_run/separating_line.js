// The data of a logistic loss and the line that w draws between its two sides: each point z, and −z on the other side. Dotted the
// line of the largest margin, with the points that are nearest to it ringed.

import { clipTo, mapScales } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawMarker } from '../../plot/marker.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { formatNumber, formatSetting } from '../../words/format.js';
import { pointAt, stepOf } from '../view.js';

/** @typedef {import('../../kinds/long_run/answers.js').LongAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */
/** @typedef {ReturnType<typeof mapScales>} Place */

/** Room round the data, as a share of how far they reach. */
const ROOM = 1.15;
/** Longer than any view. */
const BEYOND = 100;
/** Of rounding: nearest points are at 1 from the line of the largest margin, as ŵ measures. */
const NEAREST = 1 + 1e-9;

/** @param {Answers} answers @param {Frame} frame */
function geometry({ scene: { data = [] } }, frame) {
  const reach = ROOM * Math.max(...data.flat().map(Math.abs));
  return mapScales(frame, [-reach, reach, -reach, reach]);
}

/** Across w through the origin, and moved along it. @param {CanvasRenderingContext2D} ctx @param {Place} place @param {ArrayLike<number>} w @param {number} moved */
function drawLine(ctx, { x, y }, w, moved) {
  const [a = 0, b = 0] = Array.from(w);
  const size = Math.hypot(a, b);
  if (size === 0) return;
  const [across, up] = [a / size, b / size];
  ctx.beginPath();
  for (const along of [-BEYOND, BEYOND]) ctx.lineTo(x(moved * across - along * up), y(moved * up + along * across));
  ctx.stroke();
}

/** @type {import('../view.js').View<Answers>} */
export const separating_line = {
  id: 'separating_line',
  needs: ['runs', 'limit'],
  least: [200, 160],

  draw(ctx, answers, frame) {
    const { theme, text, step } = frame;
    const { limit, runs, scene } = answers;
    const place = geometry(answers, frame);
    const { area: inside, x, y } = place;
    drawAxes(
      ctx,
      inside,
      { x, y, xName: text('long-z1'), yName: text('long-z2'), note: text('long-margin-note') },
      theme,
    );
    const [first] = runs;
    ctx.save();
    clipTo(ctx, inside);
    ctx.strokeStyle = theme.colour('ink');
    ctx.lineWidth = theme.line * 1.6;
    ctx.setLineDash([2, 5]);
    drawLine(ctx, place, limit, 0);
    ctx.lineWidth = theme.line;
    for (const side of [-1, 1]) drawLine(ctx, place, limit, side / Math.hypot(...limit));
    ctx.setLineDash([]);
    if (first) {
      ctx.strokeStyle = theme.colour(runnerStyle(first.id).colour);
      ctx.lineWidth = theme.line * 3;
      drawLine(ctx, place, pointAt(first, step), 0);
    }
    ctx.restore();
    const size = 6 * theme.line ** 0.5;
    for (const [a = 0, b = 0] of scene.data ?? []) {
      drawMarker(ctx, 'disc', x(a), y(b), size, theme.colour('run-ema-momentum'), theme.colour('ground'));
      drawMarker(ctx, 'square', x(-a), y(-b), size, theme.colour('run-heavy-ball'), theme.colour('ground'));
      if (a * (limit[0] ?? 0) + b * (limit[1] ?? 0) > NEAREST) continue;
      ctx.strokeStyle = theme.colour('ink');
      ctx.lineWidth = theme.line * 1.4;
      for (const side of [-1, 1]) {
        ctx.beginPath();
        ctx.arc(x(side * a), y(side * b), 1.8 * size, 0, 2 * Math.PI);
        ctx.stroke();
      }
    }
  },

  describe(answers, { text, step }) {
    const [first] = answers.runs;
    const [a = 0, b = 0] = first ? pointAt(first, step) : [];
    return text('describe-separating-line', {
      step: formatSetting(stepOf(answers, step)),
      angle: formatNumber((Math.atan2(b, a) * 180) / Math.PI),
      limit: formatNumber((Math.atan2(answers.limit[1] ?? 0, answers.limit[0] ?? 0) * 180) / Math.PI),
    });
  },
};
