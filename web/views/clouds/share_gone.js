// The share of each cloud that is gone against the step, with theory's curve: a timeline.

import { area } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { cloudOf, cloudsBefore, shownClouds } from '../../plot/clouds/clouds.js';
import { predictedGone, shareGone } from '../../plot/clouds/gone_curve.js';
import { drawMarker } from '../../plot/marker.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/cloud/answers.js').CloudAnswers} Answers */
/** @typedef {import('../../plot/clouds/clouds.js').Cloud} Cloud */

/** So many times the size of a label is room for three. */
const ROOM = 3.6;

/** @param {import('../view.js').Frame} frame */
function geometry({ theme, width, height, last }) {
  const margin = { left: theme.text * 4.2, right: theme.text * 1.2, top: theme.text * 1.5, bottom: theme.text * 1.8 };
  const inside = area(width, height, margin);
  const x = linearScale([0, Math.max(1, last)], [inside.left, inside.right]);
  const y = linearScale([0, 1], [inside.bottom, inside.top]);
  return { inside, x, y };
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Cloud} cloud
 * @param {readonly [number, number]} steps first and last
 * @param {import('../view.js').Frame} frame
 */
function stairs(ctx, cloud, [from, to], frame) {
  const { x, y } = geometry(frame);
  ctx.setLineDash([]);
  ctx.beginPath();
  for (let step = from; step <= to; step++) {
    if (step > from) ctx.lineTo(x(step), y(shareGone(cloud, step - 1)));
    ctx.lineTo(x(step), y(shareGone(cloud, step)));
  }
  ctx.stroke();
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Cloud} cloud
 * @param {import('../../plot/runner_style.js').RunnerStyle} style
 * @param {import('../view.js').Frame} frame
 */
function drawCurves(ctx, cloud, style, frame) {
  const { theme, last } = frame;
  const { x, y } = geometry(frame);
  const now = Math.min(frame.step, last);
  const colour = theme.colour(style.colour);
  ctx.strokeStyle = colour;
  ctx.lineWidth = theme.line * 2;
  ctx.globalAlpha = 0.25;
  stairs(ctx, cloud, [now, last], frame);
  ctx.globalAlpha = 1;
  stairs(ctx, cloud, [0, now], frame);
  ctx.strokeStyle = theme.colour('ink');
  ctx.lineWidth = theme.line * 1.4;
  ctx.setLineDash([2, 4]);
  ctx.beginPath();
  for (const [step, share] of predictedGone(cloud)) if (step <= last) ctx.lineTo(x(step), y(share));
  ctx.stroke();
  const size = 4.4 * theme.line ** 0.5;
  drawMarker(ctx, style.marker, x(now), y(shareGone(cloud, now)), size, colour, theme.colour('ground'));
}

/** The clouds before the last change: pale lines. @param {CanvasRenderingContext2D} ctx @param {import('../view.js').Frame} frame */
function drawBefore(ctx, frame) {
  const { theme, last } = frame;
  ctx.globalAlpha = 0.3;
  ctx.lineWidth = theme.line * 4;
  for (const { id, cloud } of cloudsBefore(frame)) {
    ctx.strokeStyle = theme.colour(runnerStyle(id).colour);
    stairs(ctx, cloud, [0, last], frame);
  }
  ctx.globalAlpha = 1;
}

/** @type {import('../view.js').View<Answers>} */
export const share_gone = {
  id: 'share_gone',
  needs: ['runs', 'clouds'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, step, last } = frame;
    const { inside, x, y } = geometry(frame);
    drawAxes(
      ctx,
      inside,
      {
        x,
        y,
        xTicks: x.ticks(Math.min(last, 12)).filter(Number.isInteger),
        yTicks: inside.bottom - inside.top < ROOM * theme.text ? [0, 1] : [0, 0.5, 1],
        xName: text('axis-step'),
        yName: text('axis-share-gone'),
        yFormat: (share) => `${100 * share} %`,
        note: text('cloud-dotted'),
        grid: true,
      },
      theme,
    );
    drawBefore(ctx, frame);
    for (const { id } of shownClouds(answers, frame).reverse())
      drawCurves(ctx, cloudOf(answers, id), runnerStyle(id), frame);
    drawPlayhead(ctx, inside, x(Math.min(step, last)), theme);
  },

  stepAt: (_answers, frame, px) => Math.round(Math.max(0, Math.min(frame.last, geometry(frame).x.invert(px)))),

  describe(answers, frame) {
    const { text, step } = frame;
    const shares = shownClouds(answers, frame).map(
      ({ id }) => `${text(`runner-${id}`)} ${formatNumber(100 * shareGone(cloudOf(answers, id), step))} %`,
    );
    return text('describe-share-gone', { step, shares: shares.join('; ') });
  },
};
