// The losses of all students against the step, a lane for each size: they fall like rain. Those that stop on a shelf are drawn in
// another colour there, with a cross.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawLevel } from '../../plot/level_line.js';
import { drawMarker } from '../../plot/marker.js';
import { logScale, rootScale } from '../../plot/scale.js';
import { STEPS, TRAINED, trainedBy, walkedAt } from '../../plot/students/course.js';
import { drawFalling, drawShelf, nameShelf, resting } from '../../plot/students/falling.js';
import { fatesOf, SHELF } from '../../plot/students/fates.js';
import { formatDecade, formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/students/answers.js').StudentsAnswers} Answers */
/** @typedef {import('../../kinds/students/answers.js').Lane} Lane */
/** @typedef {import('../view.js').Frame} Frame */
/** @typedef {import('../../plot/students/falling.js').Place} Place */
/** @typedef {Place & {small: boolean}} LanePlace small: the heading has one line */

/** Lanes stand side by side where the picture is so many times as wide as high. */
const WIDE = 1.25;
const HIGHEST = 20;
/** A student whose loss is below has learned; what is still lower is not shown. */
const LOWEST = 1e-8;
const TICKS = [0, 100, 500, 1000, 2000];
/** A lane that is lower, in labels, has its heading in one line. */
const LOW = 11;
/** Room for a heading, in labels. */
const HEADING = 21;

/** @param {Answers} answers */
const shownLanes = ({ lanes, values }) => lanes.filter(({ extra }) => extra <= (values.extra ?? 0));

/** @param {number} place @param {number} count @param {Frame} frame @returns {LanePlace} */
function placeOf(place, count, { width, height, theme }) {
  // Side by side where a heading fits, or where lanes below each other would be too low.
  const across = width > WIDE * height && (width / count > HEADING * theme.text || height / count < LOW * theme.text);
  const [wide, high] = across ? [width / count, height] : [width, height / count];
  const [left, top] = across ? [place * wide, 0] : [0, place * high];
  const small = high < LOW * theme.text;
  const margin = {
    left: left + theme.text * 3.2,
    top: top + theme.text * (small ? 1.6 : 3.6),
    right: width - left - wide + theme.text * 0.8,
    bottom: height - top - high + theme.text * 1.9,
  };
  const inside = area(width, height, margin);
  return {
    inside,
    small,
    x: rootScale([0, STEPS], [inside.left, inside.right]),
    y: logScale([LOWEST, HIGHEST], [inside.bottom, inside.top]),
  };
}

/** @type {import('../view.js').View<Answers>} */
export const rain = {
  id: 'rain',
  needs: ['lanes', 'trap'],
  least: [220, 160],

  draw(ctx, answers, frame) {
    const shown = shownLanes(answers);
    for (const [i, lane] of shown.entries()) drawLane(ctx, lane, answers, placeOf(i, shown.length, frame), frame);
  },

  describe(answers, { text, step }) {
    const lanes = shownLanes(answers).map(({ neurons, students }) => {
      const { known, stuck } = fatesOf(students);
      return text('describe-rain-lane', { neurons, known: known.length, stuck: stuck.length });
    });
    return text('describe-rain', { step: trainedBy(step), lanes: lanes.join(' ') });
  },
};

/** @param {CanvasRenderingContext2D} ctx @param {Lane} lane @param {Answers} answers @param {LanePlace} place @param {Frame} frame */
function drawLane(ctx, lane, answers, place, frame) {
  const { theme, text, step } = frame;
  const { inside, x, y } = place;
  const rows = Math.max(2, (inside.bottom - inside.top) / (theme.text * 1.7));
  const stride = Math.ceil(y.ticks(0).length / rows);
  const yTicks = y.ticks(0).filter((_, i) => i % stride === 0);
  const axes = { xTicks: TICKS, yTicks, xName: text('students-axis-step'), yName: '', yFormat: formatDecade };
  drawAxes(ctx, inside, { x, y, ...axes, grid: true }, theme);
  drawLevel(ctx, inside, y(SHELF), 'bar', theme, 'ink-soft');
  const { students } = lane;
  const fates = fatesOf(students);
  if (!students) drawWaiting(ctx, text('students-not-computed'), inside, theme);
  else {
    ctx.save();
    clipTo(ctx, inside);
    drawFalling(ctx, students, fates.known, place, step, theme);
    ctx.restore();
    const followed = lane.extra === 0 ? answers.trap : null;
    drawShelf(ctx, students, fates.stuck, place, step, followed?.start, theme);
    if (followed && step >= TRAINED) {
      const { loss } = followed.found.point;
      nameShelf(ctx, text('students-on-shelf', { loss: formatNumber(loss) }), loss, place, theme);
      if (step > TRAINED) drawWalk(ctx, followed.found, place, frame);
    }
  }
  const now = students ? resting(students, fates.stuck, step).length : 0;
  drawHeading(ctx, lane, { ...fates, now, all: fates.known.length === answers.asked.starts }, place, frame);
}

/** @param {CanvasRenderingContext2D} ctx @param {string} words @param {Place["inside"]} inside @param {import('../../words/theme.js').Theme} theme */
function drawWaiting(ctx, words, inside, theme) {
  labelFont(ctx, theme);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(words, (inside.left + inside.right) / 2, (inside.top + inside.bottom) / 2, inside.right - inside.left);
}

/**
 * How far the one that is split has come, at the edge, as it goes on after what is shown.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../../library/core.js').StudentTrap} found
 * @param {Place} place
 * @param {Frame} frame
 */
function drawWalk(ctx, { point, split }, { inside, y }, { theme, text, step }) {
  const loss = split.losses[walkedAt(step)] ?? point.loss;
  const colour = theme.colour('curve-down');
  const [at, from, to] = [inside.right - theme.text * 0.5, y(point.loss), y(Math.max(LOWEST, loss))];
  ctx.strokeStyle = colour;
  ctx.lineWidth = theme.line * 3.4;
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.moveTo(at, from);
  ctx.lineTo(at, to);
  ctx.stroke();
  drawMarker(ctx, 'triangle_down', at, to, 5.5 * theme.line ** 0.5, colour, theme.colour('ground'));
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.fillStyle = colour;
  ctx.textAlign = 'right';
  ctx.textBaseline = 'top';
  const out = (split.losses.at(-1) ?? 0) <= SHELF;
  const words = text(out ? 'students-walks' : 'students-walks-lower', {
    lowest: formatNumber(split.point.eigenvalues[0]),
  });
  const room = at - theme.text * 0.9 - inside.left;
  if (ctx.measureText(words).width <= room)
    outlined(ctx, words, inside.left + room, Math.max(from + 1.1 * theme.text, y(SHELF) + 0.4 * theme.text), theme);
}

/**
 * How many neurons, and how many are stuck by now of those that are known.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Lane} lane
 * @param {import('../../plot/students/fates.js').Fates & {now: number, all: boolean}} fates now: stuck in this frame; all: are known
 * @param {LanePlace} place
 * @param {Frame} frame
 */
function drawHeading(ctx, { extra, neurons }, { known, now, all }, { inside, small }, { theme, text, step }) {
  const left = inside.left - theme.text * 2.6;
  const bottom = inside.top - theme.text * 0.35;
  ctx.textBaseline = 'bottom';
  ctx.textAlign = 'left';
  ctx.fillStyle = theme.colour('ink');
  ctx.font = `600 ${theme.text * (small ? 1 : 1.25)}px ${theme.font}`;
  const room = inside.right - left;
  const name = text(`students-lane-${extra}`, { neurons });
  const share = small ? 0.6 * room : room;
  const words = ctx.measureText(name).width <= share ? name : text('students-neurons', { neurons });
  ctx.fillText(words, left, small ? bottom : bottom - theme.text * 1.6, share);
  if (known.length === 0) return;
  const free = all && step >= TRAINED && now === 0;
  ctx.fillStyle = theme.colour(now > 0 ? 'accent' : free ? 'tick' : 'ink-soft');
  ctx.textAlign = small ? 'right' : 'left';
  const told = text('students-count', { stuck: now, known: known.length });
  ctx.fillText(
    `${now > 0 ? '✕ ' : free ? '✓ ' : ''}${told}`,
    small ? inside.right : left,
    bottom,
    small ? room * 0.38 : room,
  );
}
