// A Hessian by the signs of its curvatures: a stack of cells, those that curve up (+) below, those that curve down (−) above.

/** A cell this large has room for its sign. */
const ROOM = 7;

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {number} n
 * @param {number} negative how many curve down
 * @param {{x: number, bottom: number, cell: number}} place CSS pixels: the middle of the stack, its foot, the side of a cell
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawSigns(ctx, n, negative, { x, bottom, cell }, theme) {
  const gap = Math.min(1, cell / 6);
  const size = cell - gap;
  for (const [from, to, colour] of /** @type {const} */ ([
    [0, n - negative, 'curve-up'],
    [n - negative, n, 'curve-down'],
  ])) {
    ctx.fillStyle = theme.colour(colour);
    for (let i = from; i < to; i++) ctx.fillRect(x - size / 2, bottom - (i + 1) * cell + gap, size, size);
  }
  if (size < ROOM) return;
  ctx.setLineDash([]);
  ctx.strokeStyle = theme.colour('ground');
  ctx.lineWidth = Math.max(1, size / 7);
  ctx.beginPath();
  for (let i = 0; i < n; i++) {
    const y = bottom - (i + 0.5) * cell + gap / 2;
    ctx.moveTo(x - 0.28 * size, y);
    ctx.lineTo(x + 0.28 * size, y);
    if (i >= n - negative) continue;
    ctx.moveTo(x, y - 0.28 * size);
    ctx.lineTo(x, y + 0.28 * size);
  }
  ctx.stroke();
}
