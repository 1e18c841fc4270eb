// The slope on a coarse grid: an arrow −∇f at every node. Its length is the square root of the slope, so that the steep ones
// do not cover the map; the longest just reaches the next node.

/** @typedef {import('../area.js').Scale} Scale */

const HEAD = 4;
/** Flatter than this share of the steepest there is no arrow to see. */
const FLAT = 1e-4;

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../../library/core.js').Field} field with its gradient, two coordinates
 * @param {readonly number[]} box x0, x1, y0, y1 of the grid
 * @param {Scale} x
 * @param {Scale} y
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawArrows(ctx, { nx, ny, gradient = new Float64Array() }, box, x, y, theme) {
  const [x0 = 0, x1 = 1, y0 = 0, y1 = 1] = box;
  const steepness = (/** @type {number} */ i) => Math.hypot(gradient[2 * i] ?? 0, gradient[2 * i + 1] ?? 0);
  const steepest = steepestOf(nx * ny, steepness);
  const reach = 0.9 * Math.min(Math.abs(x(x1) - x(x0)) / (nx - 1), Math.abs(y(y1) - y(y0)) / (ny - 1));
  ctx.setLineDash([]);
  ctx.lineWidth = theme.line * 1.2;
  ctx.strokeStyle = theme.colour('ink-soft');
  ctx.fillStyle = theme.colour('ink-soft');
  for (let i = 0; i < nx * ny; i++) {
    const size = steepness(i);
    if (!(size > FLAT * steepest) || !Number.isFinite(size)) continue;
    const length = reach * Math.sqrt(size / steepest);
    const column = i % nx;
    const row = Math.floor(i / nx);
    const [fromX, fromY] = [x(x0 + ((x1 - x0) * column) / (nx - 1)), y(y0 + ((y1 - y0) * row) / (ny - 1))];
    // Down the slope; on a screen y points down.
    const [dx, dy] = [-(gradient[2 * i] ?? 0) / size, (gradient[2 * i + 1] ?? 0) / size];
    drawArrow(ctx, fromX, fromY, dx, dy, length);
  }
}

/** @param {number} count @param {(i: number) => number} steepness */
function steepestOf(count, steepness) {
  let most = 0;
  for (let i = 0; i < count; i++) if (Number.isFinite(steepness(i))) most = Math.max(most, steepness(i));
  return most || 1;
}

/** @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y @param {number} dx unit vector @param {number} dy @param {number} length */
function drawArrow(ctx, x, y, dx, dy, length) {
  const head = Math.min(HEAD, length / 2);
  const [tipX, tipY] = [x + dx * length, y + dy * length];
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(tipX, tipY);
  ctx.stroke();
  ctx.beginPath();
  ctx.moveTo(tipX, tipY);
  for (const side of [0.55, -0.55])
    ctx.lineTo(tipX - head * (dx + side * dy) * 1.2, tipY - head * (dy - side * dx) * 1.2);
  ctx.fill();
}
