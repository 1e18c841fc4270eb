// Steps until a run from behind is beside the top, against how near the axis it starts: counted, and as theory has it. Along √steps
// and ln y₀, where the square of a logarithm is a straight line.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawMarker } from '../../plot/marker.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { logScale, rootScale } from '../../plot/scale.js';
import { formatNumber, formatSetting } from '../../words/format.js';

/** @typedef {import('../../kinds/long_run/answers.js').LongAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** The axis begins so far above the farthest start. */
const ROOM = 3;

/** @param {Answers} answers @param {Frame} frame */
function geometry({ crossings }, { theme, width, height }) {
  const margin = { left: theme.text * 4.4, right: theme.text * 1.2, top: theme.text * 1.5, bottom: theme.text * 1.9 };
  const inside = area(width, height, margin);
  const starts = crossings.map(({ y0 }) => y0);
  const most = Math.max(1, ...crossings.map(({ step, predicted }) => Math.max(step ?? 0, predicted)));
  return {
    inside,
    // Nearer the axis is farther to the right.
    x: logScale([ROOM * Math.max(...starts), Math.min(...starts) / ROOM], [inside.left, inside.right]),
    y: rootScale([0, 1.08 * most], [inside.bottom, inside.top]),
  };
}

/** @type {import('../view.js').View<Answers>} */
export const crossing_times = {
  id: 'crossing_times',
  needs: ['crossings'],
  least: [200, 140],

  draw(ctx, answers, frame) {
    const { theme, text } = frame;
    const { crossings, crossing, runs } = answers;
    const { inside, x, y } = geometry(answers, frame);
    const yTicks = y.ticks(4);
    drawAxes(
      ctx,
      inside,
      {
        x,
        y,
        xTicks: crossings.map(({ y0 }) => y0).filter((y0) => y0 < 0.05),
        yTicks,
        xName: text('long-distance'),
        yName: text('long-crossing'),
        note: text('long-predicted'),
        grid: true,
      },
      theme,
    );
    ctx.save();
    clipTo(ctx, inside);
    ctx.strokeStyle = theme.colour('ink');
    ctx.lineWidth = theme.line * 1.6;
    ctx.setLineDash([2, 5]);
    ctx.beginPath();
    for (const { y0, predicted } of crossings) ctx.lineTo(x(y0), y(predicted));
    ctx.stroke();
    ctx.restore();
    ctx.setLineDash([]);
    const { colour, marker } = runnerStyle(runs[0]?.id ?? 'gradient_descent');
    const size = 4.6 * theme.line ** 0.5;
    for (const { y0, step } of crossings)
      if (step !== null) drawMarker(ctx, marker, x(y0), y(step), size, theme.colour(colour), theme.colour('ground'));
    const own = Math.abs(crossing.y0);
    const within = own > 0 && x(own) >= inside.left && x(own) <= inside.right;
    if (crossing.step === null || !within) return;
    ctx.strokeStyle = theme.colour('accent');
    ctx.lineWidth = theme.line * 2;
    ctx.beginPath();
    ctx.arc(x(own), y(crossing.step), 1.8 * size, 0, 2 * Math.PI);
    ctx.stroke();
  },

  describe: ({ crossings }, { text }) =>
    text('describe-crossing-times', {
      values: crossings
        .map(({ y0, step, predicted }) =>
          text('describe-crossing', {
            y0: formatSetting(y0),
            step: step === null ? '–' : formatSetting(step),
            predicted: formatNumber(predicted),
          }),
        )
        .join(text('list-separator')),
    }),
};
