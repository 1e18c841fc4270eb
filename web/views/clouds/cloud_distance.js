// How far from the saddle the first walker of each cloud is, on a log scale against the step: a timeline.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { cloudOf, shownClouds, walkerAt } from '../../plot/clouds/clouds.js';
import { drawMarker } from '../../plot/marker.js';
import { onPlane } from '../../plot/plane.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale, logScale } from '../../plot/scale.js';
import { formatDecade, formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/cloud/answers.js').CloudAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Past the saddle everything goes on: the wait is what is shown. */
const HIGHEST = 10;

/** @param {import('../../plot/clouds/clouds.js').Cloud} cloud @param {number} step @param {Frame} frame */
const distance = (cloud, step, { plane }) => Math.abs(onPlane(plane, walkerAt(cloud, 0, step))[1]);

/** @param {Answers} answers @param {Frame} frame */
function geometry(answers, frame) {
  const { theme, width, height, last } = frame;
  const margin = { left: theme.text * 4.2, right: theme.text * 1.2, top: theme.text * 1.5, bottom: theme.text * 1.8 };
  const inside = area(width, height, margin);
  const starts = answers.runs.map(({ id }) => distance(cloudOf(answers, id), 0, frame)).filter((start) => start > 0);
  const bottom = Math.floor(Math.log10(Math.min(0.1, ...starts)) + 1e-6);
  const x = linearScale([0, Math.max(1, last)], [inside.left, inside.right]);
  const y = logScale([10 ** bottom, HIGHEST], [inside.bottom, inside.top]);
  const rows = Math.max(2, (inside.bottom - inside.top) / (theme.text * 1.6));
  const stride = Math.max(1, Math.ceil((1 - bottom) / rows));
  const yTicks = y.ticks(0).filter((tick) => Math.round(Math.log10(tick)) % stride === 0);
  return { inside, x, y, yTicks };
}

/** @type {import('../view.js').View<Answers>} */
export const cloud_distance = {
  id: 'cloud_distance',
  needs: ['runs', 'clouds'],
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
        yName: text('axis-distance'),
        yFormat: formatDecade,
        grid: true,
      },
      theme,
    );
    ctx.save();
    clipTo(ctx, { ...inside, right: inside.right + 4 });
    for (const { id } of shownClouds(answers, frame).reverse()) {
      const cloud = cloudOf(answers, id);
      const { colour, dash, marker } = runnerStyle(id);
      ctx.strokeStyle = theme.colour(colour);
      ctx.lineWidth = theme.line * 2;
      ctx.setLineDash(dash);
      for (const [from, to, alpha] of /** @type {const} */ ([
        [now, last, 0.25],
        [0, now, 1],
      ])) {
        ctx.globalAlpha = alpha;
        ctx.beginPath();
        for (let step = from; step <= to; step++) ctx.lineTo(x(step), y(distance(cloud, step, frame)));
        ctx.stroke();
      }
      const at = Math.max(inside.top, y(distance(cloud, now, frame)));
      drawMarker(ctx, marker, x(now), at, 4.4 * theme.line ** 0.5, theme.colour(colour), theme.colour('ground'));
    }
    ctx.restore();
    drawPlayhead(ctx, inside, x(now), theme);
  },

  stepAt: (answers, frame, px) => Math.round(Math.max(0, Math.min(frame.last, geometry(answers, frame).x.invert(px)))),

  describe(answers, frame) {
    const { text, step, last } = frame;
    const values = shownClouds(answers, frame).map(
      ({ id }) => `${text(`runner-${id}`)} ${formatNumber(distance(cloudOf(answers, id), step, frame))}`,
    );
    return text('describe-strip', { quantity: text('axis-distance'), step, last, values: values.join('; ') });
  },
};
