// Losses that fall, and those that rest on a shelf: there in another colour, with a cross at the end.

import { labelFont } from '../axes.js';
import { outlined } from '../labels/outlined.js';
import { drawMarker, traceMarker } from '../marker.js';
import { recordAt, TRAINED, trainedBy } from './course.js';

/** @typedef {import('../../library/core.js').Students} Students */
/** @typedef {import('../../words/theme.js').Theme} Theme */
/** @typedef {{inside: import('../area.js').Area, x: import('../area.js').Scale, y: import('../area.js').Scale}} Place */

/** On the shelf: within this share of where it ends. */
const NEAR = 0.03;
/** Opacity of a curve that is alone, and of one of very many. */
const [ALONE, ONE_OF_MANY] = [0.85, 0.4];

/** @param {Students} students @param {number} start @param {number} frame of the timeline */
const lossAt = ({ losses, frames }, start, frame) => losses[start * frames + recordAt(frame)] ?? Number.NaN;

/** @param {Students} students @param {number} start one that is stuck @param {number} frame of the timeline */
function rests(students, start, frame) {
  const end = students.ends[start] ?? Number.NaN;
  return Math.abs(lossAt(students, start, frame) - end) <= NEAR * end;
}

/** Those that are on their shelf in a frame. @param {Students} students @param {readonly number[]} stuck @param {number} frame */
export const resting = (students, stuck, frame) =>
  stuck.filter((start) => rests(students, start, Math.min(frame, TRAINED)));

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Students} students
 * @param {readonly number[]} starts
 * @param {Place} place
 * @param {number} frame of the timeline
 * @param {Theme} theme
 */
export function drawFalling(ctx, students, starts, { inside, x, y }, frame, theme) {
  const last = Math.min(frame, TRAINED);
  const [lowest] = y.domain;
  const colour = theme.colour('run-gradient-descent');
  ctx.strokeStyle = colour;
  ctx.lineWidth = theme.line * 0.9;
  ctx.globalAlpha = Math.max(ONE_OF_MANY, Math.min(ALONE, 6 / Math.sqrt(starts.length)));
  ctx.setLineDash([]);
  ctx.beginPath();
  for (const start of starts)
    for (let at = 0; at <= last; at++) {
      const loss = lossAt(students, start, at);
      const out = !(loss > lowest);
      const [px, py] = [x(trainedBy(at)), out ? inside.bottom + theme.text : y(loss)];
      if (at === 0) ctx.moveTo(px, py);
      else ctx.lineTo(px, py);
      if (out) break;
    }
  ctx.stroke();
  ctx.globalAlpha = 1;
  ctx.fillStyle = colour;
  ctx.beginPath();
  for (const start of starts) {
    const loss = lossAt(students, start, last);
    if (loss > lowest) traceMarker(ctx, 'disc', x(trainedBy(last)), y(loss), 2.2 * theme.line ** 0.5);
  }
  ctx.fill();
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Students} students
 * @param {readonly number[]} stuck
 * @param {Place} place
 * @param {number} frame of the timeline
 * @param {number | undefined} followed the one that is looked at
 * @param {Theme} theme
 */
export function drawShelf(ctx, students, stuck, { x, y }, frame, followed, theme) {
  const last = Math.min(frame, TRAINED);
  const [accent, ground] = [theme.colour('accent'), theme.colour('ground')];
  ctx.strokeStyle = accent;
  ctx.setLineDash([]);
  for (const start of stuck) {
    ctx.lineWidth = theme.line * (start === followed ? 3.4 : 1.4);
    ctx.beginPath();
    for (let at = 0; at <= last; at++)
      if (rests(students, start, at)) ctx.lineTo(x(trainedBy(at)), y(lossAt(students, start, at)));
    ctx.stroke();
  }
  for (const start of resting(students, stuck, last)) {
    const loss = lossAt(students, start, last);
    drawMarker(ctx, 'cross', x(trainedBy(last)), y(loss), 4.6 * theme.line ** 0.5, accent, ground);
  }
}

/** @param {CanvasRenderingContext2D} ctx @param {string} words @param {number} loss @param {Place} place @param {Theme} theme */
export function nameShelf(ctx, words, loss, { inside, y }, theme) {
  labelFont(ctx, theme);
  ctx.fillStyle = theme.colour('accent');
  ctx.textAlign = 'right';
  ctx.textBaseline = 'bottom';
  outlined(ctx, words, inside.right - theme.text * 0.5, y(loss) - theme.text * 0.4, theme);
}
