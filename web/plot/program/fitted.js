// Words that are set smaller where they would be wider than their place.

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {string} words
 * @param {number} x
 * @param {number} y
 * @param {{width: number, size: number, weight: number, font: string}} type width that there is, and the size of letters at most
 */
export function fitted(ctx, words, x, y, { width, size, weight, font }) {
  ctx.font = `${weight} ${size}px ${font}`;
  const wide = ctx.measureText(words).width;
  if (wide > width) ctx.font = `${weight} ${(size * width) / wide}px ${font}`;
  ctx.fillText(words, x, y);
}
