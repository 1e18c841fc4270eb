// A landscape of one variable as a curve, with the ball on it: each hop joins two points of the curve.

import { area, axisMargin, clipTo, stretchedScales } from '../plot/area.js';
import { drawAxes } from '../plot/axes.js';
import { formatNumber } from '../words/format.js';
import { drawCurveRuns } from './curve_runs.js';
import { pointAt, stepOf } from './view.js';

/** @param {import('./view.js').Frame} frame */
function geometry(frame) {
  const inside = area(frame.width, frame.height, axisMargin(frame.theme));
  return { inside, ...stretchedScales(inside, frame.scene.box) };
}

/** @type {import('./view.js').View<import('../kinds/runs/answers.js').RunsAnswers>} */
export const curve = {
  id: 'curve',
  needs: ['grid', 'runs'],
  least: [200, 140],

  draw(ctx, answers, frame) {
    const { theme, text } = frame;
    const { inside, x, y } = geometry(frame);
    const [x0, x1] = frame.scene.box;
    drawAxes(ctx, inside, { x, y, xName: text('axis-x'), yName: text('axis-loss'), grid: true }, theme);

    ctx.save();
    clipTo(ctx, inside);
    ctx.beginPath();
    const { loss, nx } = answers.grid;
    for (let i = 0; i < nx; i++) ctx.lineTo(x(x0 + ((x1 - x0) * i) / (nx - 1)), y(loss[i] ?? 0));
    ctx.setLineDash([]);
    ctx.strokeStyle = theme.colour('landscape');
    ctx.lineWidth = theme.line * 3;
    ctx.stroke();
    ctx.restore();

    drawCurveRuns(ctx, inside, { x, y }, answers, frame);
  },

  handle(answers, frame) {
    const { x, y } = geometry(frame);
    const [start = 0] = answers.start;
    const loss = answers.runs[0]?.run.loss[0] ?? 0;
    const [x0, x1] = frame.scene.box;
    return { at: [x(start), y(loss)], toDomain: (px) => [Math.max(x0, Math.min(x1, x.invert(px)))] };
  },

  describe(answers, frame) {
    const answer = answers.runs[0];
    if (!answer) return '';
    const k = Math.min(frame.step, answer.run.steps);
    return frame.text('describe-curve', {
      step: stepOf(answers, k),
      x: formatNumber(pointAt(answer, k)[0]),
      loss: formatNumber(answer.run.loss[k]),
    });
  },
};
