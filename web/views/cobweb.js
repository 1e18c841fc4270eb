// The cobweb of the update map x → G(x): up to the curve, across to the diagonal. Its slope at the crossing is the factor per step.

import { area, axisMargin, clipTo, equalScales } from '../plot/area.js';
import { drawAxes } from '../plot/axes.js';
import { drawHead, drawHops } from '../plot/hops.js';
import { runnerStyle } from '../plot/runner_style.js';
import { formatNumber } from '../words/format.js';
import { pointAt } from './view.js';

/** @param {import('./view.js').Frame} frame */
function geometry(frame) {
  const [x0, x1] = frame.scene.box;
  return equalScales(area(frame.width, frame.height, axisMargin(frame.theme)), [x0, x1, x0, x1]);
}

/** @type {import('./view.js').View<import('../kinds/runs/answers.js').RunsAnswers>} */
export const cobweb = {
  id: 'cobweb',
  needs: ['runs', 'stepMap'],
  least: [160, 140],

  draw(ctx, answers, frame) {
    const { theme, text } = frame;
    const { area: inside, x, y } = geometry(frame);
    const answer = answers.runs[0];
    const map = answers.stepMap;
    if (!answer || !map) return;
    const note = text('cobweb-slope', { slope: formatNumber(answer.theory.multiplier) });
    drawAxes(ctx, inside, { x, y, xName: text('axis-x-now'), yName: text('axis-x-next'), note }, theme);

    ctx.save();
    clipTo(ctx, inside);
    ctx.setLineDash([]);
    ctx.strokeStyle = theme.colour('axis');
    ctx.lineWidth = theme.line;
    ctx.beginPath();
    ctx.moveTo(inside.left, inside.bottom);
    ctx.lineTo(inside.right, inside.top);
    ctx.stroke();
    ctx.strokeStyle = theme.colour('landscape');
    ctx.lineWidth = theme.line * 3;
    ctx.beginPath();
    for (let i = 0; i < map.from.length; i++) ctx.lineTo(x(map.from[i] ?? 0), y(map.to[i] ?? 0));
    ctx.stroke();
    ctx.restore();

    const { run } = answer;
    // Two corners per step: (xₖ, xₖ₊₁) on the map, then (xₖ₊₁, xₖ₊₁) on the diagonal.
    const w = (/** @type {number} */ k) => run.w[Math.min(k, run.steps)] ?? 0;
    const track = {
      count: 2 * run.steps + 1,
      at: (/** @type {number} */ i) => {
        const across = w(Math.floor(i / 2));
        const up = i === 0 ? y.domain[0] : w(Math.ceil(i / 2));
        return /** @type {[number, number]} */ ([x(across), y(up)]);
      },
      coordinates: (/** @type {number} */ i) => [w(Math.floor(i / 2))],
    };
    drawHops(ctx, inside, track, 2 * Math.min(frame.step, run.steps), runnerStyle(answer.id), theme);
    drawHead(ctx, inside, track, 2 * Math.min(frame.step, run.steps), runnerStyle(answer.id), theme);
  },

  describe(answers, frame) {
    const answer = answers.runs[0];
    if (!answer) return '';
    const now = pointAt(answer, frame.step)[0];
    const next = pointAt(answer, frame.step + 1)[0];
    return frame.text('describe-cobweb', {
      now: formatNumber(now),
      next: formatNumber(next),
      slope: formatNumber(answer.theory.multiplier),
    });
  },
};
