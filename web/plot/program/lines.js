// The program in four lines, with the numbers of the moment: the line that is carried out stands out, what is known so far is
// written, what is of an earlier round stands back.

import { digitsApart, formatNumber, formatPoint, formatSetting } from '../../words/format.js';
import { fitted } from './fitted.js';
import { jumpAt, momentAt } from './moment.js';

/** @typedef {import('../../kinds/escape_program/answers.js').ProgramAnswers} Answers */
/** @typedef {import('../../kinds/escape_program/moments.js').Line} Line */
/** @typedef {import('../area.js').Area} Area */
/** @typedef {Pick<import('../../views/view.js').Frame, "step" | "text" | "theme">} Frame */
/** @typedef {{name: string, numbers: string[], past: boolean}} Written past: of an earlier round */

/** @type {Record<Line, number>} which of the four lines is carried out */
const LINE_OF = { begin: 0, descend: 0, small: 0, curvature: 1, stop: 1, sides: 2, move: 3 };

/** Zero but for rounding is zero. @param {ArrayLike<number>} direction */
const vector = (direction) => formatPoint(Array.from(direction, (x) => (Math.abs(x) < 1e-9 ? 0 : x)));

/** @param {Answers} answers @param {Frame} frame @returns {{lines: Written[], now: number}} now: the place of the one that is carried out */
export function linesAt(answers, { step, text }) {
  const { line, told } = momentAt(answers, step);
  const { threshold = 0 } = answers.values;
  const now = LINE_OF[line];
  const seen = jumpAt(answers, step);
  // While the walker descends the numbers of the last jump stay to be read.
  const jump = seen?.jump.told;
  const inRound = seen !== null && seen.age <= 2;
  const slope = told ? formatNumber(told.gradientNorm, digitsApart(told.gradientNorm, [threshold])) : '';
  const small = told?.decomposed ? 'program-small' : 'program-large';
  const first = told ? [text(small, { slope, threshold: formatSetting(threshold) })] : [];
  /** @type {string[]} */
  let second = [];
  if (line === 'stop' && told)
    second = [text(told.lowest > 0 ? 'program-minimum' : 'program-flat', { lowest: formatNumber(told.lowest) })];
  else if (jump)
    second = [text('program-negative', { lowest: formatNumber(jump.lowest) }), `v = ${vector(jump.direction)}`];
  const digits = jump ? digitsApart(jump.ahead, [jump.behind]) : 3;
  const third = jump
    ? [`f(w + hv) = ${formatNumber(jump.ahead, digits)}`, `f(w − hv) = ${formatNumber(jump.behind, digits)}`]
    : [];
  const fourth = jump
    ? [
        text('program-falls', { decrease: formatNumber(jump.decrease) }),
        text('program-promised', { predicted: formatNumber(jump.predicted) }),
      ]
    : [];
  const h = jump ? formatSetting(jump.length) : '|λₘᵢₙ|/ρ';
  const names = [text('program-test'), text('program-decompose'), text('program-sides', { h }), text('program-move')];
  const lines = [first, second, third, fourth].map((numbers, i) => ({
    name: names[i] ?? '',
    numbers: i <= now || !inRound ? numbers : [],
    past: !inRound && i > now,
  }));
  return { lines, now };
}

/**
 * All four, one below the other.
 * @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Area} inside @param {Frame} frame
 */
export function drawLines(ctx, answers, inside, frame) {
  const { theme, step, text } = frame;
  const { lines, now } = linesAt(answers, frame);
  const foot = 2.2 * theme.text;
  const height = Math.min((inside.bottom - inside.top - foot) / lines.length, 7.5 * theme.text);
  const top = (inside.top + inside.bottom - lines.length * height - foot) / 2;
  for (const [i, line] of lines.entries()) {
    const place = { ...inside, top: top + i * height, bottom: top + (i + 1) * height };
    drawLine(ctx, line, i, place, i === now && step > 0, theme);
  }
  const told = momentAt(answers, step).told;
  const looked = answers.moments.filter(({ line }, k) => k <= step && (line === 'curvature' || line === 'stop')).length;
  ctx.fillStyle = theme.colour('ink-soft');
  ctx.textAlign = 'left';
  ctx.textBaseline = 'bottom';
  const words = text('program-so-far', { gradients: String(told?.step ?? 0), decompositions: String(looked) });
  const type = { width: inside.right - inside.left - 2 * theme.text, size: theme.text, weight: 400, font: theme.font };
  fitted(ctx, words, inside.left + theme.text, top + lines.length * height + foot, type);
}

/**
 * The one that is carried out alone, where there is no room for all.
 * @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Area} inside @param {Frame} frame
 */
export function drawLineNow(ctx, answers, inside, frame) {
  const { lines, now } = linesAt(answers, frame);
  const line = lines[now];
  if (line) drawLine(ctx, { ...line, numbers: [line.numbers.join('    ')] }, now, inside, true, frame.theme);
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Written} written
 * @param {number} i
 * @param {Area} inside
 * @param {boolean} stands out
 * @param {import('../../words/theme.js').Theme} theme
 */
function drawLine(ctx, { name, numbers, past }, i, { left, right, top, bottom }, stands, theme) {
  const rows = 1 + Math.max(1, numbers.length);
  const size = Math.min(1.25 * theme.text, (bottom - top) / (1.5 * rows));
  if (stands) {
    ctx.fillStyle = theme.colour('touch');
    ctx.fillRect(left, top, right - left, bottom - top);
    ctx.fillStyle = theme.colour('accent');
    ctx.fillRect(left, top, 4 * theme.line, bottom - top);
  }
  const indent = left + 2.2 * size;
  const type = { width: right - indent - 0.4 * size, size, weight: stands ? 600 : 400, font: theme.font };
  const level = (/** @type {number} */ row) => (top + bottom) / 2 + 1.4 * size * (row - (rows - 1) / 2);
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.fillStyle = theme.colour(stands ? 'accent' : 'ink-soft');
  fitted(ctx, String(i + 1), left + 0.8 * size, level(0), { ...type, weight: 700 });
  ctx.fillStyle = theme.colour(stands ? 'ink' : 'ink-soft');
  fitted(ctx, name, indent, level(0), type);
  ctx.fillStyle = theme.colour(stands ? 'accent' : past ? 'ink-soft' : 'ink');
  const weight = past ? 400 : 600;
  for (const [k, words] of numbers.entries())
    fitted(ctx, words, indent, level(k + 1), { ...type, weight, size: 1.1 * size });
}
