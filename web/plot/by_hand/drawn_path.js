// A path drawn by hand, in the coordinates of its picture: it stays where it was drawn when the picture changes its size.

/** @typedef {(x: number, y: number) => readonly number[]} ToDomain CSS pixels → two coordinates, by an affine map */

/** A span inside any picture, so that what keeps points within it changes nothing. */
const NEAR = 8;

/**
 * @param {ToDomain} toDomain
 * @param {readonly [number, number]} inside a point well inside the picture, CSS pixels
 * @returns {(point: readonly number[]) => [number, number]} two coordinates → CSS pixels
 */
export function toPixels(toDomain, [px, py]) {
  const [x0 = 0, y0 = 0] = toDomain(px, py);
  const [x1 = 0, y1 = 0] = toDomain(px + NEAR, py);
  const [x2 = 0, y2 = 0] = toDomain(px, py + NEAR);
  const [a, b, c, d] = [(x1 - x0) / NEAR, (x2 - x0) / NEAR, (y1 - y0) / NEAR, (y2 - y0) / NEAR];
  const determinant = a * d - b * c;
  return ([x = 0, y = 0]) => [
    px + (d * (x - x0) - b * (y - y0)) / determinant,
    py + (a * (y - y0) - c * (x - x0)) / determinant,
  ];
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {readonly (readonly number[])[]} path
 * @param {ToDomain} toDomain
 * @param {{width: number, height: number, theme: {colour(name: string): string, line: number}}} frame
 */
export function drawPath(ctx, path, toDomain, { width, height, theme }) {
  const place = toPixels(toDomain, [width / 2, height / 2]);
  ctx.save();
  ctx.strokeStyle = theme.colour('accent');
  ctx.lineWidth = 3 * theme.line;
  ctx.lineJoin = 'round';
  ctx.setLineDash([9, 6]);
  ctx.beginPath();
  for (const point of path) ctx.lineTo(...place(point));
  ctx.stroke();
  ctx.restore();
}
