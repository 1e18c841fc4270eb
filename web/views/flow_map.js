// The map of flow and steps: the three paths, and where the pointer is, or the flow, the right angle with the contour.

import { clipTo, mapScales, placeIn } from '../plot/area.js';
import { drawAxes } from '../plot/axes.js';
import { drawContours, gridLevels } from '../plot/contours.js';
import { drawFlowPaths } from '../plot/flow_paths.js';
import { isInside } from '../plot/hops.js';
import { outlined } from '../plot/labels/outlined.js';
import { formatNumber, formatPoint } from '../words/format.js';

/** @typedef {import('../kinds/flow/answers.js').FlowAnswers} FlowAnswers */
/** @typedef {import('../kinds/flow/answers.js').Corner} Corner */

/** @param {import('./view.js').Frame} frame */
const geometry = (frame) => mapScales(frame, frame.scene.box);

/** @type {import('./view.js').View<FlowAnswers>} */
export const flow_map = {
  id: 'flow_map',
  needs: ['grid', 'gap', 'zoom'],
  least: [200, 160],

  draw(ctx, answers, frame) {
    const { theme, text, plane } = frame;
    const scales = geometry(frame);
    const { area: inside, x, y } = scales;
    drawContours(ctx, inside, answers.grid, undefined, theme);
    const note = text(`levels-${gridLevels(answers.grid).kind}`);
    drawAxes(ctx, inside, { x, y, xName: text(...plane.names[0]), yName: text(...plane.names[1]), note }, theme);
    drawZoomFrame(ctx, inside, answers.zoom.box, scales, theme);
    drawFlowPaths(ctx, inside, answers, scales, frame);
    if (answers.corner) drawCorner(ctx, inside, answers.corner, scales, theme);
  },

  handle({ start }, frame) {
    const scales = geometry(frame);
    const [x = 0, y = 0] = start;
    return { at: [scales.x(x), scales.y(y)], toDomain: placeIn(scales, frame.scene.box) };
  },

  hoverAt(_answers, frame, px, py) {
    const { area: inside, x, y } = geometry(frame);
    return isInside(inside, px, py) ? [x.invert(px), y.invert(py)] : null;
  },

  describe({ gap, corner }, { step, text }) {
    const at = (/** @type {Float64Array} */ points) => formatPoint(points.subarray(2 * step, 2 * step + 2));
    return text('describe-flow-map', {
      step,
      descent: at(gap.descent),
      flow: at(gap.flow),
      angle: formatNumber(corner?.angle),
    });
  },
};

/** Where the other picture looks. @param {CanvasRenderingContext2D} ctx @param {import('../plot/area.js').Area} inside @param {readonly number[]} box @param {{x: import('../plot/area.js').Scale, y: import('../plot/area.js').Scale}} scales @param {import('../words/theme.js').Theme} theme */
function drawZoomFrame(ctx, inside, [x0 = 0, x1 = 0, y0 = 0, y1 = 0], { x, y }, theme) {
  ctx.save();
  clipTo(ctx, inside);
  ctx.setLineDash([]);
  ctx.strokeStyle = theme.colour('ink-soft');
  ctx.lineWidth = theme.line;
  ctx.strokeRect(x(x0), y(y1), x(x1) - x(x0), y(y0) - y(y1));
  ctx.restore();
}

/**
 * A piece of the contour and of the flow, the square between them, and the angle as measured.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../plot/area.js').Area} inside
 * @param {Corner} corner
 * @param {{x: import('../plot/area.js').Scale, y: import('../plot/area.js').Scale}} scales equal ones
 * @param {import('../words/theme.js').Theme} theme
 */
function drawCorner(ctx, inside, { at, along, uphill, angle }, { x, y }, theme) {
  const centre = { x: x(at[0]), y: y(at[1]) };
  if (!isInside(inside, centre.x, centre.y)) return;
  // Upwards on screen is downwards in pixels.
  const unit = (/** @type {number} */ right, /** @type {number} */ up) => {
    const length = Math.hypot(right, up) || 1;
    return { x: right / length, y: -up / length };
  };
  const flow = unit(...along);
  const contour = unit(-uphill[1], uphill[0]);
  const reach = theme.text * 2.6;
  const side = theme.text * 0.75;
  const place = (/** @type {number} */ forward, /** @type {number} */ across) =>
    /** @type {const} */ ([
      centre.x + forward * flow.x + across * contour.x,
      centre.y + forward * flow.y + across * contour.y,
    ]);
  ctx.save();
  clipTo(ctx, inside);
  ctx.setLineDash([]);
  for (const [colour, width] of /** @type {const} */ ([
    ['ground', 5],
    ['accent', 1.8],
  ])) {
    ctx.strokeStyle = theme.colour(colour);
    ctx.lineWidth = theme.line * width;
    ctx.beginPath();
    ctx.moveTo(...place(0, -reach));
    ctx.lineTo(...place(0, reach));
    ctx.moveTo(...place(0, 0));
    ctx.lineTo(...place(reach, 0));
    ctx.moveTo(...place(0, side));
    ctx.lineTo(...place(side, side));
    ctx.lineTo(...place(side, 0));
    ctx.stroke();
  }
  const [labelX, labelY] = place(1.9 * side, 2.6 * side);
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = theme.colour('accent');
  outlined(ctx, `${formatNumber(angle)}°`, labelX, labelY, theme);
  ctx.restore();
}
