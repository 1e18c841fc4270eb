// Singular values of a matrix, or x = u², by step on a log scale: they rise one after the other. The timeline.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { linearScale, logScale } from '../../plot/scale.js';
import { formatDecade, formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/factors/answers.js').FactorsAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

const LATER = 0.25;
/** Decades from the highest to the lowest that is shown. */
const DEEPEST = 14;
/** Decades between ticks, as many as there is room for. */
const STRIDES = [1, 2, 3, 4, 7];

/** @param {Answers} answers @param {Frame} frame */
function geometry({ curves, every }, { theme, width, height, last }) {
  const margin = { left: theme.text * 4.2, right: theme.text * 1.2, top: theme.text * 1.5, bottom: theme.text * 1.8 };
  const inside = area(width, height, margin);
  const all = curves.flatMap(({ values }) => Array.from(values)).filter((value) => value > 0);
  const high = Math.ceil(Math.log10(Math.max(...all, 1)) + 0.1);
  const low = Math.max(high - DEEPEST, Math.min(high - 2, Math.floor(Math.log10(Math.min(...all, 1)))));
  const room = (inside.bottom - inside.top) / (1.5 * theme.text);
  const stride = STRIDES.find((each) => (high - low) / each < room) ?? high - low;
  return {
    inside,
    x: linearScale([0, every * Math.max(1, last)], [inside.left, inside.right]),
    y: logScale([10 ** low, 10 ** high], [inside.bottom, inside.top]),
    yTicks: Array.from({ length: Math.floor((high - low) / stride) + 1 }, (_, i) => 10 ** (high - i * stride)),
  };
}

/** @type {import('../view.js').View<Answers>} */
export const factor_strip = {
  id: 'factor_strip',
  needs: ['curves'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, step, last, silent } = frame;
    const { inside, x, y, yTicks } = geometry(answers, frame);
    const { curves, every } = answers;
    const yName = text(`factors-strip-${answers.path ? 'matrix' : 'diagonal'}`);
    drawAxes(ctx, inside, { x, y, yTicks, yFormat: formatDecade, xName: text('axis-step'), yName, grid: true }, theme);
    ctx.save();
    clipTo(ctx, { ...inside, right: inside.right + 4 });
    const now = Math.min(step, last);
    for (const { values, colour, dash } of curves) {
      ctx.strokeStyle = theme.colour(colour);
      ctx.setLineDash(dash);
      ctx.lineWidth = 2.2 * theme.line;
      for (const [from, to, alpha] of /** @type {const} */ ([
        [now, silent ? now : last, LATER],
        [0, now, 1],
      ])) {
        ctx.globalAlpha = alpha;
        ctx.beginPath();
        for (let k = from; k <= to; k++)
          ctx.lineTo(x(k * every), y(Math.max(y.domain[0] / 10, values[k] ?? Number.NaN)));
        ctx.stroke();
      }
    }
    ctx.globalAlpha = 1;
    ctx.setLineDash([]);
    ctx.restore();
    drawNames(ctx, { inside, x, y }, answers, frame);
    for (const { values, colour } of curves)
      if ((values[now] ?? 0) > y.domain[0])
        drawMarker(
          ctx,
          'disc',
          x(now * every),
          y(values[now] ?? 1),
          4.2 * theme.line ** 0.5,
          theme.colour(colour),
          theme.colour('ground'),
        );
    drawPlayhead(ctx, inside, x(now * every), theme);
  },

  stepAt: (answers, frame, px) =>
    Math.round(Math.max(0, Math.min(frame.last, geometry(answers, frame).x.invert(px) / answers.every))),

  describe: ({ curves, every }, { step, last, text }) =>
    text('describe-factor-strip', {
      step: step * every,
      last: last * every,
      values: curves
        .map(({ name, values }) => `${text(name)} ${formatNumber(values[Math.min(step, last)])}`)
        .join(text('list-separator')),
    }),
};

/** At the right end of each curve, inside. @param {CanvasRenderingContext2D} ctx @param {{inside: import('../../plot/area.js').Area, x: import('../../plot/scale.js').Scale, y: import('../../plot/scale.js').Scale}} scales @param {Answers} answers @param {Frame} frame */
function drawNames(ctx, { inside, x, y }, { curves, every }, { theme, text, last, step, silent }) {
  const at = silent ? Math.min(step, last) : last;
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.textAlign = 'right';
  const ends = curves.map(({ values }) => y(Math.max(y.domain[0], values[at] ?? 1)));
  for (const [i, { name, colour }] of curves.entries()) {
    ctx.fillStyle = theme.colour(colour);
    // The higher one above its curve, the other one on the side where there is room.
    const upper = (ends[i] ?? 0) <= Math.min(...ends);
    const above = upper
      ? (ends[i] ?? 0) - inside.top > 1.3 * theme.text
      : inside.bottom - (ends[i] ?? 0) < 1.3 * theme.text;
    ctx.textBaseline = above ? 'bottom' : 'top';
    const end = Math.max(inside.left + 3 * theme.text, x(at * every) - 0.6 * theme.text);
    outlined(ctx, text(name), end, (ends[i] ?? 0) + (above ? -0.25 : 0.3) * theme.text, theme);
  }
}
