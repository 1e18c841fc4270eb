// The escape program at work: on the map the path of the walker, and where it looked at the curvature the two arrows ±v with the
// loss at their ends; beside it the program, or where there is no room the line of it that is carried out.

import { mapScales, placeIn } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawContours, gridLevels } from '../../plot/contours.js';
import { drawGhost, drawHead, drawHops } from '../../plot/hops.js';
import { drawLineNow, drawLines, linesAt } from '../../plot/program/lines.js';
import { jumpAt } from '../../plot/program/moment.js';
import { drawSideArrows, drawSideLabels } from '../../plot/program/side_arrows.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { formatNumber, formatPoint } from '../../words/format.js';
import { pointAt, runsBefore } from '../view.js';

/** @typedef {import('../../kinds/escape_program/answers.js').ProgramAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Wider than this many times its height the picture has room for the whole program. */
const WIDE = 1.25;
/** Of the width, for the map at most. */
const MAP = 0.6;
const LEAST_BESIDE = 460;

/** @param {Frame} frame */
function geometry({ theme, width, height, scene }) {
  const beside = width > WIDE * height && width > LEAST_BESIDE;
  const band = Math.min(4 * theme.text, 0.2 * height);
  const size = beside ? { width: Math.min(MAP * width, 1.1 * height), height } : { width, height: height - band };
  const map = mapScales({ ...size, theme }, scene.box);
  const program = beside
    ? { left: size.width + 0.5 * theme.text, right: width, top: 0, bottom: height }
    : { left: 0, right: width, top: size.height, bottom: height };
  return { ...map, program, beside };
}

/** @param {Answers} answers @param {Frame} frame @returns {import('../../plot/program/side_arrows.js').Sides[]} of the jumps so far */
function sidesOf({ jumps }, frame) {
  const { x, y } = geometry(frame);
  const place = (/** @type {number[]} */ [across = 0, up = 0]) => /** @type {[number, number]} */ ([x(across), y(up)]);
  return jumps
    .filter(({ moment }) => moment <= frame.step)
    .map(({ told, from, ends, taken, moment }) => ({
      from: place(from),
      ends: [place(ends[0]), place(ends[1])],
      losses: [told.ahead, told.behind],
      taken,
      age: frame.step - moment,
    }));
}

/** @type {import('../view.js').View<Answers>} */
export const escape_map = {
  id: 'escape_map',
  needs: ['grid', 'runs', 'moments'],
  least: [200, 160],

  draw(ctx, answers, frame) {
    const { theme, text, scene, step } = frame;
    const { area: inside, x, y, program, beside } = geometry(frame);
    drawContours(ctx, inside, answers.grid, scene.critical, theme);
    const note = text(`levels-${gridLevels(answers.grid, scene.critical).kind}`);
    drawAxes(ctx, inside, { x, y, xName: text('axis-x'), yName: text('axis-y'), note }, theme);

    const trackOf = (/** @type {import('../../library/core.js').Run} */ { w, steps }) => ({
      count: steps + 1,
      at: (/** @type {number} */ k) => /** @type {[number, number]} */ ([x(w[2 * k] ?? 0), y(w[2 * k + 1] ?? 0)]),
      coordinates: (/** @type {number} */ k) => w.subarray(2 * k, 2 * k + 2),
    });
    for (const { run, id } of runsBefore(frame)) drawGhost(ctx, inside, trackOf(run), runnerStyle(id), theme);
    const [answer] = answers.runs;
    if (!answer) return;
    const track = trackOf(answer.run);
    const style = runnerStyle(answer.id);
    drawHops(ctx, inside, track, step, style, theme);
    const sides = sidesOf(answers, frame);
    for (const each of sides) drawSideArrows(ctx, each, theme);
    drawHead(ctx, inside, track, step, style, theme);
    for (const each of sides) drawSideLabels(ctx, inside, each, theme);
    (beside ? drawLines : drawLineNow)(ctx, answers, program, frame);
  },

  handle({ start }, frame) {
    const scales = geometry(frame);
    const [x = 0, y = 0] = start;
    return { at: [scales.x(x), scales.y(y)], toDomain: placeIn(scales, frame.scene.box) };
  },

  describe(answers, frame) {
    const { text, step } = frame;
    const [answer] = answers.runs;
    const { lines, now } = linesAt(answers, frame);
    const { name = '', numbers = [] } = lines[now] ?? {};
    const told = {
      step,
      point: answer ? formatPoint(pointAt(answer, step)) : '',
      line: now + 1,
      numbers: [name, ...numbers].join(text('list-separator')),
    };
    const seen = jumpAt(answers, step)?.jump.told;
    if (!seen) return text('describe-escape-map', told);
    const ends = { ahead: formatNumber(seen.ahead), behind: formatNumber(seen.behind) };
    return text('describe-escape-map-sides', { ...told, ...ends });
  },
};
