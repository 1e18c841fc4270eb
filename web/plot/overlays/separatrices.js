// Curves of a landscape on its map: the separatrices of its saddles, and whole lines of critical points.

/** @typedef {import('../area.js').Scale} Scale */

/**
 * Stable curves, which part the basins, bold and dashed; unstable ones, the ways down, thin.
 * @param {CanvasRenderingContext2D} ctx
 * @param {readonly import('../../library/core.js').Separatrix[]} separatrices
 * @param {Scale} x
 * @param {Scale} y
 * @param {number} grown 0…1 of their length
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawSeparatrices(ctx, separatrices, x, y, grown, theme) {
  ctx.strokeStyle = theme.colour('separatrix');
  ctx.lineJoin = 'round';
  for (const { kind, line } of separatrices) {
    ctx.setLineDash(kind === 'stable' ? [9, 5] : []);
    ctx.lineWidth = theme.line * (kind === 'stable' ? 2.2 : 1.1);
    const nodes = Math.max(2, Math.ceil((line.length / 2) * grown));
    ctx.beginPath();
    for (let i = 0; i < nodes && 2 * i < line.length; i++) ctx.lineTo(x(line[2 * i] ?? 0), y(line[2 * i + 1] ?? 0));
    ctx.stroke();
  }
  ctx.setLineDash([]);
}

/** A whole valley, ridge or circle of critical points. @param {CanvasRenderingContext2D} ctx @param {Float64Array} line @param {Scale} x @param {Scale} y @param {import('../../words/theme.js').Theme} theme */
export function drawContinuum(ctx, line, x, y, theme) {
  for (const [colour, width, dash] of /** @type {[string, number, number[]][]} */ ([
    ['kind-degenerate', 7, []],
    ['ground', 3, []],
  ])) {
    ctx.strokeStyle = theme.colour(colour);
    ctx.lineWidth = width * theme.line ** 0.5;
    ctx.setLineDash(dash);
    ctx.beginPath();
    for (let i = 0; i < line.length; i += 2) ctx.lineTo(x(line[i] ?? 0), y(line[i + 1] ?? 0));
    ctx.stroke();
  }
}
