// Short notes on what a map shows, above its right corner.

import { labelFont } from '../axes.js';

/**
 * As many of the notes as fit above the map, the first ones first.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../area.js').Area} inside
 * @param {import('../../words/theme.js').Theme} theme
 * @param {string[]} notes
 */
export function drawNotes(ctx, inside, theme, notes) {
  labelFont(ctx, theme);
  ctx.textAlign = 'right';
  ctx.textBaseline = 'bottom';
  const fits = (/** @type {string} */ line) =>
    ctx.measureText(line).width < inside.right - inside.left - 1.5 * theme.text;
  const line = notes.map((_, i) => notes.slice(0, notes.length - i).join(' · ')).find(fits);
  if (line) ctx.fillText(line, inside.right, inside.top - theme.text * 0.15);
}
