// Words that can be read over whatever is drawn: with an outline in the colour of the ground.

/** Font, alignment and colour are those that the context has. @param {CanvasRenderingContext2D} ctx @param {string} words @param {number} x @param {number} y @param {import('../../words/theme.js').Theme} theme */
export function outlined(ctx, words, x, y, theme) {
  ctx.lineJoin = 'round';
  ctx.setLineDash([]);
  ctx.lineWidth = 0.3 * theme.text;
  ctx.strokeStyle = theme.colour('ground');
  ctx.strokeText(words, x, y);
  ctx.fillText(words, x, y);
}
