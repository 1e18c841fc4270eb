// A level right across a picture: what theory predicts is dotted, a bar to be reached or passed is dashed.

const DASHES = { predicted: [2, 4], bar: [6, 4] };

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('./area.js').Area} inside
 * @param {number} at pixels from the top
 * @param {keyof typeof DASHES} kind
 * @param {import('../words/theme.js').Theme} theme
 * @param {string} [colour] of the theme
 */
export function drawLevel(ctx, inside, at, kind, theme, colour = 'ink') {
  ctx.strokeStyle = theme.colour(colour);
  ctx.lineWidth = theme.line * 1.4;
  ctx.setLineDash(DASHES[kind]);
  ctx.beginPath();
  ctx.moveTo(inside.left, at);
  ctx.lineTo(inside.right, at);
  ctx.stroke();
  ctx.setLineDash([]);
}
