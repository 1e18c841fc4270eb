// How far two neighbours are apart by step, on a log scale, beside the straight line of theory: their first distance, e^Λ times as much a
// step. The timeline.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { linearScale, logScale } from '../../plot/scale.js';
import { formatDecade, formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/diagram/answers.js').DiagramAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Doubles near 1 are so far apart that smaller distances are 0. */
const LOWEST = 1e-17;
const HIGHEST = 10;
const LATER = 0.25;
const DOT_SPACING = 6;
/** Decades between ticks, as many as there is room for. */
const STRIDES = [1, 2, 3, 4, 6];

/** Down to the smallest distance that is more than nothing. @param {Answers} answers @param {Frame} frame */
function geometry({ pair: { distance }, delta }, { width, height, theme, last }) {
  const margin = { left: theme.text * 4.2, right: theme.text * 1.2, top: theme.text * 1.5, bottom: theme.text * 1.8 };
  const inside = area(width, height, margin);
  const room = (inside.bottom - inside.top) / (1.5 * theme.text);
  const smallest = distance.reduce((low, each) => (each > 0 ? Math.min(low, each) : low), delta);
  const decades = Math.min(17, 1 - Math.floor(Math.log10(smallest)));
  const stride = STRIDES.find((each) => decades / each < room) ?? decades;
  const yTicks = Array.from({ length: Math.floor(decades / stride) + 1 }, (_, i) => 10 ** (-i * stride));
  return {
    inside,
    x: linearScale([0, Math.max(1, last)], [inside.left, inside.right]),
    y: logScale([10 ** -decades, HIGHEST], [inside.bottom, inside.top]),
    yTicks,
  };
}

/** The straight line of theory, to where the distance would be 1 or nothing, and the step at which that is. @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame @returns {number} */
function drawPredicted(ctx, answers, frame) {
  const { theme } = frame;
  const { delta, growth } = answers;
  const { inside, x, y } = geometry(answers, frame);
  const { exponent } = growth;
  const end = Math.min(frame.last, Math.log((exponent > 0 ? 1 : LOWEST) / delta) / exponent);
  if (!Number.isFinite(exponent) || !(end > 0)) return Number.NaN;
  ctx.strokeStyle = theme.colour('ink');
  ctx.lineWidth = theme.line * 1.6;
  ctx.setLineDash([2, 5]);
  ctx.beginPath();
  ctx.moveTo(x(0), y(delta));
  ctx.lineTo(x(end), y(delta * Math.exp(exponent * end)));
  if (exponent > 0 && end < frame.last) ctx.lineTo(x(end), inside.bottom);
  ctx.stroke();
  ctx.setLineDash([]);
  return exponent > 0 && end < frame.last ? end : Number.NaN;
}

/** @type {import('../view.js').View<Answers>} */
export const parting_strip = {
  id: 'parting_strip',
  needs: ['pair'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, step, last, silent } = frame;
    const { inside, x, y, yTicks } = geometry(answers, frame);
    const { distance } = answers.pair;
    drawAxes(
      ctx,
      inside,
      {
        x,
        y,
        xTicks: x.ticks(Math.min(last, 12)).filter(Number.isInteger),
        yTicks,
        xName: text('axis-step'),
        yName: text('axis-apart'),
        yFormat: formatDecade,
        note: text('diagram-dotted'),
        grid: true,
      },
      theme,
    );
    ctx.save();
    clipTo(ctx, { ...inside, right: inside.right + 4 });
    const colour = theme.colour('run-gradient-descent');
    ctx.strokeStyle = colour;
    ctx.lineWidth = theme.line * 2;
    ctx.lineJoin = 'round';
    const now = Math.min(step, distance.length - 1);
    for (const [from, to, alpha] of /** @type {const} */ ([
      [now, distance.length - 1, LATER],
      [0, now, 1],
    ])) {
      ctx.globalAlpha = alpha;
      ctx.beginPath();
      for (let k = from; k <= to; k++) ctx.lineTo(x(k), y(Math.max(LOWEST / 10, distance[k] ?? Number.NaN)));
      ctx.stroke();
    }
    ctx.globalAlpha = 1;
    if (x(1) - x(0) >= DOT_SPACING)
      for (let k = 0; k <= now; k++)
        drawMarker(
          ctx,
          'disc',
          x(k),
          y(Math.max(LOWEST / 10, distance[k] ?? 0)),
          2.2 * theme.line ** 0.5,
          colour,
          colour,
        );
    const horizon = silent ? Number.NaN : drawPredicted(ctx, answers, frame);
    ctx.restore();
    if (Number.isFinite(horizon)) {
      ctx.font = `600 ${theme.text}px ${theme.font}`;
      ctx.fillStyle = theme.colour('ink');
      ctx.textAlign = 'left';
      ctx.textBaseline = 'bottom';
      const words = text('diagram-horizon-at', { steps: Math.round(horizon) });
      const left = Math.min(x(horizon) + 0.5 * theme.text, inside.right - ctx.measureText(words).width);
      outlined(ctx, words, left, inside.bottom - 0.3 * theme.text, theme);
    }
    const value = distance[now] ?? 0;
    if (value > LOWEST)
      drawMarker(ctx, 'disc', x(now), y(value), 4.4 * theme.line ** 0.5, colour, theme.colour('ground'));
    drawPlayhead(ctx, inside, x(Math.min(step, last)), theme);
  },

  stepAt: (answers, frame, px) => Math.round(Math.max(0, Math.min(frame.last, geometry(answers, frame).x.invert(px)))),

  describe: ({ pair: { distance }, growth }, { step, last, text }) =>
    text('describe-parting', {
      step,
      last,
      distance: formatNumber(distance[Math.min(step, distance.length - 1)]),
      exponent: formatNumber(growth.exponent),
    }),
};
