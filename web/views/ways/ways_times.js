// The mean wait against the number of ways down, on a log axis: measured with its standard error, the formula, and the straight line to
// which it comes, ½ ln 2/ln a less with every doubling.

import { area, axisMargin } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale, logScale } from '../../plot/scale.js';
import { timesOf } from '../../plot/ways/times.js';
import { formatNumber, formatSetting } from '../../words/format.js';

/** @typedef {import('../../kinds/ways/answers.js').WaysAnswers} Answers */

/** @type {import('../view.js').View<Answers>} */
export const ways_times = {
  id: 'ways_times',
  needs: ['law', 'lanes'],
  least: [200, 160],

  draw(ctx, answers, { theme, text, step, width, height }) {
    const { law, lanes, walks, growth } = answers;
    const means = law.map(({ mean }) => mean);
    const high = 1.12 * Math.max(...means);
    const inside = area(width, height, axisMargin(theme, [0, high], height));
    const x = logScale([0.8, 160], [inside.left, inside.right]);
    const y = linearScale([0, high], [inside.bottom, inside.top]);
    const xTicks = law.map(({ ways }) => ways);
    drawAxes(
      ctx,
      inside,
      { x, y, xTicks, xName: text('axis-ways'), yName: text('axis-wait'), note: text('ways-dashed'), grid: true },
      theme,
    );
    const trace = (/** @type {(ways: number, mean: number) => number} */ of) => {
      ctx.beginPath();
      for (const { ways, mean } of law) ctx.lineTo(x(ways), y(of(ways, mean)));
      ctx.stroke();
    };
    const last = law.at(-1);
    const per = Math.LN2 / 2 / Math.log(growth);
    ctx.strokeStyle = theme.colour('accent');
    ctx.lineWidth = 1.8 * theme.line;
    ctx.setLineDash([]);
    if (last) trace((ways) => last.mean + per * Math.log2(last.ways / ways));
    ctx.strokeStyle = theme.colour('ink');
    ctx.lineWidth = 1.6 * theme.line;
    ctx.setLineDash([2, 4]);
    trace((_, mean) => mean);
    ctx.setLineDash([]);
    const { colour, marker } = runnerStyle('noise');
    ctx.font = `600 ${1.1 * theme.text}px ${theme.font}`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'bottom';
    for (const { ways } of lanes) {
      const { mean, error } = timesOf(walks[ways]);
      if (!(step >= mean)) continue;
      ctx.strokeStyle = theme.colour(colour);
      ctx.lineWidth = 2 * theme.line;
      ctx.beginPath();
      ctx.moveTo(x(ways), y(mean - error));
      ctx.lineTo(x(ways), y(mean + error));
      ctx.stroke();
      drawMarker(ctx, marker, x(ways), y(mean), 5 * theme.line ** 0.5, theme.colour(colour), theme.colour('ground'));
      ctx.fillStyle = theme.colour('ink');
      const words = formatNumber(mean);
      const left = Math.min(x(ways) + 0.4 * theme.text, inside.right - ctx.measureText(words).width);
      outlined(ctx, words, left, y(mean) - 0.4 * theme.text, theme);
    }
    ctx.fillStyle = theme.colour('accent');
    ctx.font = `${theme.text}px ${theme.font}`;
    ctx.textBaseline = 'top';
    const slope = text('ways-slope', { drop: formatSetting(per) });
    outlined(ctx, slope, inside.left + 0.6 * theme.text, inside.bottom - 2 * theme.text, theme);
  },

  describe: ({ lanes, walks }, { text }) =>
    text('describe-ways-times', {
      waits: lanes
        .map(
          ({ ways, predicted }) =>
            `k = ${ways}: ${formatNumber(timesOf(walks[ways]).mean)} (${formatNumber(predicted.mean)})`,
        )
        .join(text('list-separator')),
    }),
};
