// The loss along the flat direction, the other variable at its lowest, with the ball on it.

import { extent } from 'd3-array';
import { area, axisMargin } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawMarker } from '../../plot/marker.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';
import { pointAt } from '../view.js';

/** @typedef {import('../../kinds/degenerate/answers.js').DegenerateAnswers} Answers */

/** @param {Answers} answers @param {number} step */
const heightOf = ({ runs }, step) => (runs[0] ? (pointAt(runs[0], step)[1] ?? 0) : 0);

/** @type {import('../view.js').View<Answers>} */
export const flat_section = {
  id: 'flat_section',
  needs: ['section', 'runs'],
  least: [160, 120],

  draw(ctx, answers, frame) {
    const { theme, text, width, height } = frame;
    const { loss } = answers.section;
    const [low = -1, high = 1] = extent(loss);
    const inside = area(width, height, axisMargin(theme, [low, high], height));
    const x = linearScale([-1, 1], [inside.left, inside.right]);
    const y = linearScale([low, high], [inside.bottom, inside.top]);
    drawAxes(ctx, inside, { x, y, xName: text('axis-flat'), yName: text('axis-loss') }, theme);
    ctx.setLineDash([]);
    ctx.strokeStyle = theme.colour('landscape');
    ctx.lineWidth = theme.line * 2.4;
    ctx.beginPath();
    for (const [i, value] of loss.entries()) ctx.lineTo(x(-1 + (2 * i) / (loss.length - 1)), y(value));
    ctx.stroke();
    const at = Math.max(-1, Math.min(1, heightOf(answers, frame.step)));
    const value = loss[Math.round(((at + 1) / 2) * (loss.length - 1))] ?? 0;
    const { marker, colour } = runnerStyle('gradient_descent');
    drawMarker(ctx, marker, x(at), y(value), 5.2 * theme.line ** 0.5, theme.colour(colour), theme.colour('ground'));
  },

  describe: (answers, { step, text }) =>
    text('describe-flat-section', { step, y: formatNumber(heightOf(answers, step)) }),
};
