// The clouds side by side, each in a lane of its own: heights are true, on the axis along which the saddle falls to both sides;
// sideways walkers only make room for each other. What has left the picture is counted at its edges.

import { area, axisMargin, clipTo } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { cloudOf, shownClouds, walkerAt } from '../../plot/clouds/clouds.js';
import { drawLaneNames, namesHeight } from '../../plot/clouds/lane_names.js';
import { drawWalkers, sideBySide, walkerSize } from '../../plot/clouds/walkers.js';
import { gridLevels } from '../../plot/contours.js';
import { outlined } from '../../plot/labels/outlined.js';
import { rampPlace } from '../../plot/levels.js';
import { onPlane } from '../../plot/plane.js';
import { ramp } from '../../plot/ramp.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale } from '../../plot/scale.js';

/** @typedef {import('../../kinds/cloud/answers.js').CloudAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */
/** @typedef {import('../../plot/area.js').Area} Area */

/** Share of its lane that a cloud may fill. */
const FILLED = 0.82;

/** @param {Frame} frame */
function geometry({ theme, width, height, scene }) {
  const [, , low, high] = scene.box;
  const margin = axisMargin(theme, [low, high], height);
  const inside = area(width, height, {
    ...margin,
    top: margin.top + namesHeight(theme),
    bottom: theme.text * 1.8,
  });
  return { inside, y: linearScale([low, high], [inside.bottom, inside.top]) };
}

/** The height of the landscape above the middle of the map, as shades. @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame */
function drawGround(ctx, { grid }, { theme, scene, ...frame }) {
  const { inside } = geometry({ theme, scene, ...frame });
  const levels = gridLevels(grid, scene.critical);
  const colour = ramp(levels.kind === 'around' ? 'around' : 'level', theme);
  const high = (inside.bottom - inside.top) / grid.ny;
  for (let row = 0; row < grid.ny; row++) {
    const loss = grid.loss[row * grid.nx + Math.floor(grid.nx / 2)] ?? 0;
    const below = levels.values.filter((value) => value <= loss).length;
    ctx.fillStyle = colour(rampPlace(levels, below, scene.critical));
    ctx.fillRect(inside.left, inside.bottom - (row + 1) * high, inside.right - inside.left, high + 0.5);
  }
}

/** @param {Answers} answers @param {string} id @param {Frame} frame @returns {number[]} heights of the walkers of a cloud now; NaN where they are not known */
function heightsOf(answers, id, { step, plane }) {
  const cloud = cloudOf(answers, id);
  return Array.from({ length: cloud.walkers }, (_, walker) => onPlane(plane, walkerAt(cloud, walker, step))[1]);
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {readonly number[]} heights
 * @param {string} id
 * @param {Area} lane
 * @param {Frame} frame
 */
function drawLane(ctx, heights, id, lane, frame) {
  const { theme, scene } = frame;
  const { y } = geometry(frame);
  const style = runnerStyle(id);
  const middle = (lane.left + lane.right) / 2;
  const wide = lane.right - lane.left;
  const [low, high] = [scene.box[2], scene.box[3]];
  const seen = heights.filter((height) => height >= low && height <= high);
  const half = (FILLED * wide) / 2;
  ctx.save();
  clipTo(ctx, { ...lane, left: lane.left, right: lane.right });
  drawWalkers(ctx, sideBySide(seen.map(y), middle, half, walkerSize(theme)), style, theme);
  ctx.restore();

  labelFont(ctx, theme);
  ctx.fillStyle = theme.colour(style.colour);
  ctx.textAlign = 'center';
  const count = (/** @type {string} */ words, /** @type {number} */ at) => outlined(ctx, words, middle, at, theme);
  const [up, down] = [
    heights.filter((height) => height > high).length,
    heights.filter((height) => height < low).length,
  ];
  ctx.textBaseline = 'top';
  if (up > 0) count(`▲ ${up}`, lane.top + theme.text * 0.3);
  ctx.textBaseline = 'bottom';
  if (down > 0) count(`▼ ${down}`, lane.bottom - theme.text * 0.3);
}

/** @type {import('../view.js').View<Answers>} */
export const escape_lanes = {
  id: 'escape_lanes',
  needs: ['grid', 'runs', 'clouds'],
  least: [260, 200],

  draw(ctx, answers, frame) {
    const { theme, text, scene, plane } = frame;
    const { inside, y } = geometry(frame);
    drawGround(ctx, answers, frame);
    const shown = shownClouds(answers, frame);
    const wide = (inside.right - inside.left) / Math.max(1, shown.length);
    ctx.strokeStyle = theme.colour('contour-critical');
    ctx.lineWidth = theme.line * 1.4;
    ctx.setLineDash([5, 4]);
    ctx.beginPath();
    for (const edge of [-scene.radius, scene.radius]) {
      ctx.moveTo(inside.left, y(edge));
      ctx.lineTo(inside.right, y(edge));
    }
    ctx.stroke();
    const lanes = shown.map(({ id }, i) => {
      const left = inside.left + i * wide;
      return { id, left, right: left + wide, words: text(`runner-${id}`), style: runnerStyle(id) };
    });
    for (const { id, left, right } of lanes)
      drawLane(ctx, heightsOf(answers, id, frame), id, { ...inside, left, right }, frame);
    drawLaneNames(ctx, lanes, inside.top, theme);
    ctx.strokeStyle = theme.colour('grid');
    ctx.lineWidth = theme.line;
    ctx.setLineDash([]);
    ctx.beginPath();
    for (let i = 1; i < shown.length; i++) {
      ctx.moveTo(inside.left + i * wide, inside.top);
      ctx.lineTo(inside.left + i * wide, inside.bottom);
    }
    ctx.stroke();
    const x = linearScale([0, 1], [inside.left, inside.right]);
    drawAxes(ctx, inside, { x, y, xTicks: [], xName: '', yName: '' }, theme);
    labelFont(ctx, theme);
    ctx.textAlign = 'left';
    ctx.textBaseline = 'bottom';
    ctx.fillText(text(...plane.names[1]), theme.text * 0.3, inside.top - theme.text * 0.25);
    ctx.textAlign = 'right';
    ctx.textBaseline = 'top';
    ctx.fillText(text('cloud-lanes'), inside.right, inside.bottom + theme.text * 0.35);
    ctx.fillStyle = theme.colour('ink');
    ctx.textAlign = 'left';
    const gap = theme.text * 0.3;
    outlined(ctx, text('cloud-gone-beyond'), inside.left + gap, y(scene.radius) + gap, theme);
  },

  describe(answers, frame) {
    const { text, step, scene } = frame;
    const sides = shownClouds(answers, frame).map(({ id }) => {
      const heights = heightsOf(answers, id, frame);
      const up = heights.filter((height) => height >= scene.radius).length;
      const down = heights.filter((height) => height <= -scene.radius).length;
      return `${text(`runner-${id}`)} ▲ ${up} ▼ ${down}`;
    });
    return text('describe-escape-lanes', { step, sides: sides.join('; ') });
  },
};
