// The note below a surface: how much higher than wide it is drawn, and what else is to be said, as far as there is room.

import { labelFont } from './axes.js';

/** @param {CanvasRenderingContext2D} ctx @param {{width: number, height: number, theme: import('../words/theme.js').Theme}} frame @param {string[]} notes the first ones matter most */
export function drawSurfaceNote(ctx, { width, height, theme }, notes) {
  labelFont(ctx, theme);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'bottom';
  const fits = (/** @type {string} */ line) => ctx.measureText(line).width < width - theme.text * 0.8;
  const line = notes.map((_, i) => notes.slice(0, notes.length - i).join(' · ')).find(fits);
  if (line) ctx.fillText(line, theme.text * 0.4, height - theme.text * 0.2);
}
