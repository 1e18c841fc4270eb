// Surfaces side by side, a ball on each, and whether it has left: a click on one chooses it.

import { labelFont } from '../../plot/axes.js';
import { drawMarker } from '../../plot/marker.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { drawLandscape, heightRange, placeIn } from '../../plot/tiles.js';

/** @typedef {import('../../kinds/degenerate/answers.js').DegenerateAnswers} Answers */
/** @typedef {import('../../kinds/degenerate/answers.js').Surface} Surface */
/** @typedef {{left: number, top: number, width: number, height: number}} Cell CSS pixels */

/** Wider than this many times its height the row is one line, else it is broken. */
const WIDE = 1.7;
/** Points of the path that are drawn at most. */
const POINTS = 240;

/** @param {number} count @param {import('../view.js').Frame} frame @returns {Cell[]} */
function cellsOf(count, { width, height }) {
  const columns = width > WIDE * height ? count : Math.ceil(count / 2);
  const lines = Math.ceil(count / columns);
  const cell = { width: width / columns, height: height / lines };
  return Array.from({ length: count }, (_, i) => {
    const line = Math.floor(i / columns);
    // The last line stands in the middle.
    const inLine = Math.min(columns, count - line * columns);
    const indent = ((columns - inLine) * cell.width) / 2;
    return { ...cell, left: indent + (i % columns) * cell.width, top: line * cell.height };
  });
}

/** @type {import('../view.js').View<Answers>} */
export const surface_row = {
  id: 'surface_row',
  hint: 'hint-surface',
  needs: ['surfaces'],
  least: [240, 160],

  draw(ctx, { surfaces, chosen }, frame) {
    const cells = cellsOf(surfaces.length, frame);
    for (const [i, surface] of surfaces.entries())
      drawCell(ctx, surface, /** @type {Cell} */ (cells[i]), surface === chosen, frame);
  },

  handle({ surfaces, chosen }, frame) {
    const cells = cellsOf(surfaces.length, frame);
    const now = surfaces.indexOf(chosen);
    const { left = 0, top = 0, width = 0 } = cells[now] ?? {};
    const at = /** @type {[number, number]} */ ([left + width / 2, top + 1.3 * frame.theme.text]);
    const found = (/** @type {number} */ px, /** @type {number} */ py) =>
      cells.findIndex(
        (cell) => px >= cell.left && px < cell.left + cell.width && py >= cell.top && py < cell.top + cell.height,
      );
    return {
      at,
      moves: 'surface',
      snap: (px, py) => (found(px, py) >= 0 ? [found(px, py)] : null),
      // By keys: to the next one on that side.
      toDomain: (px, py) => {
        const place = now + Math.sign(px - at[0] + py - at[1]);
        return [Math.max(0, Math.min(surfaces.length - 1, place))];
      },
    };
  },

  handleLabel: ({ surfaces, chosen }, text) => ({
    label: text('control-surface'),
    now: surfaces.indexOf(chosen),
    words: text(`option-surface-${chosen.id}`),
  }),

  describe: ({ surfaces }, { step, text }) =>
    text('describe-surface-row', {
      step,
      surfaces: surfaces.map((each) => `${text(`option-surface-${each.id}`)}: ${fateOf(each, step, text)}`).join('; '),
    }),
};

/** @param {Surface} surface @param {number} step @param {import('../../words/i18n.js').Translate} text */
function fateOf({ leaving }, step, text) {
  if (!leaving || leaving.coefficient < 0) return text('fate-stays');
  return leaving.step !== null && leaving.step <= step ? text('fate-left', { step: leaving.step }) : text('fate-waits');
}

/** @param {CanvasRenderingContext2D} ctx @param {Surface} surface @param {Cell} cell @param {boolean} chosen @param {import('../view.js').Frame} frame */
function drawCell(ctx, surface, { left, top, width, height }, chosen, frame) {
  const { theme, camera, step, scene, text } = frame;
  const { grid, box, run, id } = surface;
  const words = theme.text * 3.2;
  const size = { width, height: Math.max(1, height - words) };
  ctx.save();
  ctx.translate(left, top);
  if (chosen) {
    ctx.fillStyle = theme.colour('touch');
    ctx.fillRect(0, 0, width, height);
    ctx.fillStyle = theme.colour('accent');
    ctx.fillRect(0, height - 3 * theme.line, width, 3 * theme.line);
  }
  const room = { left: 4, top: 2.2 * theme.text, right: size.width - 4, bottom: size.height };
  const place = placeIn(grid, box, heightRange(grid), camera, room);
  drawLandscape(ctx, grid, place, { ...frame, ...size, scene: { ...scene, box, critical: 0 } });
  drawBall(ctx, run, step, box, place, theme);
  labelFont(ctx, theme);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  ctx.fillStyle = theme.colour('ink');
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.fillText(text(`option-surface-${id}`), width / 2, size.height + theme.text * 0.1, width - theme.text * 0.6);
  labelFont(ctx, theme);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  ctx.fillText(fateOf(surface, step, text), width / 2, size.height + theme.text * 1.5, width - theme.text * 0.6);
  ctx.restore();
}

/** @param {CanvasRenderingContext2D} ctx @param {import('../../library/core.js').Run} run @param {number} step @param {readonly number[]} box @param {import('../../plot/tiles.js').Place} place @param {import('../../words/theme.js').Theme} theme */
function drawBall(ctx, { w, loss, steps }, step, [x0 = 0, x1 = 0, y0 = 0, y1 = 0], place, theme) {
  const { colour, marker } = runnerStyle('gradient_descent');
  const inView = (/** @type {number} */ k) => {
    const [x = 0, y = 0] = w.subarray(2 * k, 2 * k + 2);
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  };
  const at = (/** @type {number} */ k) => place(w[2 * k] ?? 0, w[2 * k + 1] ?? 0, loss[k] ?? 0);
  let last = Math.min(step, steps);
  while (last > 0 && !inView(last)) last -= 1;
  ctx.setLineDash([]);
  ctx.strokeStyle = theme.colour(colour);
  ctx.lineWidth = theme.line * 1.8;
  ctx.beginPath();
  const stride = Math.max(1, Math.floor(last / POINTS));
  for (let k = 0; k < last; k += stride) ctx.lineTo(at(k).x, at(k).y);
  const { x, y } = at(last);
  ctx.lineTo(x, y);
  ctx.stroke();
  drawMarker(ctx, marker, x, y, 5.2 * theme.line ** 0.5, theme.colour(colour), theme.colour('ground'));
}
