// An arrow that is seen on any ground.

/** Pixels, of a line without width. */
const HEAD = 7;

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {[number, number]} from
 * @param {[number, number]} to
 * @param {{colour: string, width: number, dash: number[]}} style
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawArrow(ctx, [x0, y0], [x1, y1], { colour, width, dash }, theme) {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (!(length > 1) || !Number.isFinite(length)) return;
  const head = Math.min((HEAD + width) * theme.line ** 0.5, length / 2);
  const [dx, dy] = [(x1 - x0) / length, (y1 - y0) / length];
  for (const [stroke, wide] of /** @type {const} */ ([
    [theme.colour('ground'), width + 3],
    [colour, width],
  ])) {
    ctx.strokeStyle = stroke;
    ctx.lineWidth = wide * theme.line ** 0.5;
    ctx.setLineDash(stroke === colour ? dash : []);
    ctx.beginPath();
    ctx.moveTo(x0, y0);
    ctx.lineTo(x1 - dx * head * 0.8, y1 - dy * head * 0.8);
    ctx.stroke();
  }
  ctx.setLineDash([]);
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  for (const side of [0.5, -0.5]) ctx.lineTo(x1 - head * (dx + side * dy), y1 - head * (dy - side * dx));
  ctx.fill();
}
