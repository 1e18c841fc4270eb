// A lane for each runner, from the error at the start to a millionth of it, where a flag says at which step it was there.

import { area } from '../plot/area.js';
import { labelFont } from '../plot/axes.js';
import { drawMarker } from '../plot/marker.js';
import { quantities } from '../plot/quantities.js';
import { runnerStyle } from '../plot/runner_style.js';
import { logScale } from '../plot/scale.js';
import { formatNumber, powerOfTen } from '../words/format.js';
import { shownRuns } from './view.js';

/** @typedef {import('../kinds/runs/answers.js').RunAnswer} RunAnswer */

const GOAL = 1e-6;
/** Names stand before the lanes where these are this many letters wide. */
const LETTERS_WITH_NAMES = 26;

/** Of the first error. @param {RunAnswer} answer @param {number} step */
function shareAt(answer, step) {
  const { of } = /** @type {import('../plot/quantities.js').Quantity} */ (quantities.errorNorm);
  return of(answer, Math.min(step, answer.run.steps)) / of(answer, 0);
}

/** @param {RunAnswer} answer @param {number} step */
const hasArrived = ({ measured }, step) => measured.arrivalStep !== undefined && measured.arrivalStep <= step;

/** @param {RunAnswer} answer @param {import('./view.js').Frame} frame @returns {string} what is to be said of the runner now, if anything */
function wordOf({ run, measured }, { step, text }) {
  if (measured.arrivalStep !== undefined && measured.arrivalStep <= step)
    return text('lane-arrived', { step: measured.arrivalStep });
  return run.outcome.kind === 'diverged' && run.outcome.step <= step ? text('lane-diverged') : '';
}

/** @type {import('./view.js').View<import('../kinds/runs/answers.js').RunsAnswers>} */
export const race_lanes = {
  id: 'race_lanes',
  needs: ['runs'],
  least: [180, 120],

  draw(ctx, answers, frame) {
    const { theme, text, width } = frame;
    const runs = shownRuns(answers, frame);
    const named = width > LETTERS_WITH_NAMES * theme.text;
    labelFont(ctx, theme);
    const widest = (/** @type {string[]} */ words) => Math.max(0, ...words.map((word) => ctx.measureText(word).width));
    const names = runs.map(({ id }) => text(`runner-${id}`));
    const nameWidth = named ? widest(names) : 0;
    wordFont(ctx, theme);
    const words = runs.map(({ run }) => text('lane-arrived', { step: run.steps }));
    const inside = area(width, frame.height, {
      left: theme.text * (named ? 1.6 : 0.9) + nameWidth,
      right: theme.text * 1.7 + widest(words),
      top: theme.text * 1.9,
      bottom: theme.text * 1.7,
    });
    const x = logScale([1, GOAL], [inside.left, inside.right]);
    drawTrack(ctx, inside, x, frame);

    const height = (inside.bottom - inside.top) / Math.max(1, runs.length);
    for (const [i, answer] of runs.entries()) {
      const middle = inside.top + (i + 0.5) * height;
      if (named) {
        labelFont(ctx, theme);
        ctx.textAlign = 'right';
        ctx.textBaseline = 'middle';
        ctx.fillText(names[i] ?? '', inside.left - theme.text * 0.9, middle);
      }
      drawLane(ctx, answer, { inside, x, middle, height }, frame);
    }
  },

  describe(answers, frame) {
    const lanes = shownRuns(answers, frame).map(
      (answer) =>
        `${frame.text(`runner-${answer.id}`)} ${wordOf(answer, frame) || formatNumber(shareAt(answer, frame.step))}`,
    );
    return frame.text('describe-race-lanes', { step: frame.step, lanes: lanes.join('; ') });
  },
};

/** Start, goal and the powers of ten between. @param {CanvasRenderingContext2D} ctx @param {import('../plot/area.js').Area} inside @param {import('../plot/area.js').Scale} x @param {import('./view.js').Frame} frame */
function drawTrack(ctx, inside, x, { theme, text, width }) {
  labelFont(ctx, theme);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  ctx.fillText(text('lanes-title'), theme.text * 0.4, theme.text * 0.2, width - theme.text * 0.8);
  ctx.textAlign = 'center';
  ctx.setLineDash([]);
  for (const exponent of [0, -2, -4, -6]) {
    const at = x(10 ** exponent);
    const end = exponent === 0 || 10 ** exponent <= GOAL;
    ctx.strokeStyle = theme.colour(end ? 'axis' : 'grid');
    ctx.lineWidth = theme.line * (end ? 2 : 1);
    ctx.beginPath();
    ctx.moveTo(at, inside.top);
    ctx.lineTo(at, inside.bottom);
    ctx.stroke();
    ctx.fillText(exponent === 0 ? '1' : powerOfTen(exponent), at, inside.bottom + theme.text * 0.35);
  }
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {RunAnswer} answer
 * @param {{inside: import('../plot/area.js').Area, x: import('../plot/area.js').Scale, middle: number, height: number}} lane
 * @param {import('./view.js').Frame} frame
 */
function drawLane(ctx, answer, { inside, x, middle, height }, frame) {
  const { theme, step } = frame;
  const style = runnerStyle(answer.id);
  const colour = theme.colour(style.colour);
  const share = shareAt(answer, step);
  const arrived = hasArrived(answer, step);
  const at = arrived ? inside.right : x(Math.min(1, Math.max(GOAL, share || 1)));
  ctx.strokeStyle = colour;
  ctx.lineWidth = theme.line * 2;
  ctx.setLineDash(style.dash);
  ctx.beginPath();
  ctx.moveTo(inside.left, middle);
  ctx.lineTo(at, middle);
  ctx.stroke();
  const size = Math.min(5.2 * theme.line ** 0.5, height * 0.36);
  drawMarker(ctx, style.marker, at, middle, size, colour, theme.colour('ground'));

  const word = wordOf(answer, frame);
  if (!word) return;
  wordFont(ctx, theme);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  const left = at + theme.text * 0.9;
  if (arrived) drawFlag(ctx, left, middle, Math.min(height * 0.7, theme.text), colour, theme);
  ctx.fillStyle = colour;
  ctx.fillText(word, left + (arrived ? theme.text * 0.7 : 0), middle);
}

/** @param {CanvasRenderingContext2D} ctx @param {import('../words/theme.js').Theme} theme */
function wordFont(ctx, theme) {
  ctx.font = `600 ${theme.text}px ${theme.font}`;
}

/** Its pole stands at x. @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} middle @param {number} size @param {string} colour @param {import('../words/theme.js').Theme} theme */
function drawFlag(ctx, x, middle, size, colour, theme) {
  const top = middle - size / 2;
  ctx.setLineDash([]);
  ctx.strokeStyle = colour;
  ctx.lineWidth = theme.line * 1.4;
  ctx.beginPath();
  ctx.moveTo(x, top);
  ctx.lineTo(x, top + size);
  ctx.stroke();
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.moveTo(x, top);
  ctx.lineTo(x + size * 0.55, top + size * 0.25);
  ctx.lineTo(x, top + size * 0.5);
  ctx.closePath();
  ctx.fill();
}
