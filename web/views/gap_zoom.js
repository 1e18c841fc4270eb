// Where descent is furthest from the flow, enlarged: the gap between the two at the same time, and what is left of it to
// the modified flow.

import { area, axisMargin, equalScales } from '../plot/area.js';
import { drawAxes, labelFont } from '../plot/axes.js';
import { drawContours } from '../plot/contours.js';
import { drawFlowPaths } from '../plot/flow_paths.js';
import { isInside } from '../plot/hops.js';
import { formatNumber, formatPoint } from '../words/format.js';

/** @typedef {import('../kinds/flow/answers.js').FlowAnswers} FlowAnswers */

/** @type {import('./view.js').View<FlowAnswers>} */
export const gap_zoom = {
  id: 'gap_zoom',
  needs: ['gap', 'zoom'],
  least: [180, 160],

  draw(ctx, answers, frame) {
    const { theme, text, width, height } = frame;
    const { gap, zoom } = answers;
    const margin = axisMargin(theme, [zoom.box[2], zoom.box[3]], height);
    const scales = equalScales(area(width, height, { ...margin, top: theme.text * 2.9 }), zoom.box);
    const { area: inside, x, y } = scales;
    drawContours(ctx, inside, zoom.grid, undefined, theme);
    drawAxes(ctx, inside, { x, y, xName: text('axis-x'), yName: text('axis-y') }, theme);
    drawFlowPaths(ctx, inside, answers, scales, frame, true);
    drawMoments(ctx, answers, scales, frame);

    const [fromX = 0, fromY = 0] = gap.flow.subarray(2 * zoom.row);
    const [toX = 0, toY = 0] = gap.descent.subarray(2 * zoom.row);
    ctx.setLineDash([]);
    for (const [colour, factor] of /** @type {const} */ ([
      ['ground', 6],
      ['accent', 3],
    ])) {
      ctx.strokeStyle = theme.colour(colour);
      ctx.lineWidth = theme.line * factor;
      ctx.beginPath();
      ctx.moveTo(x(fromX), y(fromY));
      ctx.lineTo(x(toX), y(toY));
      ctx.stroke();
    }
    labelFont(ctx, theme);
    ctx.textAlign = 'left';
    ctx.textBaseline = 'bottom';
    ctx.fillStyle = theme.colour('accent');
    const left = Math.min(inside.left, theme.text);
    ctx.fillText(text('zoom-title', titleOf(answers)), left, inside.top - theme.text * 1.5, width - left);
  },

  describe: (answers, { text }) =>
    text('describe-gap-zoom', {
      ...titleOf(answers),
      at: formatPoint(answers.gap.descent.subarray(2 * answers.zoom.row).subarray(0, 2)),
    }),
};

/** Where the flow is at the times of the steps. @param {CanvasRenderingContext2D} ctx @param {FlowAnswers} answers @param {{area: import('../plot/area.js').Area, x: import('../plot/area.js').Scale, y: import('../plot/area.js').Scale}} scales @param {import('./view.js').Frame} frame */
function drawMoments(ctx, { gap }, { area: inside, x, y }, { theme, step, hidden }) {
  if (hidden.includes('gradient_flow')) return;
  ctx.fillStyle = theme.colour('run-gradient-flow');
  for (let k = 0; k <= step; k++) {
    const [px, py] = [x(gap.flow[2 * k] ?? 0), y(gap.flow[2 * k + 1] ?? 0)];
    if (!isInside(inside, px, py)) continue;
    ctx.beginPath();
    ctx.arc(px, py, 2.4 * theme.line ** 0.5, 0, 2 * Math.PI);
    ctx.fill();
  }
}

/** @param {FlowAnswers} answers */
const titleOf = ({ gap, zoom }) => ({
  step: zoom.row,
  gap: formatNumber(gap.gap[zoom.row]),
  modified: formatNumber(gap.modifiedGap[zoom.row]),
});
