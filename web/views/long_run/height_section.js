// The loss along y = 0, as a section through the mountain; every runner at its x and its own height.

import { area, axisMargin, clipTo, stretchedScales } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawMarker } from '../../plot/marker.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { formatNumber, formatSetting } from '../../words/format.js';
import { pointAt, shownRuns, stepOf } from '../view.js';

/** @typedef {import('../../kinds/long_run/answers.js').LongAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Room above the top. */
const ROOM = 1.08;

/** @param {Answers} answers @param {Frame} frame */
function geometry({ section }, frame) {
  const inside = area(frame.width, frame.height, axisMargin(frame.theme));
  const [x0, x1] = frame.scene.box;
  return { inside, ...stretchedScales(inside, [x0, x1, 0, ROOM * Math.max(...(section?.loss ?? [1]))]) };
}

/** @type {import('../view.js').View<Answers>} */
export const height_section = {
  id: 'height_section',
  needs: ['runs', 'section'],
  least: [200, 140],

  draw(ctx, answers, frame) {
    const { theme, text } = frame;
    const { section } = answers;
    const { inside, x, y } = geometry(answers, frame);
    const [x0, x1] = frame.scene.box;
    drawAxes(ctx, inside, { x, y, xName: text('axis-x'), yName: text('long-section'), grid: true }, theme);
    if (!section) return;
    ctx.save();
    clipTo(ctx, inside);
    ctx.beginPath();
    for (const [i, loss] of section.loss.subarray(0, section.nx).entries())
      ctx.lineTo(x(x0 + ((x1 - x0) * i) / (section.nx - 1)), y(loss));
    ctx.setLineDash([]);
    ctx.strokeStyle = theme.colour('landscape');
    ctx.lineWidth = theme.line * 3;
    ctx.stroke();
    for (const { id, run } of shownRuns(answers, frame).reverse()) {
      const { colour, dash, marker } = runnerStyle(id);
      const now = Math.min(frame.step, run.steps);
      const at = (/** @type {number} */ row) =>
        /** @type {const} */ ([x(run.w[row * run.dim] ?? 0), y(run.loss[row] ?? 0)]);
      ctx.strokeStyle = theme.colour(colour);
      ctx.lineWidth = theme.line * 2;
      ctx.setLineDash(dash);
      ctx.beginPath();
      for (let row = 0; row <= now; row++) ctx.lineTo(...at(row));
      ctx.stroke();
      ctx.setLineDash([]);
      drawMarker(ctx, marker, ...at(now), 5.2 * theme.line ** 0.5, theme.colour(colour), theme.colour('ground'));
    }
    ctx.restore();
  },

  describe(answers, frame) {
    const { text, step } = frame;
    const heights = shownRuns(answers, frame).map((answer) => {
      const loss = answer.run.loss[Math.min(step, answer.run.steps)];
      return `${text(`runner-${answer.id}`)} ${formatNumber(pointAt(answer, step)[0])}: ${formatNumber(loss)}`;
    });
    return text('describe-height-section', {
      step: formatSetting(stepOf(answers, step)),
      heights: heights.join(text('list-separator')),
    });
  },
};
