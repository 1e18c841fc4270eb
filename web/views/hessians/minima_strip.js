// The share of minima among the Hessians that are drawn, with its standard error, as ever more are: a timeline.

import { area } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { countsAt, shareError } from '../../plot/hessians/course.js';
import { formatShare } from '../../plot/hessians/rare.js';
import { drawLevel } from '../../plot/level_line.js';
import { drawMarker } from '../../plot/marker.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { linearScale, logScale } from '../../plot/scale.js';
import { formatDecade, formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/hessians/index_answers.js').IndexAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Decades between two labels, as many as there is room for. */
const STRIDES = [1, 2, 4, 8];

/** @param {Answers} answers @param {Frame} frame */
function geometry({ law, samples }, { theme, width, height, last }) {
  const margin = { left: 4.2 * theme.text, right: 1.2 * theme.text, top: 1.5 * theme.text, bottom: 1.8 * theme.text };
  const inside = area(width, height, margin);
  const lowest = Math.floor(Math.log10(Math.min(law[0] ?? 1, 1 / samples)) - 0.6);
  const x = linearScale([0, Math.max(1, last)], [inside.left, inside.right]);
  const y = logScale([10 ** lowest, 1], [inside.bottom, inside.top]);
  const room = (inside.bottom - inside.top) / (1.4 * theme.text);
  const stride = STRIDES.find((each) => -lowest / each < room) ?? -lowest;
  const yTicks = Array.from({ length: Math.floor(-lowest / stride) + 1 }, (_, i) => 10 ** (-i * stride));
  return { inside, x, y, yTicks };
}

/** Where the number of those that are drawn is a power of ten. @param {Answers} answers @returns {Map<number, number>} step → number */
function decades({ course }) {
  return new Map([...course.drawn.entries()].filter(([, all]) => all > 0 && Number.isInteger(Math.log10(all))));
}

/** @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame */
function drawShare(ctx, answers, frame) {
  const { theme } = frame;
  const { course, law } = answers;
  const { inside, x, y } = geometry(answers, frame);
  const now = Math.min(frame.step, frame.last);
  const p = law[0] ?? 0;
  const steps = Array.from({ length: now }, (_, i) => i + 1).map((step) => ({ step, ...countsAt(course, step) }));
  const found = steps.filter(({ counts }) => (counts[0] ?? 0) > 0);
  const colour = theme.colour('kind-minimum');
  const share = (/** @type {{counts: Uint32Array, all: number}} */ { counts, all }) => (counts[0] ?? 0) / all;
  ctx.fillStyle = colour;
  ctx.globalAlpha = 0.22;
  ctx.beginPath();
  for (const each of found) ctx.lineTo(x(each.step), y(Math.min(1, share(each) + shareError(p, each.all))));
  for (const each of [...found].reverse()) {
    const low = share(each) - shareError(p, each.all);
    ctx.lineTo(x(each.step), low > 0 ? Math.min(inside.bottom, y(low)) : inside.bottom);
  }
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
  ctx.strokeStyle = colour;
  ctx.lineWidth = theme.line * 2;
  ctx.beginPath();
  for (const each of found) ctx.lineTo(x(each.step), y(share(each)));
  ctx.stroke();
  // As long as none is found, they are rarer than about one in so many.
  const none = steps.filter(({ counts }) => (counts[0] ?? 0) === 0);
  ctx.setLineDash([1, 3]);
  ctx.beginPath();
  for (const { step, all } of none) ctx.lineTo(x(step), y(1 / all));
  ctx.stroke();
  ctx.setLineDash([]);
  const latest = steps.at(-1);
  if (!latest) return;
  const [marker, at, inner] =
    share(latest) > 0
      ? /** @type {const} */ (['disc', share(latest), colour])
      : /** @type {const} */ (['triangle_down', 1 / latest.all, theme.colour('ground')]);
  drawMarker(
    ctx,
    marker,
    x(latest.step),
    y(at),
    4.4 * theme.line ** 0.5,
    inner,
    inner === colour ? theme.colour('ground') : colour,
  );
}

/** @type {import('../view.js').View<Answers>} */
export const minima_strip = {
  id: 'minima_strip',
  needs: ['course', 'law'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, step, last, silent } = frame;
    const { inside, x, y, yTicks } = geometry(answers, frame);
    const marks = decades(answers);
    const xName = text('hessians-matrices');
    drawAxes(
      ctx,
      inside,
      {
        x,
        y,
        xTicks: [],
        yTicks,
        yFormat: formatDecade,
        xName,
        yName: text('axis-minima'),
        note: text('hessians-dotted'),
        grid: true,
      },
      theme,
    );
    ctx.textAlign = 'center';
    ctx.textBaseline = 'top';
    ctx.fillStyle = theme.colour('ink-soft');
    const end = inside.right - ctx.measureText(xName).width - theme.text;
    for (const [at, all] of marks)
      if (x(at) < end) ctx.fillText(formatDecade(all), x(at), inside.bottom + 0.45 * theme.text);
    if (!silent) {
      drawLevel(ctx, inside, y(answers.law[0] ?? 1), 'predicted', theme);
    }
    drawShare(ctx, answers, frame);
    drawPlayhead(ctx, inside, x(Math.min(step, last)), theme);
  },

  stepAt: (answers, frame, px) => Math.round(Math.max(0, Math.min(frame.last, geometry(answers, frame).x.invert(px)))),

  describe(answers, { text, step }) {
    const { all, counts } = countsAt(answers.course, step);
    const share = (counts[0] ?? 0) / Math.max(1, all);
    return text('describe-minima-strip', {
      all,
      share: formatShare(share),
      error: formatNumber(shareError(answers.law[0] ?? 0, all), 2),
      predicted: formatShare(answers.law[0] ?? 0),
    });
  },
};
