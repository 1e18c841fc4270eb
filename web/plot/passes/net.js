// A net of one input with output weights 1: its neurons max(wx, 0), thin, their sum, bold, and what it shall be, |x|.

import { outlined } from '../labels/outlined.js';

/** @typedef {import('../area.js').Scale} Scale */

/** Of the neurons: told apart by dash. */
const DASHES = [
  [7, 4],
  [2, 4],
  [12, 4, 2, 4],
];
/** A weight smaller than this has no slope to be seen. */
const FLAT = 0.02;

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {{x: Scale, y: Scale}} scales of the input from −1 to 1, and of the output
 * @param {Float64Array} weights
 * @param {string} colour of the sum
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawNet(ctx, { x, y }, weights, colour, theme) {
  const hinge = (/** @type {number} */ left, /** @type {number} */ right) => {
    ctx.beginPath();
    ctx.moveTo(x(-1), y(left));
    ctx.lineTo(x(0), y(0));
    ctx.lineTo(x(1), y(right));
    ctx.stroke();
  };
  ctx.lineJoin = 'round';
  ctx.setLineDash([]);
  ctx.strokeStyle = theme.colour('landscape');
  ctx.lineWidth = 9 * theme.line;
  ctx.globalAlpha = 0.45;
  hinge(1, 1);
  ctx.globalAlpha = 1;
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.textBaseline = 'bottom';
  ctx.textAlign = 'right';
  ctx.fillStyle = theme.colour('ink-soft');
  outlined(ctx, '|x|', x(1) - 1.2 * theme.text, y(1), theme);
  const sum = (/** @type {1 | -1} */ side) => weights.reduce((all, weight) => all + Math.max(side * weight, 0), 0);
  ctx.strokeStyle = theme.colour(colour);
  ctx.lineWidth = 3.2 * theme.line;
  hinge(sum(-1), sum(1));
  for (const [i, weight] of weights.entries()) {
    if (Math.abs(weight) < FLAT) continue;
    ctx.strokeStyle = theme.colour('ink');
    ctx.lineWidth = 1.6 * theme.line;
    ctx.setLineDash(DASHES[i] ?? []);
    hinge(Math.max(-weight, 0), Math.max(weight, 0));
    const at = (0.3 + 0.2 * i) * Math.sign(weight);
    ctx.textAlign = weight > 0 ? 'left' : 'right';
    ctx.fillStyle = theme.colour('ink');
    outlined(
      ctx,
      `w${'₁₂₃'[i] ?? ''}`,
      x(at) + (weight > 0 ? 1 : -1) * 0.5 * theme.text,
      y(Math.abs(weight * at)),
      theme,
    );
  }
  ctx.setLineDash([]);
}
