// The distance from the point against the step, both logarithmic: measured, as the power law has it, and on the strict
// saddle from the same start. The timeline.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawMarker } from '../../plot/marker.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { logScale } from '../../plot/scale.js';
import { formatDecade, formatNumber } from '../../words/format.js';
import { pointAt } from '../view.js';

/** @typedef {import('../../kinds/degenerate/answers.js').DegenerateAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

const HIGHEST = 2;
const POINTS = 300;

/** @param {Answers} answers @param {number} step */
const distanceAt = ({ runs }, step) => Math.abs(runs[0] ? (pointAt(runs[0], step)[1] ?? 0) : 0);

/** Steps evenly spread over a logarithmic axis. @param {number} last */
const spread = (last) => [
  ...new Set(Array.from({ length: POINTS + 1 }, (_, i) => Math.round(Math.max(1, last) ** (i / POINTS)))),
];

/** @param {Answers} answers @param {Frame} frame */
function geometry(answers, { theme, width, height, last }) {
  const inside = area(width, height, {
    left: theme.text * 4.2,
    right: theme.text * 1.2,
    top: theme.text * 1.5,
    bottom: theme.text * 1.8,
  });
  const lowest = Math.min(
    ...spread(last)
      .map((step) => distanceAt(answers, step))
      .filter((distance) => distance > 0),
    0.1,
  );
  const bottom = Math.floor(Math.log10(lowest) - 0.05);
  const y = logScale([10 ** bottom, HIGHEST], [inside.bottom, inside.top]);
  const ticks = y.ticks(0);
  const stride = Math.ceil((ticks.length * theme.text * 1.3) / Math.max(1, inside.bottom - inside.top));
  return {
    inside,
    x: logScale([1, Math.max(10, last)], [inside.left, inside.right]),
    y,
    yTicks: ticks.filter((_, i) => i % stride === 0),
  };
}

/** @type {import('../view.js').View<Answers>} */
export const power_strip = {
  id: 'power_strip',
  needs: ['runs'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, step, last } = frame;
    const { inside, x, y, yTicks } = geometry(answers, frame);
    drawAxes(
      ctx,
      inside,
      {
        x,
        y,
        xTicks: x.ticks(0).filter((tick) => tick < last / 2),
        yTicks,
        xName: text('axis-step'),
        yName: text('axis-distance'),
        yFormat: formatDecade,
        note: text('power-strip-note'),
        grid: true,
      },
      theme,
    );
    ctx.save();
    clipTo(ctx, { ...inside, top: inside.top - 4, right: inside.right + 4 });
    const trace = (/** @type {number} */ upTo, /** @type {(step: number) => number} */ distance) => {
      ctx.beginPath();
      for (const k of spread(upTo)) if (distance(k) > 0) ctx.lineTo(x(k), y(distance(k)));
      ctx.stroke();
    };
    const { colour, marker } = runnerStyle('gradient_descent');
    ctx.lineWidth = theme.line * 2;
    ctx.strokeStyle = theme.colour(colour);
    ctx.globalAlpha = 0.3;
    trace(last, (k) => distanceAt(answers, k));
    ctx.globalAlpha = 1;
    if (step > 0) trace(step, (k) => distanceAt(answers, k));
    ctx.strokeStyle = theme.colour('ink');
    ctx.setLineDash([2, 4]);
    trace(last, (k) => lawAt(answers, k));
    ctx.strokeStyle = theme.colour('ink-soft');
    ctx.setLineDash([9, 5]);
    trace(last, (k) => Math.abs(answers.values.y0 ?? 0) * (1 + 2 * (answers.values.lr ?? 0)) ** k);
    ctx.restore();
    ctx.setLineDash([]);
    const now = Math.max(1, Math.min(step, last));
    ctx.strokeStyle = theme.colour('accent');
    ctx.lineWidth = theme.line * 2;
    ctx.beginPath();
    ctx.moveTo(x(now), inside.top);
    ctx.lineTo(x(now), inside.bottom);
    ctx.stroke();
    const distance = distanceAt(answers, step);
    if (distance > 0 && distance <= HIGHEST)
      drawMarker(
        ctx,
        marker,
        x(now),
        y(distance),
        4.4 * theme.line ** 0.5,
        theme.colour(colour),
        theme.colour('ground'),
      );
  },

  stepAt(answers, frame, px) {
    const step = geometry(answers, frame).x.invert(px);
    return step < 1 ? 0 : Math.round(Math.min(frame.last, step));
  },

  describe: (answers, { step, last, text }) =>
    text('describe-power-strip', {
      step,
      last,
      distance: formatNumber(distanceAt(answers, step)),
      law: formatNumber(lawAt(answers, step)),
    }),
};

/** As the power law has it; 0 once it has left. @param {Answers} answers @param {number} step */
function lawAt({ chosen: { leaving }, values }, step) {
  if (!leaving) return 0;
  const { order, coefficient } = leaving;
  const power = order - 2;
  const left = Math.abs(values.y0 ?? 0) ** -power - coefficient * order * power * (values.lr ?? 0) * step;
  return left > HIGHEST ** -power ? left ** (-1 / power) : 0;
}
