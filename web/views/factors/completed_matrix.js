// The product of both layers as a matrix: known entries fill up to what they shall be, and the one that is never asked comes by itself.

import { formatNumber, formatSetting } from '../../words/format.js';

/** @typedef {import('../../kinds/factors/matrix_answers.js').MatrixAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Between cells, and of the brackets, in parts of a cell. */
const [GAP, BRACKET] = [0.06, 0.12];
/** Of a cell: the number, and the words below it. */
const [NUMBER, WORDS] = [0.22, 0.1];
/** How much of the picture the matrix takes. */
const FILLED = 0.92;

/** Corners and size of the cells. @param {Frame} frame */
function geometry({ width, height, theme }) {
  const above = 2.2 * theme.text;
  const across = 2 + GAP + 4 * BRACKET;
  const cell = FILLED * Math.min(width / across, (height - above) / (2 + GAP));
  const [left, top] = [(width - (2 + GAP) * cell) / 2, above + (height - above - (2 + GAP) * cell) / 2];
  const at = (/** @type {number} */ i) =>
    /** @type {const} */ ([left + (i % 2) * (1 + GAP) * cell, top + Math.floor(i / 2) * (1 + GAP) * cell]);
  return { cell, left, top, at };
}

/** What the entries are in a row, and what they are to be: the last one is not told. @param {Answers} answers @param {number} step */
function entriesAt({ path, law: { known }, entry }, step) {
  const row = Math.min(step, path.rows - 1);
  const given = [known.a, known.b, known.b];
  return [...path.product.subarray(4 * row, 4 * row + 4)].map((value, i) => ({
    value,
    given: given[i],
    full: given[i] ?? entry,
  }));
}

/** @type {import('../view.js').View<Answers>} */
export const completed_matrix = {
  id: 'completed_matrix',
  needs: ['path', 'law'],
  least: [200, 180],

  draw(ctx, answers, frame) {
    const { theme, text, silent, step } = frame;
    const { cell, left, top, at } = geometry(frame);
    for (const [i, { value, given, full }] of entriesAt(answers, step).entries()) {
      const [x, y] = at(i);
      const asked = given !== undefined;
      const hidden = !asked && silent;
      drawFill(ctx, x, y, cell, hidden || full === 0 ? 0 : value / full, asked, theme);
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.fillStyle = theme.colour(asked ? 'ink' : 'accent');
      ctx.font = `600 ${(asked ? 1 : 1.25) * NUMBER * cell}px ${theme.font}`;
      ctx.fillText(hidden || (!asked && step === 0) ? '?' : formatNumber(value), x + cell / 2, y + 0.46 * cell);
      ctx.font = `${Math.max(0.9 * theme.text, WORDS * cell)}px ${theme.font}`;
      ctx.fillStyle = theme.colour(asked ? 'ink-soft' : 'accent');
      const words = asked ? text('factors-known', { value: formatSetting(given) }) : text('factors-unasked');
      ctx.fillText(words, x + cell / 2, y + 0.76 * cell);
    }
    drawBrackets(ctx, left, top, cell, theme);
    ctx.font = `600 ${theme.text}px ${theme.font}`;
    ctx.fillStyle = theme.colour('ink');
    ctx.textAlign = 'center';
    ctx.textBaseline = 'bottom';
    ctx.fillText(text('factors-product', { step: step * answers.every }), frame.width / 2, top - 0.7 * theme.text);
  },

  describe: (answers, { step, text, silent }) =>
    text('describe-completed-matrix', {
      step: step * answers.every,
      entries: entriesAt(answers, step)
        .map(({ value, given }) => (given === undefined && silent ? '?' : formatNumber(value)))
        .join(text('list-separator')),
    }),
};

/** @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y @param {number} cell @param {number} share of what it is at the end @param {boolean} asked @param {import('../../words/theme.js').Theme} theme */
function drawFill(ctx, x, y, cell, share, asked, theme) {
  const high = Math.max(0, Math.min(1, share)) * cell;
  ctx.fillStyle = theme.colour(asked ? 'run-gradient-descent' : 'accent');
  ctx.globalAlpha = 0.2;
  ctx.fillRect(x, y + cell - high, cell, high);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = theme.colour(asked ? 'axis' : 'accent');
  ctx.lineWidth = (asked ? 1 : 2.4) * theme.line;
  ctx.setLineDash(asked ? [] : [7, 5]);
  ctx.strokeRect(x, y, cell, cell);
  ctx.setLineDash([]);
}

/** @param {CanvasRenderingContext2D} ctx @param {number} left @param {number} top @param {number} cell @param {import('../../words/theme.js').Theme} theme */
function drawBrackets(ctx, left, top, cell, theme) {
  const [size, foot] = [(2 + GAP) * cell, BRACKET * cell];
  ctx.strokeStyle = theme.colour('ink');
  ctx.lineWidth = 2.4 * theme.line;
  ctx.beginPath();
  for (const [edge, inward] of /** @type {const} */ ([
    [left - foot, 1],
    [left + size + foot, -1],
  ])) {
    ctx.moveTo(edge + 0.5 * inward * foot, top);
    ctx.lineTo(edge, top);
    ctx.lineTo(edge, top + size);
    ctx.lineTo(edge + 0.5 * inward * foot, top + size);
  }
  ctx.stroke();
}
