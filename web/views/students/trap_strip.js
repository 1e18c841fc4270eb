// The loss of one student: down to the shelf, and from there once a neuron is split. A timeline; while nobody is stuck, that of
// the slowest.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { drawMarker } from '../../plot/marker.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { linearScale, logScale } from '../../plot/scale.js';
import { recordAt, STEPS, TRAINED, trainedBy, walkedAt } from '../../plot/students/course.js';
import { SHELF } from '../../plot/students/fates.js';
import { formatDecade, formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/students/answers.js').StudentsAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

const HIGHEST = 20;
const LOWEST = 1e-8;
/** Room for the curve and words below it, in labels. */
const ROOM = 2.6;
const TICKS = [0, 100, 500, 1000, 2000, 4000];

/** On a shelf: within this share of it. */
const NEAR = 0.03;

/** On the one where it was split, or on that where it comes to if it is stuck again. @param {Answers} answers @param {number} loss */
function isOnShelf({ trap }, loss) {
  if (!trap) return false;
  const { point, split } = trap.found;
  const end = split.losses.at(-1) ?? 0;
  return [point.loss, ...(end > SHELF ? [end] : [])].some((shelf) => Math.abs(loss / shelf - 1) < NEAR);
}

/** @param {number} steps of training @returns {number} frame */
const frameOf = (steps) => TRAINED * Math.sqrt(steps / STEPS);

/** The loss in each frame, as far as it is known. @param {Answers} answers @param {number} last @returns {number[]} */
function lossesOf({ lanes, trap }, last) {
  const students = lanes[0]?.students;
  if (!students) return [];
  const { losses, frames, ends } = students;
  const slowest = [...ends.keys()].reduce((most, start) => ((ends[start] ?? 0) > (ends[most] ?? 0) ? start : most), 0);
  const start = trap?.start ?? slowest;
  return Array.from({ length: last + 1 }, (_, frame) =>
    frame <= TRAINED
      ? (losses[start * frames + recordAt(frame)] ?? Number.NaN)
      : (trap?.found.split.losses[walkedAt(frame)] ?? Number.NaN),
  );
}

/** @param {Frame} frame */
function geometry({ theme, width, height, last }) {
  const margin = { left: theme.text * 4.2, right: theme.text * 1.2, top: theme.text * 1.5, bottom: theme.text * 1.8 };
  const inside = area(width, height, margin);
  const x = linearScale([0, Math.max(1, last)], [inside.left, inside.right]);
  const y = logScale([LOWEST, HIGHEST], [inside.bottom, inside.top]);
  return { inside, x, y };
}

/** @type {import('../view.js').View<Answers>} */
export const trap_strip = {
  id: 'trap_strip',
  needs: ['lanes', 'trap'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, last } = frame;
    const { inside, x, y } = geometry(frame);
    const now = Math.min(frame.step, last);
    drawAxes(
      ctx,
      inside,
      {
        ...axesOf(answers, frame),
        xName: text('axis-step'),
        yName: text(answers.trap ? 'axis-loss-of-one' : 'axis-loss-of-slowest'),
        yFormat: formatDecade,
        grid: true,
      },
      theme,
    );
    const losses = lossesOf(answers, last);
    ctx.save();
    clipTo(ctx, { ...inside, right: inside.right + 4 });
    const trace = (/** @type {number} */ from, /** @type {number} */ to) => {
      ctx.beginPath();
      for (let frame = from; frame <= to; frame++) {
        const loss = losses[frame] ?? Number.NaN;
        if (loss > 0) ctx.lineTo(x(frame), y(loss));
      }
      ctx.stroke();
    };
    ctx.strokeStyle = theme.colour('run-gradient-descent');
    ctx.lineWidth = theme.line * 2;
    ctx.globalAlpha = 0.25;
    trace(now, last);
    ctx.globalAlpha = 1;
    trace(0, now);
    ctx.strokeStyle = theme.colour('accent');
    ctx.lineWidth = theme.line * 3.4;
    const shelf = losses.map((loss) => isOnShelf(answers, loss));
    const [from, to] = [shelf.indexOf(true), Math.min(now, shelf.lastIndexOf(true))];
    if (from >= 0) trace(from, to);
    if (last > TRAINED) drawSplit(ctx, frame);
    const loss = losses[now] ?? Number.NaN;
    const stuck = isOnShelf(answers, loss);
    if (loss > 0)
      drawMarker(
        ctx,
        stuck ? 'cross' : 'disc',
        x(now),
        y(Math.max(loss, LOWEST)),
        4.6 * theme.line ** 0.5,
        theme.colour(stuck ? 'accent' : 'run-gradient-descent'),
        theme.colour('ground'),
      );
    ctx.restore();
    drawPlayhead(ctx, inside, x(now), theme);
  },

  stepAt: (_answers, frame, px) => Math.round(Math.max(0, Math.min(frame.last, geometry(frame).x.invert(px)))),

  describe(answers, { text, step, last }) {
    const loss = formatNumber(lossesOf(answers, last)[Math.min(step, last)]);
    return step > TRAINED && answers.trap
      ? text('describe-trap-strip-split', { step: stepsWalked(answers, step), loss })
      : text('describe-trap-strip', { step: trainedBy(step), loss });
  },
};

/** @param {Answers} answers @param {number} frame @returns {number} steps since the split */
const stepsWalked = ({ trap }, frame) => walkedAt(frame) * (trap?.question.every ?? 0);

/** As many powers of ten as there is room for, two at least. @param {import('../../plot/scale.js').Scale} y @param {Frame} frame */
function lossTicks(y, { theme }) {
  const ticks = y.ticks(0);
  const rows = Math.floor((y(LOWEST) - y(HIGHEST)) / (theme.text * 1.5));
  if (rows < 3) return [LOWEST, 1];
  return ticks.filter((_, i) => i % Math.ceil(ticks.length / rows) === 0);
}

/** Ticks at steps of training, and where it is split at steps from there. @param {Answers} answers @param {Frame} frame */
function axesOf({ trap }, frame) {
  const { x, y } = geometry(frame);
  const steps = TICKS.map((tick) => ({ at: frameOf(tick), tick }));
  const every = trap?.question.every ?? 0;
  if (frame.last > TRAINED && every > 0)
    for (const walked of [20, 40, 60, 80]) steps.push({ at: TRAINED + 1 + walked, tick: STEPS + walked * every });
  const byStep = Object.assign((/** @type {number} */ step) => x(steps.find(({ tick }) => tick === step)?.at ?? 0), {
    invert: x.invert,
    ticks: x.ticks,
    domain: x.domain,
  });
  return { x: byStep, y, xTicks: steps.map(({ tick }) => tick), yTicks: lossTicks(y, frame) };
}

/** The line at which a neuron is split. @param {CanvasRenderingContext2D} ctx @param {Frame} frame */
function drawSplit(ctx, frame) {
  const { theme, text } = frame;
  const { inside, x } = geometry(frame);
  const at = x(TRAINED + 0.5);
  ctx.strokeStyle = theme.colour('ink');
  ctx.lineWidth = theme.line * 1.4;
  ctx.setLineDash([5, 4]);
  ctx.beginPath();
  ctx.moveTo(at, inside.top);
  ctx.lineTo(at, inside.bottom);
  ctx.stroke();
  ctx.setLineDash([]);
  if (inside.bottom - inside.top < ROOM * theme.text) return;
  labelFont(ctx, theme);
  ctx.fillStyle = theme.colour('ink');
  ctx.textAlign = 'left';
  ctx.textBaseline = 'bottom';
  ctx.fillText(text('students-split-here'), at + theme.text * 0.4, inside.bottom - theme.text * 0.3);
}
