// The loss along the straight line from the start of a path of weights to its end, which the net never walked.

import { area } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { PLACES } from '../../plot/nets/weight_course.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/weight_path/answers.js').WeightPathAnswers} Answers */

/** Room above the highest loss, as a factor. */
const ABOVE = 1.08;

/** @type {import('../view.js').View<Answers>} */
export const straight_line = {
  id: 'straight_line',
  needs: ['course'],
  least: [180, 120],

  draw(ctx, { course: { line, training } }, { theme, text, width, height }) {
    const margin = { left: theme.text * 3.4, right: theme.text * 1.1, top: theme.text * 1.6, bottom: theme.text * 1.9 };
    const inside = area(width, height, margin);
    const highest = Math.max(...(line ?? [training?.losses[0] ?? 1]));
    const x = linearScale([0, 1], [inside.left, inside.right]);
    const y = linearScale([0, ABOVE * highest], [inside.bottom, inside.top]);
    drawAxes(ctx, inside, { x, y, xName: text('path-way'), yName: text('path-straight'), grid: true }, theme);
    if (!line) return;
    ctx.strokeStyle = theme.colour('ink');
    ctx.lineWidth = theme.line * 2;
    ctx.setLineDash([6, 5]);
    ctx.beginPath();
    for (const [i, loss] of line.entries()) ctx.lineTo(x(i / (PLACES - 1)), y(loss));
    ctx.stroke();
    ctx.setLineDash([]);
  },

  describe({ course: { line } }, { text }) {
    const [start, middle, end] = [0, (PLACES - 1) / 2, PLACES - 1].map((place) => formatNumber(line?.[place]));
    return text('describe-straight-line', { start: start ?? '', middle: middle ?? '', end: end ?? '' });
  },
};
