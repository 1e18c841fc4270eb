// The two arrows ±v, at true scale, with the loss at their ends: the lower end is the one that is taken.

import { digitsApart, formatNumber } from '../../words/format.js';
import { outlined } from '../labels/outlined.js';
import { drawArrow } from '../overlays/arrow.js';

/** @typedef {[number, number]} Pixel */
/** @typedef {{from: Pixel, ends: [Pixel, Pixel], losses: [number, number], taken: 0 | 1, age: number}} Sides age: of plot/program/moment.js */

const LABEL = 1.2;
const DASH = [5, 4];

/** @param {CanvasRenderingContext2D} ctx @param {Sides} sides @param {import('../../words/theme.js').Theme} theme */
export function drawSideArrows(ctx, { from, ends, taken, age }, theme) {
  for (const side of /** @type {const} */ ([0, 1])) {
    const chosen = age >= 2 && side === taken;
    const colour = theme.colour(age >= 2 && !chosen ? 'ink-soft' : 'curve-down');
    drawArrow(ctx, from, ends[side], { colour, width: chosen ? 4 : 2.2, dash: age === 0 ? DASH : [] }, theme);
  }
}

/** @param {CanvasRenderingContext2D} ctx @param {import('../area.js').Area} inside @param {Sides} sides @param {import('../../words/theme.js').Theme} theme */
export function drawSideLabels(ctx, inside, { from, ends, losses, taken, age }, theme) {
  const digits = digitsApart(losses[0], [losses[1]]);
  const size = LABEL * theme.text;
  ctx.font = `700 ${size}px ${theme.font}`;
  const said = losses.map((loss) => `f = ${formatNumber(loss, digits)}`);
  const room = ctx.measureText(said.join('')).width + size < inside.right - inside.left;
  for (const side of /** @type {const} */ ([0, 1])) {
    const chosen = age >= 2 && side === taken;
    const [x, y] = ends[side];
    const length = Math.hypot(x - from[0], y - from[1]) || 1;
    const [dx, dy] = [(x - from[0]) / length, (y - from[1]) / length];
    const words = age === 0 ? `${side === 0 ? '+' : '−'}v` : (said[side] ?? '').slice(room ? 0 : 'f = '.length);
    ctx.font = `${chosen ? 700 : 500} ${size}px ${theme.font}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillStyle = theme.colour(age >= 2 && !chosen ? 'ink-soft' : 'curve-down');
    const half = ctx.measureText(words).width / 2;
    // Above an arrow that lies, as the path goes on where it ends; below it, where the border pushes it against the other label.
    const lies = Math.abs(dx) > Math.abs(dy);
    const wished = lies ? x + 0.9 * Math.sign(dx) * half : x;
    const across = Math.max(inside.left + half, Math.min(inside.right - half, wished));
    const level = lies ? y + (across === wished ? -1.2 : 1.2) * size : y + 0.9 * Math.sign(dy) * size;
    outlined(ctx, words, across, level, theme);
  }
}
