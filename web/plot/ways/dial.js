// A clock that stops: a hand on a dial, with the time that has gone as a wedge. One turn is so many steps.

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {{x: number, y: number, radius: number}} place CSS pixels
 * @param {number} turns that the hand has made; the wedge ends with the first
 * @param {{face: string, wedge: string, hand: string}} colours
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawDial(ctx, { x, y, radius }, turns, { face, wedge, hand }, theme) {
  const angle = 2 * Math.PI * turns - Math.PI / 2;
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = theme.colour('raised');
  ctx.fill();
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.arc(x, y, radius, -Math.PI / 2, turns >= 1 ? 1.5 * Math.PI : angle);
  ctx.closePath();
  ctx.fillStyle = theme.colour(wedge);
  ctx.fill();
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.strokeStyle = theme.colour(face);
  ctx.lineWidth = 1.6 * theme.line;
  ctx.stroke();
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + 0.92 * radius * Math.cos(angle), y + 0.92 * radius * Math.sin(angle));
  ctx.strokeStyle = theme.colour(hand);
  ctx.lineWidth = 2.4 * theme.line;
  ctx.stroke();
}
