// Two wells and the walkers in them: each stands on the curve at its true place, those beside it on top of each other; below, how
// many there are beside the law at that temperature. Without noise one walker, and its hops.

import { area, axisMargin, clipTo } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { drawWalkers, walkerSize } from '../../plot/clouds/walkers.js';
import { drawHead, drawHops } from '../../plot/hops.js';
import { outlined } from '../../plot/labels/outlined.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale } from '../../plot/scale.js';
import { placesAt, shareBeyond, swarmNow } from '../../plot/wells/walkers.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/wells/answers.js').WellsAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Of the height, for the curve. */
const UPPER = 0.52;
/** Stripes of a bar's fading top. */
const FADES = 8;
const BINS = 64;
/** Of the height of the curve, for those that stand on each other. */
const HIGHEST = 0.5;

/** @param {Frame} frame @param {boolean} noisy */
function geometry({ theme, width, height, scene }, noisy) {
  const [x0, x1, y0, y1] = scene.box;
  const margin = axisMargin(theme, [y0, y1], height);
  const all = area(width, height, margin);
  const border = noisy ? all.top + UPPER * (all.bottom - all.top) : all.bottom;
  const upper = { ...all, bottom: border };
  const lower = { ...all, top: border + 2 * theme.text };
  const x = linearScale([x0, x1], [all.left, all.right]);
  return { upper, lower, x, y: linearScale([y0, y1], [upper.bottom, upper.top]) };
}

/** The loss anywhere, between the nodes of the grid. @param {Answers} answers @param {number} at */
function lossAt({ grid, scene }, at) {
  const [x0, x1] = scene.box;
  const place = Math.max(0, Math.min(grid.nx - 1.001, ((at - x0) / (x1 - x0)) * (grid.nx - 1)));
  const [node, part] = [Math.floor(place), place % 1];
  return (grid.loss[node] ?? 0) * (1 - part) + (grid.loss[node + 1] ?? 0) * part;
}

/** @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame */
function drawCurve(ctx, answers, frame) {
  const { theme, text, scene } = frame;
  const { upper, x, y } = geometry(frame, answers.law !== null);
  const [x0, x1] = scene.box;
  const xName = answers.law ? '' : text('axis-x');
  drawAxes(
    ctx,
    upper,
    { x, y, xName, yName: text('axis-loss'), grid: true, ...(answers.law ? { xTicks: [] } : {}) },
    theme,
  );
  ctx.save();
  clipTo(ctx, upper);
  const { loss, nx } = answers.grid;
  ctx.strokeStyle = theme.colour('landscape');
  ctx.lineWidth = theme.line * 3;
  ctx.beginPath();
  for (let i = 0; i < nx; i++) ctx.lineTo(x(x0 + ((x1 - x0) * i) / (nx - 1)), y(loss[i] ?? 0));
  ctx.stroke();
  ctx.restore();
}

/** Those that would hide each other stand on top of each other. @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame */
function drawCrowd(ctx, answers, frame) {
  const { theme } = frame;
  const { upper, x, y } = geometry(frame, true);
  const size = walkerSize(theme);
  const at = placesAt(swarmNow(answers), frame.step);
  const columnOf = (/** @type {number} */ place) => Math.round(x(place) / (1.6 * size));
  /** @type {Map<number, number>} */
  const standing = new Map();
  for (const place of at) standing.set(columnOf(place), (standing.get(columnOf(place)) ?? 0) + 1);
  const highest = Math.max(1, ...standing.values());
  const gap = Math.min(1.3 * size, (HIGHEST * (upper.bottom - upper.top)) / highest);
  /** @type {Map<number, number>} */
  const stacked = new Map();
  /** @type {[number, number][]} */
  const places = [];
  for (const place of at) {
    const below = stacked.get(columnOf(place)) ?? 0;
    stacked.set(columnOf(place), below + 1);
    places.push([x(place), y(lossAt(answers, place)) - below * gap]);
  }
  ctx.save();
  clipTo(ctx, upper);
  drawWalkers(ctx, places, runnerStyle('noise'), theme);
  ctx.restore();
}

/** A bar that goes on above the picture. @param {CanvasRenderingContext2D} ctx @param {number} left @param {number} right @param {number} top @param {Frame["theme"]} theme */
function fadeTop(ctx, left, right, top, theme) {
  ctx.fillStyle = theme.colour('ground');
  for (let i = 0; i < FADES; i++) {
    ctx.globalAlpha = 1 - i / FADES;
    ctx.fillRect(left, top + (i * theme.text) / FADES, right - left, theme.text / FADES);
  }
  ctx.globalAlpha = 1;
}

/** @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {NonNullable<Answers["law"]>} law @param {Frame} frame */
function drawHistogram(ctx, answers, law, frame) {
  const { theme, text, scene, silent, step } = frame;
  const { lower, x } = geometry(frame, true);
  const [x0, x1] = scene.box;
  const width = (x1 - x0) / BINS;
  const places = placesAt(swarmNow(answers), step);
  const counts = new Uint32Array(BINS);
  for (const at of places) {
    const bin = Math.floor((at - x0) / width);
    if (bin >= 0 && bin < BINS) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const highest = 1.35 * Math.max(...law.density);
  const y = linearScale([0, highest], [lower.bottom, lower.top]);
  drawAxes(
    ctx,
    lower,
    {
      x,
      y,
      xName: text('axis-x'),
      yName: text('wells-walkers', { count: places.length }),
      note: text('wells-dashed'),
      yTicks: [],
    },
    theme,
  );
  ctx.save();
  clipTo(ctx, lower);
  for (const [bin, count] of counts.entries()) {
    const left = x0 + bin * width;
    ctx.fillStyle = theme.colour(left + width / 2 < law.top ? 'curve-down' : 'curve-up');
    const top = y(count / (places.length * width));
    ctx.fillRect(x(left), top, x(left + width) - x(left) - 1, lower.bottom - top);
    if (top < lower.top) fadeTop(ctx, x(left), x(left + width), lower.top, theme);
  }
  if (!silent) {
    ctx.strokeStyle = theme.colour('ink');
    ctx.lineWidth = theme.line * 2;
    ctx.setLineDash([6, 4]);
    ctx.beginPath();
    for (const [i, density] of law.density.entries())
      ctx.lineTo(x(x0 + ((x1 - x0) * i) / (law.density.length - 1)), y(density));
    ctx.stroke();
    ctx.setLineDash([]);
  }
  ctx.restore();
}

/** How many are in each well. @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {NonNullable<Answers["law"]>} law @param {Frame} frame */
function drawCounts(ctx, answers, law, frame) {
  const { theme, text } = frame;
  const { upper, x } = geometry(frame, true);
  const share = shareBeyond(swarmNow(answers), frame.step, law.top);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  for (const [id, part, at] of /** @type {const} */ ([
    ['sharp', 1 - share, frame.scene.minima[0]],
    ['flat', share, frame.scene.minima[1]],
  ])) {
    ctx.fillStyle = theme.colour(id === 'sharp' ? 'curve-down' : 'curve-up');
    ctx.font = `600 ${1.5 * theme.text}px ${theme.font}`;
    outlined(ctx, `${formatNumber(100 * part)} %`, x(at), upper.top + 0.2 * theme.text, theme);
    labelFont(ctx, theme);
    ctx.fillStyle = theme.colour(id === 'sharp' ? 'curve-down' : 'curve-up');
    outlined(ctx, text(`wells-${id}`), x(at), upper.top + 1.9 * theme.text, theme);
  }
}

/** @type {import('../view.js').View<Answers>} */
export const well_map = {
  id: 'well_map',
  needs: ['grid', 'swarm', 'law'],
  least: [260, 220],

  draw(ctx, answers, frame) {
    drawCurve(ctx, answers, frame);
    if (answers.law) {
      drawCrowd(ctx, answers, frame);
      drawCounts(ctx, answers, answers.law, frame);
      drawHistogram(ctx, answers, answers.law, frame);
      return;
    }
    const { upper, x, y } = geometry(frame, false);
    const { positions, frames } = answers.swarm;
    const track = {
      count: frames,
      at: (/** @type {number} */ k) =>
        /** @type {[number, number]} */ ([x(positions[k] ?? 0), y(lossAt(answers, positions[k] ?? 0))]),
      coordinates: (/** @type {number} */ k) => Float64Array.of(positions[k] ?? 0),
    };
    drawHops(ctx, upper, track, frame.step, runnerStyle('gradient_descent'), frame.theme);
    drawHead(ctx, upper, track, frame.step, runnerStyle('gradient_descent'), frame.theme);
  },

  describe(answers, { text, step }) {
    const { law, every } = answers;
    const swarm = swarmNow(answers);
    if (!law)
      return text('describe-well-alone', { step, x: formatNumber(swarm.positions[Math.min(step, swarm.frames - 1)]) });
    const share = shareBeyond(swarm, step, law.top);
    return text('describe-well-map', {
      step: step * every,
      walkers: swarm.walkers,
      sharp: formatNumber(100 * (1 - share)),
      flat: formatNumber(100 * share),
      predicted: formatNumber(100 * law.massRight),
    });
  },
};
