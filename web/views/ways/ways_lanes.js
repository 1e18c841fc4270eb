// Side by side the walkers of every number of ways down: how far each is from the saddle, on a log scale, on which all rise equally
// fast, and above them a clock that stops at their mean.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawWalkers, sideBySide, walkerSize } from '../../plot/clouds/walkers.js';
import { drawLevel } from '../../plot/level_line.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale, logScale } from '../../plot/scale.js';
import { drawDial } from '../../plot/ways/dial.js';
import { distancesAt, goneBy, timesOf } from '../../plot/ways/times.js';
import { formatDecade, formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/ways/answers.js').WaysAnswers} Answers */
/** @typedef {import('../../plot/area.js').Area} Area */
/** @typedef {import('../view.js').Frame} Frame */

/** Of a lane, for its walkers. */
const FILLED = 0.44;
/** Below the radius the picture goes on for so many decades under the first push. */
const BELOW = 0.5;
const COLOUR = 'noise';
/** Height of the bars that tell who is gone, in units of the label size. */
const BAND = 1.5;

/** @param {Answers} answers @param {Frame} frame */
function geometry({ lanes, values, scene }, { theme, width, height }) {
  const left = 3.4 * theme.text;
  const wide = (width - left - 0.4 * theme.text) / Math.max(1, lanes.length);
  const radius = Math.max(8, Math.min(0.4 * wide, 0.13 * height, 4.5 * theme.text));
  const top = 2 * radius + 5 * theme.text;
  const inside = area(width, height, { left, right: 0.4 * theme.text, top, bottom: 1.9 * theme.text });
  const { sigma = 1e-3, lr = 0.1 } = values;
  const low = 10 ** (Math.log10(lr * sigma) - BELOW);
  return { inside, wide, radius, low, y: logScale([low, scene.radius], [inside.bottom, inside.top]) };
}

/** @param {Answers} answers @param {number} ways @param {number} step @returns {boolean} whether its clock has stopped: at the mean */
const stopped = ({ walks }, ways, step) => step >= timesOf(walks[ways]).mean;

/** @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {number} i @param {Frame} frame */
function drawClock(ctx, answers, i, frame) {
  const { theme, step } = frame;
  const lane = answers.lanes[i];
  if (!lane) return;
  const { inside, wide, radius } = geometry(answers, frame);
  const middle = inside.left + (i + 0.5) * wide;
  const { mean } = timesOf(answers.walks[lane.ways]);
  const still = stopped(answers, lane.ways, step);
  const turn = answers.lanes[0]?.predicted.mean ?? 1;
  const place = { x: middle, y: radius + 2, radius };
  const colours = { face: 'axis', wedge: still ? 'accent' : 'landscape', hand: 'ink' };
  drawDial(ctx, place, (still ? mean : step) / turn, colours, theme);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  ctx.font = `${still ? 700 : 400} ${1.3 * theme.text}px ${theme.font}`;
  ctx.fillStyle = theme.colour(still ? 'accent' : 'ink-soft');
  ctx.fillText(still ? formatNumber(mean) : String(step), middle, 2 * radius + 0.5 * theme.text, wide);
}

/** @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {number} i @param {Frame} frame */
function drawLane(ctx, answers, i, frame) {
  const { theme, step, text, scene } = frame;
  const lane = answers.lanes[i];
  if (!lane) return;
  const { inside, wide, y, low } = geometry(answers, frame);
  const left = inside.left + i * wide;
  const middle = left + wide / 2;
  const style = runnerStyle(COLOUR);
  const band = BAND * theme.text;
  if (lane.ways === answers.values.k) {
    ctx.fillStyle = theme.colour('touch');
    ctx.fillRect(left, inside.top, wide, inside.bottom - inside.top);
  }
  const walked = answers.walks[lane.ways];
  if (walked) {
    const far = distancesAt(walked, step, lane.question.every).filter((distance) => distance < scene.radius);
    const heights = far.map((distance) => y(Math.max(low, distance)));
    ctx.save();
    clipTo(ctx, { ...inside, left, right: left + wide });
    drawWalkers(ctx, sideBySide(heights, middle, FILLED * wide, walkerSize(theme)), style, theme);
    ctx.restore();
    const known = walked.summary.times.length || 1;
    const share = goneBy(walked, step) / known;
    ctx.fillStyle = theme.colour(style.colour);
    ctx.fillRect(left + 0.08 * wide, inside.top - band, 0.84 * wide * share, 0.75 * band);
  }
  ctx.setLineDash([]);
  ctx.strokeStyle = theme.colour('axis');
  ctx.lineWidth = theme.line;
  ctx.strokeRect(left + 0.08 * wide, inside.top - band, 0.84 * wide, 0.75 * band);
  ctx.font = `600 ${1.15 * theme.text}px ${theme.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  ctx.fillStyle = theme.colour('ink');
  ctx.fillText(text('ways-count', { k: String(lane.ways) }), middle, inside.bottom + 0.35 * theme.text, wide);
}

/** @type {import('../view.js').View<Answers>} */
export const ways_lanes = {
  id: 'ways_lanes',
  needs: ['lanes'],
  least: [260, 220],

  draw(ctx, answers, frame) {
    const { theme, text } = frame;
    const { inside, y } = geometry(answers, frame);
    const x = linearScale([0, 1], [inside.left, inside.right]);
    drawAxes(
      ctx,
      inside,
      { x, y, xTicks: [], yTicks: y.ticks(0), xName: '', yName: '', yFormat: formatDecade, grid: true },
      theme,
    );
    for (const i of answers.lanes.keys()) {
      drawLane(ctx, answers, i, frame);
      drawClock(ctx, answers, i, frame);
    }
    drawLevel(ctx, inside, inside.top, 'bar', theme, 'contour-critical');
    ctx.font = `${theme.text}px ${theme.font}`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.fillStyle = theme.colour('ink-soft');
    ctx.fillText(text('ways-gone'), 0.3 * theme.text, inside.top - 0.9 * theme.text, inside.left);
    const turn = formatNumber(answers.lanes[0]?.predicted.mean);
    ctx.fillText(text('ways-turn', { turn }), inside.left, inside.top - 2.2 * theme.text, inside.right - inside.left);
  },

  describe(answers, { step, text }) {
    const waits = answers.lanes.map(({ ways }) => {
      const walked = answers.walks[ways];
      const still = stopped(answers, ways, step);
      const now = walked ? `${goneBy(walked, step)} / ${walked.summary.times.length}` : '–';
      return `${text('ways-count', { k: String(ways) })}: ${still ? formatNumber(timesOf(walked).mean) : now}`;
    });
    return text('describe-ways-lanes', { step, waits: waits.join(text('list-separator')) });
  },
};
