// The gradient flow from the start: a smooth hairline, as it is continuous, unlike the hops of a run.

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {{w: Float64Array, rows: number}} flow of two coordinates
 * @param {import('../area.js').Scale} x
 * @param {import('../area.js').Scale} y
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawFlowLine(ctx, { w, rows }, x, y, theme) {
  ctx.setLineDash([]);
  ctx.lineJoin = 'round';
  for (const [colour, width] of /** @type {const} */ ([
    ['ground', 4],
    ['ink', 1.4],
  ])) {
    ctx.strokeStyle = theme.colour(colour);
    ctx.lineWidth = width * theme.line;
    ctx.beginPath();
    for (let i = 0; i <= rows; i++) ctx.lineTo(x(w[2 * i] ?? 0), y(w[2 * i + 1] ?? 0));
    ctx.stroke();
  }
}
