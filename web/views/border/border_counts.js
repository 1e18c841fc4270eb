// Box counting: boxes with the border in them against boxes across, both by the logarithm. The slope is the dimension: 1 for a line, 2 for
// what fills the picture.

import { area, axisMargin, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { logScale } from '../../plot/scale.js';
import { formatDecade, formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/border/answers.js').BorderAnswers} Answers */
/** @typedef {import('../../kinds/border/answers.js').Count} Count */
/** @typedef {import('../view.js').Frame} Frame */

const [FEWEST, MOST] = [50, 300];
const GRIDS = [64, 128, 256];
const [LOW, HIGH] = [30, 1e5];

/** @param {readonly Count[]} counts of which some border was found */
const found = (counts) => counts.filter(({ boxes }) => boxes > 0);

/** From the coarsest grid to the finest. @param {readonly Count[]} counts */
function slopeOf(counts) {
  const [first, last] = [counts[0], counts.at(-1)];
  return first && last && first !== last ? Math.log(last.boxes / first.boxes) / Math.log(last.n / first.n) : null;
}

/** @type {import('../view.js').View<Answers>} */
export const border_counts = {
  id: 'border_counts',
  needs: ['plane'],
  least: [200, 160],

  draw(ctx, answers, { theme, text, width, height, silent }) {
    const margin = axisMargin(theme);
    const inside = area(width, height, margin);
    const x = logScale([FEWEST, MOST], [inside.left, inside.right]);
    const y = logScale([LOW, HIGH], [inside.bottom, inside.top]);
    drawAxes(
      ctx,
      inside,
      {
        x,
        y,
        xTicks: GRIDS,
        xName: text('axis-across'),
        yName: text('border-boxes'),
        yFormat: formatDecade,
        grid: true,
      },
      theme,
    );
    ctx.save();
    clipTo(ctx, inside);
    ctx.lineWidth = 1.4 * theme.line;
    ctx.strokeStyle = theme.colour('ink-soft');
    ctx.setLineDash([2, 4]);
    for (const [slope, boxes] of /** @type {const} */ ([
      [1, 1],
      [2, 1 / 2],
    ])) {
      ctx.beginPath();
      for (const n of [FEWEST, MOST]) ctx.lineTo(x(n), y(boxes * n ** slope));
      ctx.stroke();
    }
    ctx.setLineDash([]);
    const lines = silent
      ? []
      : /** @type {const} */ ([
          ['border-whole', 'ink', answers.counts],
          ['border-zoomed', 'accent', answers.near],
        ]);
    for (const [name, colour, all] of lines) {
      const counts = found(all ?? []);
      ctx.strokeStyle = theme.colour(colour);
      ctx.lineWidth = 2 * theme.line;
      ctx.beginPath();
      for (const { n, boxes } of counts) ctx.lineTo(x(n), y(boxes));
      ctx.stroke();
      for (const { n, boxes } of counts)
        drawMarker(ctx, 'disc', x(n), y(boxes), 4 * theme.line ** 0.5, theme.colour(colour), theme.colour('ground'));
      const [first] = counts;
      const slope = slopeOf(counts);
      if (!first || slope === null) continue;
      ctx.font = `600 ${theme.text}px ${theme.font}`;
      ctx.fillStyle = theme.colour(colour);
      ctx.textAlign = 'left';
      ctx.textBaseline = 'bottom';
      const words = text(name, { slope: formatNumber(slope) });
      outlined(ctx, words, x(first.n), y(first.boxes) - 0.6 * theme.text, theme);
    }
    ctx.restore();
  },

  describe: ({ counts, near }, { text }) =>
    text('describe-border-counts', {
      whole: formatNumber(slopeOf(found(counts ?? []))),
      zoomed: formatNumber(slopeOf(found(near ?? []))),
    }),
};
