// When walkers leave: for each mechanism a histogram that grows with the step, and the curve that theory predicts for it.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { cloudOf, cloudsBefore, goneBy, shownClouds } from '../../plot/clouds/clouds.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale } from '../../plot/scale.js';

/** @typedef {import('../../kinds/cloud/answers.js').CloudAnswers} Answers */
/** @typedef {import('../../plot/clouds/clouds.js').Cloud} Cloud */

/** @param {import('../view.js').Frame} frame */
function geometry({ theme, width, height, last }) {
  const margin = { left: theme.text * 0.9, right: theme.text * 1.2, top: theme.text * 1.6, bottom: theme.text * 1.9 };
  const inside = area(width, height, margin);
  return { inside, x: linearScale([-0.5, Math.max(1, last) + 0.5], [inside.left, inside.right]) };
}

/** Walkers in each bin that are gone by a step. @param {Cloud} cloud @param {number} step */
function counted({ escape: { histogram, times } }, step) {
  const { from, width } = histogram;
  const counts = new Uint32Array(histogram.counts.length);
  for (const time of times) {
    const bin = Math.floor((time - from) / width);
    if (time <= step && bin < counts.length) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Cloud} cloud
 * @param {ArrayLike<number>} counts by bin
 * @param {import('../../plot/scale.js').Scale} x
 * @param {import('../../plot/scale.js').Scale} y
 */
function drawBars(ctx, { escape: { histogram } }, counts, x, y) {
  const { from, width } = histogram;
  const left = (/** @type {number} */ bin) => x(from + bin * width - 0.5);
  const gap = Math.min(1, (left(1) - left(0)) / 6);
  for (const [bin, count] of Array.from(counts).entries())
    if (count > 0) ctx.fillRect(left(bin) + gap / 2, y(count), left(bin + 1) - left(bin) - gap, y(0) - y(count));
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Cloud} cloud
 * @param {string} id
 * @param {{top: number, bottom: number}} row CSS pixels
 * @param {import('../view.js').Frame} frame
 */
function drawRow(ctx, cloud, id, { top, bottom }, frame) {
  const { theme, text, step } = frame;
  const { inside, x } = geometry(frame);
  const { from, width, counts, predicted } = cloud.escape.histogram;
  const y = linearScale([0, Math.max(1, ...counts, ...predicted)], [bottom, top + theme.text * 1.3]);
  const colour = theme.colour(runnerStyle(id).colour);
  const left = (/** @type {number} */ bin) => x(from + bin * width - 0.5);

  ctx.save();
  clipTo(ctx, { ...inside, top, bottom: bottom + 1 });
  ctx.fillStyle = colour;
  ctx.globalAlpha = 0.25;
  for (const { cloud: before } of cloudsBefore(frame).filter((each) => each.id === id))
    drawBars(ctx, before, before.escape.histogram.counts, x, y);
  ctx.globalAlpha = 1;
  drawBars(ctx, cloud, counted(cloud, step), x, y);
  ctx.strokeStyle = theme.colour('ink');
  ctx.lineWidth = theme.line * 1.6;
  ctx.setLineDash([3, 3]);
  ctx.lineJoin = 'round';
  ctx.beginPath();
  if (predicted.length > 0) ctx.moveTo(left(0), bottom);
  for (const [bin, count] of predicted.entries()) ctx.lineTo((left(bin) + left(bin + 1)) / 2, y(count));
  if (predicted.length > 0) ctx.lineTo(left(predicted.length), bottom);
  ctx.stroke();
  ctx.restore();

  ctx.setLineDash([]);
  ctx.strokeStyle = theme.colour('axis');
  ctx.lineWidth = theme.line;
  ctx.beginPath();
  ctx.moveTo(inside.left, bottom);
  ctx.lineTo(inside.right, bottom);
  ctx.stroke();
  labelFont(ctx, theme);
  ctx.fillStyle = colour;
  ctx.textBaseline = 'top';
  // On the side where there is nothing.
  const late = cloud.escape.mean > frame.last / 2;
  ctx.textAlign = late ? 'left' : 'right';
  ctx.fillText(text(`runner-${id}`), late ? inside.left : inside.right, top + theme.text * 0.15);
}

/** @type {import('../view.js').View<Answers>} */
export const escape_histogram = {
  id: 'escape_histogram',
  needs: ['runs', 'clouds'],
  least: [200, 240],

  draw(ctx, answers, frame) {
    const { theme, text, step, last } = frame;
    const { inside, x } = geometry(frame);
    const shown = shownClouds(answers, frame);
    const high = (inside.bottom - inside.top) / Math.max(1, shown.length);
    for (const [i, { id }] of shown.entries()) {
      const top = inside.top + i * high;
      drawRow(ctx, cloudOf(answers, id), id, { top, bottom: top + high }, frame);
    }
    const y = linearScale([0, 1], [inside.bottom, inside.top]);
    drawAxes(
      ctx,
      inside,
      { x, y, yTicks: [], xName: text('axis-step'), yName: text('cloud-when'), note: text('cloud-dashed') },
      theme,
    );
    ctx.strokeStyle = theme.colour('accent');
    ctx.lineWidth = theme.line * 1.6;
    ctx.beginPath();
    ctx.moveTo(x(Math.min(step, last)), inside.top);
    ctx.lineTo(x(Math.min(step, last)), inside.bottom);
    ctx.stroke();
  },

  describe(answers, frame) {
    const { text, step } = frame;
    const gone = shownClouds(answers, frame).map(({ id }) => {
      const cloud = cloudOf(answers, id);
      return `${text(`runner-${id}`)} ${goneBy(cloud, step)} / ${cloud.escape.times.length}`;
    });
    return text('describe-escape-histogram', { step, gone: gone.join('; ') });
  },
};
