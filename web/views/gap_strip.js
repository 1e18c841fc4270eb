// How far descent is from the flow and from the modified flow, on a log scale against time; the timeline, a dot a step.

import { area, clipTo } from '../plot/area.js';
import { drawAxes } from '../plot/axes.js';
import { drawMarker } from '../plot/marker.js';
import { runnerStyle } from '../plot/runner_style.js';
import { linearScale, logScale } from '../plot/scale.js';
import { formatDecade, formatNumber } from '../words/format.js';

/** @typedef {import('../kinds/flow/answers.js').FlowAnswers} FlowAnswers */
/** @typedef {import('./view.js').Frame} Frame */

/** What lies lower is the error of the integrator. */
const LEAST = 1e-9;
const DOT_SPACING = 6;

/** @param {FlowAnswers} answers @param {Frame} frame those that are shown */
function shownGaps({ gap }, { hidden }) {
  const all = [
    { id: 'gradient_flow', name: 'gap-to-flow', values: gap.gap },
    { id: 'modified_flow', name: 'gap-to-modified', values: gap.modifiedGap },
  ];
  return all.filter(({ id }) => !hidden.includes(id));
}

/** @param {FlowAnswers} answers @param {Frame} frame */
function geometry(answers, frame) {
  const { theme, width, height, last } = frame;
  const inside = area(width, height, {
    left: theme.text * 4.2,
    right: theme.text * 1.2,
    top: theme.text * 1.5,
    bottom: theme.text * 1.8,
  });
  const seen = shownGaps(answers, frame).flatMap(({ values }) => Array.from(values).filter((value) => value > LEAST));
  const bottom = Math.floor(Math.log10(Math.min(1, ...seen)));
  const top = Math.max(bottom + 1, Math.ceil(Math.log10(Math.max(LEAST, ...seen))));
  const y = logScale([10 ** bottom, 10 ** top], [inside.bottom, inside.top]);
  const stride = Math.ceil((top - bottom) / Math.max(2, (inside.bottom - inside.top) / (theme.text * 1.6)));
  const end = last * (answers.values.lr ?? 0);
  return {
    inside,
    time: linearScale([0, end], [inside.left, inside.right]),
    step: linearScale([0, last], [inside.left, inside.right]),
    y,
    yTicks: y.ticks(0).filter((_, i) => i % stride === 0),
  };
}

/** @type {import('./view.js').View<FlowAnswers>} */
export const gap_strip = {
  id: 'gap_strip',
  needs: ['gap'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text } = frame;
    const { inside, time, step, y, yTicks } = geometry(answers, frame);
    drawAxes(
      ctx,
      inside,
      {
        x: time,
        y,
        yTicks,
        xName: text('axis-time'),
        yName: text('axis-gap'),
        yFormat: formatDecade,
        grid: true,
      },
      theme,
    );
    ctx.save();
    clipTo(ctx, { ...inside, top: inside.top - 4, right: inside.right + 4 });
    for (const { id, values } of shownGaps(answers, frame)) drawGap(ctx, values, runnerStyle(id), step, y, frame);
    ctx.restore();
    const now = step(Math.min(frame.step, frame.last));
    ctx.setLineDash([]);
    ctx.strokeStyle = theme.colour('accent');
    ctx.lineWidth = theme.line * 2;
    ctx.beginPath();
    ctx.moveTo(now, inside.top);
    ctx.lineTo(now, inside.bottom);
    ctx.stroke();
  },

  stepAt(answers, frame, px) {
    return Math.round(Math.max(0, Math.min(frame.last, geometry(answers, frame).step.invert(px))));
  },

  describe(answers, frame) {
    const values = shownGaps(answers, frame).map(
      ({ name, values }) => `${frame.text(name)} ${formatNumber(values[frame.step])}`,
    );
    return frame.text('describe-gap-strip', { step: frame.step, last: frame.last, values: values.join('; ') });
  },
};

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Float64Array} values
 * @param {import('../plot/runner_style.js').RunnerStyle} style
 * @param {import('../plot/area.js').Scale} x of the step
 * @param {import('../plot/area.js').Scale} y
 * @param {Frame} frame
 */
function drawGap(ctx, values, style, x, y, { theme, step, last }) {
  const now = Math.min(step, last);
  const colour = theme.colour(style.colour);
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = theme.line * 2;
  for (const [from, to, alpha] of /** @type {const} */ ([
    [now, last, 0.25],
    [0, now, 1],
  ])) {
    ctx.globalAlpha = alpha;
    ctx.setLineDash(style.dash);
    ctx.beginPath();
    for (let k = from; k <= to; k++) {
      const value = values[k] ?? 0;
      if (value > LEAST) ctx.lineTo(x(k), y(value));
    }
    ctx.stroke();
  }
  if (x(1) - x(0) >= DOT_SPACING)
    for (let k = 0; k <= now; k++) {
      const value = values[k] ?? 0;
      ctx.beginPath();
      if (value > LEAST) ctx.arc(x(k), y(value), 2.4 * theme.line ** 0.5, 0, 2 * Math.PI);
      ctx.fill();
    }
  const value = values[now] ?? 0;
  if (value > LEAST)
    drawMarker(ctx, style.marker, x(now), y(value), 4.4 * theme.line ** 0.5, colour, theme.colour('ground'));
}
