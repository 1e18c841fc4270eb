// The share of the walkers in the flat well as time goes on, with that of the law at rest: a timeline. Without noise, where the one
// walker is.

import { area } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawLevel } from '../../plot/level_line.js';
import { drawMarker } from '../../plot/marker.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale } from '../../plot/scale.js';
import { shareBeyond, swarmNow } from '../../plot/wells/walkers.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/wells/answers.js').WellsAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** @param {Answers} answers @param {Frame} frame */
function geometry({ law, every }, { theme, width, height, last, scene }) {
  const margin = { left: 4.2 * theme.text, right: 1.2 * theme.text, top: 1.5 * theme.text, bottom: 1.8 * theme.text };
  const inside = area(width, height, margin);
  const heights = law ? [0, 1] : [scene.box[0], scene.box[1]];
  const x = linearScale([0, Math.max(1, last) * every], [inside.left, inside.right]);
  return { inside, x, y: linearScale([heights[0] ?? 0, heights[1] ?? 1], [inside.bottom, inside.top]) };
}

/** @param {Answers} answers @param {number} step */
function valueAt(answers, step) {
  const swarm = swarmNow(answers);
  return answers.law
    ? shareBeyond(swarm, step, answers.law.top)
    : (swarm.positions[Math.min(step, swarm.frames - 1)] ?? Number.NaN);
}

/** @type {import('../view.js').View<Answers>} */
export const flat_share_strip = {
  id: 'flat_share_strip',
  needs: ['swarm', 'law'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, step, last, silent, scene } = frame;
    const { law, every } = answers;
    const { inside, x, y } = geometry(answers, frame);
    const axes = law
      ? {
          yName: text('axis-share-flat'),
          note: text('wells-dotted'),
          yTicks: [0, 0.5, 1],
          yFormat: (/** @type {number} */ share) => `${100 * share} %`,
        }
      : { yName: text('axis-x'), yTicks: [...scene.minima] };
    drawAxes(ctx, inside, { x, y, xName: text('axis-step'), ...axes, grid: true }, theme);
    if (law && !silent) {
      drawLevel(ctx, inside, y(law.massRight), 'predicted', theme);
    }
    const colour = theme.colour(law ? 'curve-up' : runnerStyle('gradient_descent').colour);
    const now = Math.min(step, last);
    ctx.strokeStyle = colour;
    ctx.lineWidth = theme.line * 2;
    ctx.beginPath();
    for (let k = 0; k <= now; k++) ctx.lineTo(x(k * every), y(valueAt(answers, k)));
    ctx.stroke();
    drawMarker(
      ctx,
      'disc',
      x(now * every),
      y(valueAt(answers, now)),
      4.4 * theme.line ** 0.5,
      colour,
      theme.colour('ground'),
    );
    drawPlayhead(ctx, inside, x(now * every), theme);
  },

  stepAt: (answers, frame, px) =>
    Math.round(Math.max(0, Math.min(frame.last, geometry(answers, frame).x.invert(px) / answers.every))),

  describe(answers, { text, step }) {
    const value = valueAt(answers, step);
    return answers.law
      ? text('describe-flat-share', {
          step: step * answers.every,
          share: formatNumber(100 * value),
          predicted: formatNumber(100 * answers.law.massRight),
        })
      : text('describe-well-alone', { step, x: formatNumber(value) });
  },
};
