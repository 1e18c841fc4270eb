// The plane of x = u²: the line of all solutions, where the flow ends on it from small and large starts, and how steps and flow come to
// it. Dashed: all points whose |x₁| + |x₂| is that of the sparsest solution.

import { area, axisMargin, clipTo, equalScales } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { drawHeads, drawTrail } from '../../plot/hops.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { formatNumber, formatPoint, formatSetting } from '../../words/format.js';

/** @typedef {import('../../kinds/factors/diagonal_answers.js').DiagonalAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

const WIDTHS = /** @type {Record<string, number>} */ ({ gradient_flow: 1.2 });

/** @param {Frame} frame */
function geometry({ width, height, theme, scene }) {
  return equalScales(area(width, height, axisMargin(theme, [scene.box[2], scene.box[3]], height)), scene.box);
}

/** @type {import('../view.js').View<Answers>} */
export const solutions_line = {
  id: 'solutions_line',
  needs: ['plane', 'law'],
  least: [240, 170],

  draw(ctx, answers, frame) {
    const { theme, silent, step, hidden } = frame;
    const { area: inside, x, y } = geometry(frame);
    const { law, plane } = answers;
    drawAxes(ctx, inside, { x, y, xName: 'x₁ = u₁²', yName: 'x₂ = u₂²' }, theme);
    ctx.save();
    clipTo(ctx, inside);
    const line = (/** @type {readonly number[]} */ from, /** @type {readonly number[]} */ to) => {
      ctx.beginPath();
      ctx.moveTo(x(from[0] ?? 0), y(from[1] ?? 0));
      ctx.lineTo(x(to[0] ?? 0), y(to[1] ?? 0));
      ctx.stroke();
    };
    const [a, b] = law.a;
    const sparsest = law.c / Math.max(a, b);
    ctx.strokeStyle = theme.colour('landscape');
    ctx.lineWidth = 3.4 * theme.line;
    ctx.setLineDash([]);
    line([0, law.c / b], [law.c / a, 0]);
    ctx.strokeStyle = theme.colour('curve-up');
    ctx.lineWidth = 1.4 * theme.line;
    ctx.setLineDash([6, 4]);
    line([0, sparsest], [sparsest, 0]);
    ctx.setLineDash([]);
    ctx.restore();
    drawWords(ctx, { inside, x, y }, answers, frame);
    if (silent) return;
    const shown = plane.walks
      .filter(({ id }) => !hidden.includes(id))
      .map(({ id, x: points }) => ({
        id,
        style: runnerStyle(id),
        track: {
          count: points.length / 2,
          at: (/** @type {number} */ k) =>
            /** @type {[number, number]} */ ([x(points[2 * k] ?? 0), y(points[2 * k + 1] ?? 0)]),
          coordinates: (/** @type {number} */ k) => points.subarray(2 * k, 2 * k + 2),
        },
      }));
    for (const { id, track, style } of shown) drawTrail(ctx, inside, track, step, style, theme, WIDTHS[id] ?? 2.6);
    drawHeads(ctx, inside, shown, step, theme);
  },

  describe: ({ plane, law, every }, { step, text, silent }) =>
    text('describe-solutions-line', {
      step: step * every,
      points: silent
        ? '?'
        : plane.walks
            .map(({ id, x }) => `${text(`runner-${id}`)} ${formatPoint(x.subarray(2 * step, 2 * step + 2))}`)
            .join(text('list-separator')),
      end: silent ? '?' : formatPoint(law.end),
    }),
};

/** @param {CanvasRenderingContext2D} ctx @param {{inside: import('../../plot/area.js').Area, x: import('../../plot/scale.js').Scale, y: import('../../plot/scale.js').Scale}} scales @param {Answers} answers @param {Frame} frame */
function drawWords(ctx, { inside, x, y }, { law, plane }, { theme, silent }) {
  labelFont(ctx, theme);
  ctx.textBaseline = 'bottom';
  const [a, b] = law.a;
  const sparsest = law.c / Math.max(a, b);
  ctx.fillStyle = theme.colour('curve-up');
  ctx.textAlign = 'right';
  outlined(ctx, `|x₁| + |x₂| = ${formatSetting(sparsest)}`, x(0.96 * sparsest) - 2 * theme.text, y(0.04), theme);
  if (silent) return;
  ctx.fillStyle = theme.colour('ink');
  ctx.textAlign = 'left';
  let lowest = inside.top;
  // From above: where two are too close, the lower one goes without a name.
  for (const { alpha, end } of [...plane.ends].reverse()) {
    const [atX, atY] = [x(end[0] ?? 0), y(end[1] ?? 0)];
    drawMarker(ctx, 'diamond', atX, atY, 4.4 * theme.line ** 0.5, theme.colour('ink'), theme.colour('ground'));
    if (atY - 1.2 * theme.text < lowest) continue;
    const words = `α = ${formatNumber(alpha, 1)}`;
    const left = Math.min(atX + 0.6 * theme.text, inside.right - ctx.measureText(words).width);
    outlined(ctx, words, left, atY - 0.3 * theme.text, theme);
    lowest = atY;
  }
}
