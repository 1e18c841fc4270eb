// The strip: a quantity on a log scale against the step, measured dots and theory's line. Its axis is the timeline.

import { area, clipTo } from '../plot/area.js';
import { drawAxes } from '../plot/axes.js';
import { drawMarker } from '../plot/marker.js';
import { drawPlayhead } from '../plot/playhead.js';
import { quantities } from '../plot/quantities.js';
import { runnerStyle } from '../plot/runner_style.js';
import { linearScale, logScale } from '../plot/scale.js';
import { formatDecade, formatNumber } from '../words/format.js';
import { runsBefore, shownRuns } from './view.js';

/** So far below where the runs begin: there the rounding of doubles ends what can be seen. */
const DECADES = 18;
/** Of a race to a millionth, where a little of what comes after is seen. */
const DECADES_OF_RACE = 7;
/** So many times as far away as at the start, a runner is out of the race. */
const LOST = 10;
// Past an escape everything grows without end: the strip shows the wait, not that.
const ESCAPED = 50;
const PREDICTED = ['all', 'rest'];
const DOT_SPACING = 6;
/** Of theory's line of a runner that stands back. */
const PALE = 0.25;

/** Whether theory's line is straight from the first step on. @param {import('../plot/quantities.js').Quantity | undefined} quantity @param {import('./view.js').Frame} frame */
const isPredicted = (quantity, { scene: { until } }) => PREDICTED.includes(until) || Boolean(quantity?.linear);

/** @param {import('../kinds/runs/answers.js').RunsAnswers} answers @param {import('./view.js').Frame} frame */
function geometry(answers, frame) {
  const { theme } = frame;
  const inside = area(frame.width, frame.height, {
    left: theme.text * 4.2,
    right: theme.text * 1.2,
    top: theme.text * 1.5,
    bottom: theme.text * 1.8,
  });
  const quantity = quantities[frame.scene.strip ?? ''];
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  let first = 0;
  for (const answer of shownRuns(answers, frame)) {
    first = Math.max(first, quantity?.of(answer, 0) ?? 0);
    for (let k = 0; k <= Math.min(frame.last, answer.run.steps); k++) {
      const value = quantity?.of(answer, k) ?? 0;
      if (value > 0) low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  if (!(high > 0)) [low, high] = [0.1, 1];
  const { until } = frame.scene;
  if (until === 'escape') high = Math.min(high, ESCAPED);
  if (until === 'arrival') high = Math.min(high, first * LOST);
  low = Math.max(low, first * 10 ** -(until === 'arrival' ? DECADES_OF_RACE : DECADES));
  const bottom = Math.floor(Math.log10(low) - 0.1);
  const top = Math.max(bottom + 1, Math.ceil(Math.log10(high) + 0.1));
  const x = linearScale([0, Math.max(1, frame.last)], [inside.left, inside.right]);
  const y = logScale([10 ** bottom, 10 ** top], [inside.bottom, inside.top]);
  const stride = Math.max(
    1,
    Math.ceil((top - bottom) / Math.max(1, (inside.bottom - inside.top) / (theme.text * 1.6))),
  );
  const yTicks = [];
  for (let exponent = bottom; exponent <= top; exponent += stride) yTicks.push(10 ** exponent);
  return { inside, x, y, yTicks, quantity };
}

/** @type {import('./view.js').View<import('../kinds/runs/answers.js').RunsAnswers>} */
export const strip = {
  id: 'strip',
  needs: ['runs'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text } = frame;
    const { inside, x, y, yTicks, quantity } = geometry(answers, frame);
    const predicted = isPredicted(quantity, frame) && answers.runs.some((answer) => quantity?.factor(answer));
    drawAxes(
      ctx,
      inside,
      {
        x,
        y,
        yTicks,
        xTicks: x.ticks(Math.min(frame.last, 12)).filter(Number.isInteger),
        xName: text('axis-step'),
        yName: text(`axis-${frame.scene.strip}`),
        yFormat: formatDecade,
        note: predicted ? text('strip-predicted') : undefined,
        grid: true,
      },
      theme,
    );
    if (!quantity) return;

    ctx.save();
    clipTo(ctx, { ...inside, top: inside.top - 4, right: inside.right + 4 });
    for (const answer of runsBefore(frame)) drawBefore(ctx, answer, frame, x, y, quantity);
    for (const answer of shownRuns(answers, frame).reverse()) drawRun(ctx, answer, frame, x, y, quantity);
    ctx.restore();

    drawPlayhead(ctx, inside, x(Math.min(frame.step, frame.last)), theme);
  },

  stepAt(answers, frame, px) {
    return Math.round(Math.max(0, Math.min(frame.last, geometry(answers, frame).x.invert(px))));
  },

  describe(answers, frame) {
    const quantity = quantities[frame.scene.strip ?? ''];
    const values = shownRuns(answers, frame).map(
      (answer) =>
        `${frame.text(`runner-${answer.id}`)} ${formatNumber(quantity?.of(answer, Math.min(frame.step, answer.run.steps)))}`,
    );
    return frame.text('describe-strip', {
      quantity: frame.text(`axis-${frame.scene.strip}`),
      step: frame.step,
      last: frame.last,
      values: values.join(frame.text('list-separator')),
    });
  },
};

/**
 * A run of before the last change: a pale line.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../kinds/runs/answers.js').RunAnswer} answer
 * @param {import('./view.js').Frame} frame
 * @param {import('../plot/area.js').Scale} x
 * @param {import('../plot/area.js').Scale} y
 * @param {import('../plot/quantities.js').Quantity} quantity
 */
function drawBefore(ctx, answer, { theme, last }, x, y, quantity) {
  ctx.strokeStyle = theme.colour(runnerStyle(answer.id).colour);
  ctx.globalAlpha = 0.3;
  ctx.setLineDash([]);
  ctx.lineWidth = theme.line * 4;
  ctx.beginPath();
  for (let k = 0; k <= Math.min(last, answer.run.steps); k++) {
    const value = quantity.of(answer, k);
    if (value > 0) ctx.lineTo(x(k), y(value));
  }
  ctx.stroke();
  ctx.globalAlpha = 1;
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../kinds/runs/answers.js').RunAnswer} answer
 * @param {import('./view.js').Frame} frame
 * @param {import('../plot/area.js').Scale} x
 * @param {import('../plot/area.js').Scale} y
 * @param {import('../plot/quantities.js').Quantity} quantity
 */
function drawRun(ctx, answer, frame, x, y, quantity) {
  const { theme } = frame;
  const style = runnerStyle(answer.id);
  const colour = theme.colour(style.colour);
  const end = Math.min(frame.last, answer.run.steps);
  const now = Math.min(frame.step, end);

  ctx.strokeStyle = colour;
  for (const [from, to, alpha] of /** @type {const} */ ([
    [now, end, 0.25],
    [0, now, 1],
  ])) {
    ctx.globalAlpha = alpha;
    ctx.setLineDash(style.dash);
    ctx.lineWidth = theme.line * 2;
    ctx.beginPath();
    for (let k = from; k <= to; k++) {
      const value = quantity.of(answer, k);
      if (value > 0) ctx.lineTo(x(k), y(value));
    }
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
  if (x(1) - x(0) >= DOT_SPACING) {
    ctx.fillStyle = colour;
    for (let k = 0; k <= now; k++) {
      const value = quantity.of(answer, k);
      ctx.beginPath();
      if (value > 0) ctx.arc(x(k), y(value), 2.4 * theme.line ** 0.5, 0, 2 * Math.PI);
      ctx.fill();
    }
  }
  drawPrediction(ctx, answer, frame, x, y, quantity);
  ctx.globalAlpha = 1;
  const value = quantity.of(answer, now);
  if (value > 0)
    drawMarker(ctx, style.marker, x(now), y(value), 4.4 * theme.line ** 0.5, colour, theme.colour('ground'));
}

/**
 * Theory's straight line, where the quantity has one from the start: n·ln(factor).
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../kinds/runs/answers.js').RunAnswer} answer
 * @param {import('./view.js').Frame} frame
 * @param {import('../plot/area.js').Scale} x
 * @param {import('../plot/area.js').Scale} y
 * @param {import('../plot/quantities.js').Quantity} quantity
 */
function drawPrediction(ctx, answer, frame, x, y, quantity) {
  const factor = quantity.factor(answer);
  const first = quantity.of(answer, 0);
  if (!factor || first <= 0 || !isPredicted(quantity, frame)) return;
  const end = Math.min(frame.last, answer.run.steps);
  ctx.setLineDash([2, 5]);
  ctx.globalAlpha = frame.theme.isPale?.(runnerStyle(answer.id).colour) ? PALE : 1;
  ctx.strokeStyle = frame.theme.colour('ink');
  ctx.lineWidth = frame.theme.line * 1.6;
  ctx.beginPath();
  ctx.moveTo(x(0), y(first));
  ctx.lineTo(x(end), y(first) + (end * Math.log(factor) * (y(10) - y(1))) / Math.LN10);
  ctx.stroke();
}
