// The box that a hand is dragging over a picture.

/** @typedef {readonly [number, number]} Corner CSS pixels */

/** Shorter than this in either direction it is a click. */
const CLICK = 8;

/** @param {Corner} from @param {Corner} to */
export const isBox = ([x0, y0], [x1, y1]) => Math.abs(x1 - x0) > CLICK && Math.abs(y1 - y0) > CLICK;

/** @param {CanvasRenderingContext2D} ctx @param {Corner} from @param {Corner} to @param {import('../../words/theme.js').Theme} theme */
export function drawDraggedBox(ctx, from, to, theme) {
  if (!isBox(from, to)) return;
  const [left, top] = [Math.min(from[0], to[0]), Math.min(from[1], to[1])];
  const [width, height] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
  ctx.setLineDash([]);
  ctx.fillStyle = theme.colour('accent');
  ctx.globalAlpha = 0.12;
  ctx.fillRect(left, top, width, height);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = theme.colour('accent');
  ctx.lineWidth = theme.line * 2;
  ctx.strokeRect(left, top, width, height);
}
