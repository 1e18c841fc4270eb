// Random Hessians fall, each drawn as the signs of its curvatures, into the column of its index; beside them what theory
// expects of so many. The column on the left is that of the minima.

import { area, axisMargin, clipTo } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { countsAt } from '../../plot/hessians/course.js';
import { formatShare } from '../../plot/hessians/rare.js';
import { drawSigns } from '../../plot/hessians/signs.js';
import { outlined } from '../../plot/labels/outlined.js';
import { linearScale } from '../../plot/scale.js';
import { formatSetting } from '../../words/format.js';

/** @typedef {import('../../kinds/hessians/index_answers.js').IndexAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Steps until what enters at the top has landed, and how many are drawn of each step. */
const FALL = 7;
const TOGETHER = 5;
/** Side of a cell of what falls, in sizes of a label, for many cells; share of its column over which it falls. */
const DROP = 0.5;
const SPREAD = 0.7;
/** Of the height, for the stack of signs below a column. */
const LEGEND = 0.2;
const COLUMN = 0.74;
const FEWEST = 12;
/** A block this high is seen as one. */
const BLOCK = 4;

/** @param {Answers} answers @param {Frame} frame */
function geometry({ course, law }, { theme, width, height, step }) {
  const { n } = course;
  const { all, counts } = countsAt(course, step);
  const most = Math.max(FEWEST, 1.3 * Math.max(...counts, ...law.map((p) => p * all)));
  const margin = axisMargin(theme, [0, most], height);
  const wide = (width - margin.left - margin.right) / (n + 1);
  const cell = Math.min(1.1 * theme.text, 0.5 * wide, (LEGEND * height) / n);
  const inside = area(width, height, { ...margin, bottom: n * cell + 3.3 * theme.text });
  const y = linearScale([0, most], [inside.bottom, inside.top]);
  const x = (/** @type {number} */ k) => inside.left + (k + 0.5) * wide;
  return { inside, x, y, wide, cell, all, counts };
}

/** @param {number} k @param {number} n @returns {string} colour of a column */
const colourOf = (k, n) => (k === 0 ? 'kind-minimum' : k === n ? 'kind-maximum' : 'kind-saddle');

/** @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame */
function drawColumns(ctx, answers, frame) {
  const { theme, silent } = frame;
  const { n } = answers.course;
  const { inside, x, y, wide, all, counts } = geometry(answers, frame);
  const half = (COLUMN * wide) / 2;
  const block = y(0) - y(1);
  ctx.fillStyle = theme.colour('basin-2');
  ctx.globalAlpha = 0.25;
  ctx.fillRect(x(0) - wide / 2, inside.top, wide, inside.bottom - inside.top);
  ctx.globalAlpha = 1;
  for (const [k, count] of counts.entries()) {
    ctx.fillStyle = theme.colour(colourOf(k, n));
    if (block < BLOCK) ctx.fillRect(x(k) - half, y(count), 2 * half, y(0) - y(count));
    else for (let i = 0; i < count; i++) ctx.fillRect(x(k) - half, y(i + 1) + 1, 2 * half, block - 1);
  }
  if (silent || all === 0) return;
  ctx.strokeStyle = theme.colour('ink');
  ctx.lineWidth = theme.line * 2;
  ctx.setLineDash([5, 3]);
  ctx.beginPath();
  for (const [k, p] of answers.law.entries()) {
    ctx.moveTo(x(k) - 0.48 * wide, y(p * all));
    ctx.lineTo(x(k) + 0.48 * wide, y(p * all));
  }
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Evenly between ± ½. @param {number} k */
const even = (k) => ((k * 0.6180339887498949) % 1) - 0.5;

/** Those that are drawn next, on their way down. @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame */
function drawRain(ctx, answers, frame) {
  const { course } = answers;
  const { inside, x, y, wide, cell, counts } = geometry(answers, frame);
  const small = Math.min(cell, DROP * frame.theme.text * (1 + 2 / course.n));
  ctx.save();
  clipTo(ctx, inside);
  for (let later = 0; later < FALL; later++) {
    const [from, to] = [course.drawn[frame.step + later], course.drawn[frame.step + later + 1]];
    if (from === undefined || to === undefined) break;
    const together = Math.min(TOGETHER, to - from);
    for (let sample = from; sample < from + together; sample++) {
      const index = course.indices[sample];
      if (index === undefined) continue;
      const high = (later + (sample - from + 1) / together) / FALL;
      const foot = y(counts[index] ?? 0);
      const bottom = foot + high * (inside.top - foot);
      drawSigns(ctx, course.n, index, { x: x(index) + SPREAD * wide * even(sample), bottom, cell: small }, frame.theme);
    }
  }
  ctx.restore();
}

/** What the columns are: signs and words. @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame */
function drawLegend(ctx, answers, frame) {
  const { theme, text } = frame;
  const { n } = answers.course;
  const { inside, x, cell } = geometry(answers, frame);
  const foot = inside.bottom + 0.4 * theme.text + n * cell;
  for (let k = 0; k <= n; k++) drawSigns(ctx, n, k, { x: x(k), bottom: foot, cell }, theme);
  ctx.textBaseline = 'top';
  for (let k = 0; k <= n; k++) {
    labelFont(ctx, theme);
    ctx.textAlign = 'center';
    ctx.fillText(String(k), x(k), foot + 0.2 * theme.text);
  }
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  const line = foot + 1.5 * theme.text;
  const say = (
    /** @type {string} */ id,
    /** @type {number} */ k,
    /** @type {CanvasTextAlign} */ align,
    /** @type {number} */ at,
  ) => {
    ctx.fillStyle = theme.colour(colourOf(k, n));
    ctx.textAlign = align;
    ctx.fillText(text(`hessians-${id}`), at, line);
  };
  say('is-minimum', 0, 'left', inside.left);
  say('is-maximum', n, 'right', inside.right);
  if (n > 1) say('is-saddle', 1, 'center', (inside.left + inside.right) / 2);
}

/** What is left in the column of the minima. @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame */
function drawMinima(ctx, answers, frame) {
  const { theme, text, silent } = frame;
  const { inside, x, y, wide, all, counts } = geometry(answers, frame);
  if (all === 0) return;
  const found = counts[0] ?? 0;
  const large = 1.5 * theme.text;
  const small = silent ? 0 : 1.3 * theme.text;
  const words = found === 0 ? text('hessians-none', { all: formatSetting(all) }) : formatShare(found / all);
  const left = inside.left + 0.4 * theme.text;
  ctx.font = `600 ${large}px ${theme.font}`;
  // Above all columns that it would cover.
  const right = left + ctx.measureText(words).width;
  const covered = Array.from(counts, (count, k) =>
    x(k) - wide / 2 < right ? Math.max(count, (answers.law[k] ?? 0) * all) : 0,
  );
  const bottom = Math.max(inside.top + large + small, y(Math.max(...covered)) - 0.5 * theme.text);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'bottom';
  ctx.fillStyle = theme.colour('kind-minimum');
  outlined(ctx, words, left, bottom - small, theme);
  if (silent) return;
  ctx.font = `${theme.text}px ${theme.font}`;
  outlined(ctx, text('hessians-theory', { share: formatShare(answers.law[0] ?? 0) }), left, bottom, theme);
}

/** @type {import('../view.js').View<Answers>} */
export const index_columns = {
  id: 'index_columns',
  needs: ['course', 'law'],
  least: [260, 220],

  draw(ctx, answers, frame) {
    const { theme, text } = frame;
    const { inside, y, all } = geometry(answers, frame);
    const x = linearScale([0, 1], [inside.left, inside.right]);
    const yName = text('hessians-drawn', { all: formatSetting(all, 7) });
    drawAxes(ctx, inside, { x, y, xTicks: [], xName: '', yName, note: text('hessians-dashed'), grid: true }, theme);
    drawColumns(ctx, answers, frame);
    drawRain(ctx, answers, frame);
    drawLegend(ctx, answers, frame);
    drawMinima(ctx, answers, frame);
  },

  describe(answers, { text, step }) {
    const { all, counts } = countsAt(answers.course, step);
    return text('describe-index-columns', {
      all,
      counts: Array.from(counts, (count, k) => `${k}: ${count}`).join('; '),
    });
  },
};
