// How far the lowest estimate of Lanczos is from λmin after every product, on a log scale, with the millionth to which it is wanted.
// The timeline.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawLevel } from '../../plot/level_line.js';
import { drawMarker } from '../../plot/marker.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { linearScale, logScale } from '../../plot/scale.js';
import { formatDecade, formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/escape_program/answers.js').ProgramAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

const WANTED = 1e-6;
/** So many times the size of a label is room for three. */
const ROOM = 5;
const [LEAST, MOST] = [1e-9, 30];

/** @param {Answers} answers @param {number} k products @returns {number} NaN before the first */
function errorAt({ lanczos }, k) {
  const value = lanczos?.pairs.lowest[k - 1];
  return value === undefined ? Number.NaN : Math.max(LEAST, Math.abs(value - (lanczos?.exact ?? 0)));
}

/** @param {Frame} frame */
function geometry({ theme, width, height, last }) {
  const margin = { left: theme.text * 4.2, right: theme.text * 1.2, top: theme.text * 1.5, bottom: theme.text * 1.8 };
  const inside = area(width, height, margin);
  return {
    inside,
    x: linearScale([0, Math.max(1, last)], [inside.left, inside.right]),
    y: logScale([LEAST, MOST], [inside.bottom, inside.top]),
  };
}

/** @type {import('../view.js').View<Answers>} */
export const lanczos_strip = {
  id: 'lanczos_strip',
  needs: ['lanczos'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, step, last } = frame;
    const { inside, x, y } = geometry(frame);
    const xTicks = x.ticks(Math.min(last, 12)).filter(Number.isInteger);
    const names = { xName: text('axis-products'), yName: text('axis-lowest-error') };
    drawAxes(
      ctx,
      inside,
      {
        x,
        y,
        xTicks,
        yTicks: inside.bottom - inside.top < ROOM * theme.text ? [1e-6, 1] : [1e-6, 1e-3, 1],
        ...names,
        yFormat: formatDecade,
        grid: true,
      },
      theme,
    );
    ctx.save();
    clipTo(ctx, { ...inside, top: inside.top - 4, right: inside.right + 4 });
    drawLevel(ctx, inside, y(WANTED), 'bar', theme);
    ctx.strokeStyle = theme.colour('accent');
    ctx.lineWidth = theme.line * 2;
    for (const [from, to, alpha] of /** @type {const} */ ([
      [Math.max(1, step), last, 0.25],
      [1, Math.min(step, last), 1],
    ])) {
      ctx.globalAlpha = alpha;
      ctx.beginPath();
      for (let k = from; k <= to; k++) ctx.lineTo(x(k), y(errorAt(answers, k)));
      ctx.stroke();
    }
    ctx.restore();
    const now = Math.min(step, last);
    drawPlayhead(ctx, inside, x(now), theme);
    if (now > 0)
      drawMarker(
        ctx,
        'diamond',
        x(now),
        y(errorAt(answers, now)),
        4.4 * theme.line ** 0.5,
        theme.colour('accent'),
        theme.colour('ground'),
      );
  },

  stepAt: (_answers, frame, px) => Math.round(Math.max(0, Math.min(frame.last, geometry(frame).x.invert(px)))),

  describe: (answers, { text, step, last }) =>
    text('describe-strip', {
      quantity: text('axis-lowest-error'),
      step,
      last,
      values: formatNumber(errorAt(answers, step), 2),
    }),
};
