// The Lyapunov exponent by learning rate, under the diagram's: below zero runs forget where they began, above it they do not. Dotted: the
// pieces that are known in closed form.

import { area, axisMargin, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawRate } from '../../plot/diagram/marks.js';
import { drawLevel } from '../../plot/level_line.js';
import { drawMarker } from '../../plot/marker.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber, formatSetting } from '../../words/format.js';

/** @typedef {import('../../kinds/diagram/answers.js').DiagramAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Exponents: where a cycle is stablest it falls without end. */
const [LOW, HIGH] = [-1.5, 1.25];
/** Places at which the closed form is drawn. */
const PLACES = 400;

/** @param {Answers} answers @param {Frame} frame */
function geometry({ box }, { width, height, theme }) {
  const inside = area(width, height, axisMargin(theme, [LOW, HIGH], height));
  const x = linearScale([box[0], box[1]], [inside.left, inside.right]);
  return { inside, x, y: linearScale([LOW, HIGH], [inside.bottom, inside.top]) };
}

/** @type {import('../view.js').View<Answers>} */
export const lyapunov_curve = {
  id: 'lyapunov_curve',
  needs: ['curve', 'law'],
  least: [220, 160],

  draw(ctx, answers, frame) {
    const { theme, text, silent } = frame;
    const { inside, x, y } = geometry(answers, frame);
    const { curve, law, lr, growth, box, period } = answers;
    drawAxes(ctx, inside, { x, y, xName: text('axis-rate'), yName: text('axis-exponent'), grid: true }, theme);
    drawLevel(ctx, inside, y(0), 'bar', theme);
    ctx.save();
    clipTo(ctx, inside);
    ctx.lineJoin = 'round';
    ctx.lineWidth = theme.line * 1.8;
    ctx.setLineDash([]);
    // Each piece in the colour of the side on which it ends.
    for (let i = 1; i < (curve?.known ?? 0); i++) {
      const [from, to] = [curve?.exponents[i - 1] ?? Number.NaN, curve?.exponents[i] ?? Number.NaN];
      if (Number.isNaN(from + to) || (silent && (curve?.values[i] ?? 0) > lr)) continue;
      ctx.strokeStyle = theme.colour(to > 0 ? 'curve-down' : 'run-gradient-descent');
      ctx.beginPath();
      ctx.moveTo(x(curve?.values[i - 1] ?? 0), y(Math.max(2 * LOW, from)));
      ctx.lineTo(x(curve?.values[i] ?? 0), y(Math.max(2 * LOW, to)));
      ctx.stroke();
    }
    ctx.strokeStyle = theme.colour('ink');
    ctx.lineWidth = theme.line * 1.4;
    ctx.setLineDash([2, 4]);
    ctx.beginPath();
    let drawn = false;
    for (let i = 0; i <= PLACES; i++) {
      const at = box[0] + ((box[1] - box[0]) * i) / PLACES;
      const exact = law.exponent(at);
      if (exact !== null) ctx[drawn ? 'lineTo' : 'moveTo'](x(at), y(Math.max(2 * LOW, exact)));
      drawn = exact !== null;
    }
    ctx.stroke();
    drawRate(ctx, inside, x, lr, theme);
    ctx.restore();
    if (period >= 0 && lr >= box[0] && lr <= box[1] && growth.exponent > LOW)
      drawMarker(
        ctx,
        'disc',
        x(lr),
        y(growth.exponent),
        4.4 * theme.line ** 0.5,
        theme.colour('ink'),
        theme.colour('ground'),
      );
  },

  describe: ({ lr, growth, law }, { text }) =>
    text('describe-lyapunov', {
      lr: formatSetting(lr, 5),
      exponent: formatNumber(growth.exponent),
      exact: formatNumber(law.exponent(lr)),
    }),
};
