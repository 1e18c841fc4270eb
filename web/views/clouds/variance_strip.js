// The variance of each cloud along the flatter side of its bowl against the step, on a log scale, with theory's curve: a timeline.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { shownClouds } from '../../plot/clouds/clouds.js';
import { swarmOf, swarmsBefore, varianceOf } from '../../plot/clouds/swarms.js';
import { drawMarker } from '../../plot/marker.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale, logScale } from '../../plot/scale.js';
import { formatDecade, formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/bowl/answers.js').BowlAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** @type {WeakMap<import('../../plot/clouds/swarms.js').Swarm, number[]>} */
const known = new WeakMap();

/** By step. @param {import('../../plot/clouds/swarms.js').Swarm} swarm @param {import('../../plot/clouds/swarms.js').Settled} settled @returns {number[]} */
function variances(swarm, settled) {
  const found =
    known.get(swarm) ?? Array.from({ length: swarm.frames }, (_, step) => varianceOf(swarm, settled, step, 0).variance);
  known.set(swarm, found);
  return found;
}

/** @param {Answers} answers @param {Frame} frame */
function geometry(answers, frame) {
  const { theme, width, height, last } = frame;
  const margin = { left: theme.text * 4.2, right: theme.text * 1.2, top: theme.text * 1.5, bottom: theme.text * 1.8 };
  const inside = area(width, height, margin);
  const ends = answers.runs
    .flatMap(({ settled }) => Array.from(settled.stationary.subarray(0, 1)))
    .filter((end) => end > 0 && Number.isFinite(end));
  const low = Math.floor(Math.log10(Math.min(1, ...ends)) - 0.7);
  const high = Math.ceil(Math.log10(Math.max(...ends, 10 ** (low + 1))) + 0.1);
  const x = linearScale([0, Math.max(1, last)], [inside.left, inside.right]);
  const y = logScale([10 ** low, 10 ** high], [inside.bottom, inside.top]);
  const rows = Math.max(1, Math.floor((inside.bottom - inside.top) / (theme.text * 1.6)));
  const stride = Math.ceil((high - low) / rows);
  return { inside, x, y, yTicks: y.ticks(0).filter((_, i) => i % stride === 0) };
}

/** @type {import('../view.js').View<Answers>} */
export const variance_strip = {
  id: 'variance_strip',
  needs: ['runs', 'swarms'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, last } = frame;
    const { inside, x, y, yTicks } = geometry(answers, frame);
    const now = Math.min(frame.step, last);
    drawAxes(
      ctx,
      inside,
      {
        x,
        y,
        yTicks,
        xTicks: x.ticks(Math.min(last, 12)).filter(Number.isInteger),
        xName: text('axis-step'),
        yName: text('axis-variance'),
        yFormat: formatDecade,
        note: text('bowl-dotted'),
        grid: true,
      },
      theme,
    );
    ctx.save();
    clipTo(ctx, { ...inside, right: inside.right + 4 });
    const line = (/** @type {ArrayLike<number>} */ values, /** @type {number} */ from, /** @type {number} */ to) => {
      ctx.beginPath();
      for (let step = from; step <= to; step++) {
        const value = values[step] ?? 0;
        if (value > 0) ctx.lineTo(x(step), y(value));
      }
      ctx.stroke();
    };
    ctx.globalAlpha = 0.3;
    ctx.setLineDash([]);
    ctx.lineWidth = theme.line * 4;
    for (const { id, swarm, settled } of swarmsBefore(frame)) {
      ctx.strokeStyle = theme.colour(runnerStyle(id).colour);
      line(variances(swarm, settled), 0, last);
    }
    for (const run of shownClouds(answers, frame).reverse()) {
      const { colour, marker } = runnerStyle(run.id);
      const measured = variances(swarmOf(answers, run.id), run.settled);
      ctx.strokeStyle = theme.colour(colour);
      ctx.lineWidth = theme.line * 2;
      ctx.setLineDash([]);
      ctx.globalAlpha = 0.25;
      line(measured, now, last);
      ctx.globalAlpha = 1;
      line(measured, 0, now);
      ctx.strokeStyle = theme.colour('ink');
      ctx.lineWidth = theme.line * 1.4;
      ctx.setLineDash([2, 4]);
      const dim = run.settled.centre.length;
      line(
        run.settled.variances.filter((_, i) => i % dim === 0),
        0,
        last,
      );
      const value = measured[now] ?? 0;
      if (value > 0)
        drawMarker(
          ctx,
          marker,
          x(now),
          y(value),
          4.4 * theme.line ** 0.5,
          theme.colour(colour),
          theme.colour('ground'),
        );
    }
    ctx.restore();
    drawPlayhead(ctx, inside, x(now), theme);
  },

  stepAt: (answers, frame, px) => Math.round(Math.max(0, Math.min(frame.last, geometry(answers, frame).x.invert(px)))),

  describe(answers, frame) {
    const { text, step, last } = frame;
    const values = shownClouds(answers, frame).map(
      (run) => `${text(`runner-${run.id}`)} ${formatNumber(variances(swarmOf(answers, run.id), run.settled)[step])}`,
    );
    return text('describe-strip', { quantity: text('axis-variance'), step, last, values: values.join('; ') });
  },
};
