// The slope after every line of the program, on a log scale, with the threshold below which the curvature is looked at. The timeline.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawLevel } from '../../plot/level_line.js';
import { drawMarker } from '../../plot/marker.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { momentAt } from '../../plot/program/moment.js';
import { quantities } from '../../plot/quantities.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale, logScale } from '../../plot/scale.js';
import { formatDecade, formatNumber } from '../../words/format.js';
import { runsBefore } from '../view.js';

/** @typedef {import('../../kinds/escape_program/answers.js').ProgramAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Least of the slopes that are drawn. */
const LEAST = 1e-4;
/** @type {Partial<Record<import('../../kinds/escape_program/moments.js').Line, string>>} numbers of the lines that are no gradient step */
const NUMBER = { small: '1', curvature: '2', stop: '2', sides: '3', move: '4' };

/** @param {import('../../kinds/runs/answers.js').RunAnswer | undefined} run @param {number} step */
const slopeOf = (run, step) => (run ? Math.max(LEAST, quantities.gradientNorm?.of(run, step) ?? 0) : LEAST);

/** @param {Answers} answers @param {Frame} frame */
function geometry({ runs, values }, { theme, width, height, last }) {
  const margin = { left: theme.text * 4.2, right: theme.text * 1.2, top: theme.text * 1.5, bottom: theme.text * 1.8 };
  const inside = area(width, height, margin);
  const slopes = Array.from({ length: last + 1 }, (_, step) => slopeOf(runs[0], step));
  const { threshold = 0.05 } = values;
  const low = Math.floor(Math.log10(Math.min(threshold / 2, ...slopes)));
  const high = Math.ceil(Math.log10(Math.max(...slopes, threshold)) + 0.1);
  const y = logScale([10 ** low, 10 ** high], [inside.bottom, inside.top]);
  const stride = Math.ceil(((high - low) * theme.text * 1.6) / Math.max(1, inside.bottom - inside.top));
  return {
    inside,
    x: linearScale([0, Math.max(1, last)], [inside.left, inside.right]),
    y,
    yTicks: y.ticks(0).filter((_, i) => i % Math.max(1, stride) === 0),
  };
}

/** @type {import('../view.js').View<Answers>} */
export const program_strip = {
  id: 'program_strip',
  needs: ['runs', 'moments'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, step, last } = frame;
    const { inside, x, y, yTicks } = geometry(answers, frame);
    const xTicks = x.ticks(Math.min(last, 12)).filter(Number.isInteger);
    const names = { xName: text('axis-line'), yName: text('axis-gradientNorm') };
    drawAxes(ctx, inside, { x, y, xTicks, yTicks, ...names, yFormat: formatDecade, grid: true }, theme);
    const [answer] = answers.runs;
    const { threshold = 0 } = answers.values;
    ctx.save();
    clipTo(ctx, { ...inside, top: inside.top - theme.text, right: inside.right + 4 });
    drawLevel(ctx, inside, y(threshold), 'bar', theme);
    const trace = (
      /** @type {import('../../kinds/runs/answers.js').RunAnswer | undefined} */ run,
      /** @type {number} */ from,
      /** @type {number} */ to,
    ) => {
      ctx.beginPath();
      for (let k = from; k <= to; k++) ctx.lineTo(x(k), y(slopeOf(run, k)));
      ctx.stroke();
    };
    const { colour, marker } = runnerStyle(answer?.id ?? '');
    ctx.strokeStyle = theme.colour(colour);
    ctx.lineWidth = theme.line * 4;
    ctx.globalAlpha = 0.3;
    for (const run of runsBefore(frame)) trace(run, 0, Math.min(last, run.run.steps));
    ctx.lineWidth = theme.line * 2;
    ctx.globalAlpha = 0.25;
    trace(answer, step, last);
    ctx.globalAlpha = 1;
    trace(answer, 0, Math.min(step, last));
    ctx.restore();
    labelFont(ctx, theme);
    ctx.textAlign = 'left';
    ctx.textBaseline = 'bottom';
    ctx.fillStyle = theme.colour('ink');
    outlined(ctx, 'ε', inside.left + 0.4 * theme.text, y(threshold) - 2, theme);
    drawPlayhead(ctx, inside, x(Math.min(step, last)), theme);
    drawNumbers(ctx, answers, frame);
    const at = /** @type {const} */ ([x(Math.min(step, last)), y(slopeOf(answer, step))]);
    drawMarker(ctx, marker, ...at, 4.4 * theme.line ** 0.5, theme.colour(colour), theme.colour('ground'));
  },

  stepAt: (answers, frame, px) => Math.round(Math.max(0, Math.min(frame.last, geometry(answers, frame).x.invert(px)))),

  describe(answers, { text, step, last }) {
    const values = formatNumber(slopeOf(answers.runs[0], step));
    return text('describe-strip', { quantity: text('axis-gradientNorm'), step, last, values });
  },
};

/** Which line it is, where it is no gradient step. @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame */
function drawNumbers(ctx, answers, frame) {
  const { theme, last, step } = frame;
  const { inside, x, y } = geometry(answers, frame);
  if (x(1) - x(0) < 0.6 * theme.text) return;
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  for (let k = 0; k <= last; k++) {
    const number = NUMBER[momentAt(answers, k).line];
    if (!number) continue;
    ctx.fillStyle = theme.colour(k <= step ? 'curve-down' : 'ink-soft');
    const level = Math.max(inside.top + theme.text, y(slopeOf(answers.runs[0], k)) - 0.4 * theme.text);
    outlined(ctx, number, x(k), level, theme);
  }
}
