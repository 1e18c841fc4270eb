// Points at which f and its slope were asked for: the value beside each, and an arrow down its slope of one length, since what
// is far and what is near cannot be told from a slope.

import { formatNumber } from '../../words/format.js';
import { outlined } from '../labels/outlined.js';
import { drawMarker } from '../marker.js';

const LENGTH = 26;

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {readonly import('../../kinds/playground/blind.js').Probe[]} probes of two coordinates
 * @param {import('../area.js').Scale} x
 * @param {import('../area.js').Scale} y
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawProbes(ctx, probes, x, y, theme) {
  const lowest = Math.min(...probes.map(({ value }) => value));
  ctx.setLineDash([]);
  ctx.lineJoin = 'round';
  for (const { at, value, gradient } of probes) {
    const [px, py] = [x(at[0] ?? 0), y(at[1] ?? 0)];
    const size = Math.hypot(...gradient);
    const colour = theme.colour(value === lowest ? 'accent' : 'ink');
    ctx.strokeStyle = colour;
    ctx.fillStyle = colour;
    ctx.lineWidth = theme.line * 2;
    if (size > 0 && Number.isFinite(size)) {
      const [dx, dy] = [-(gradient[0] ?? 0) / size, (gradient[1] ?? 0) / size];
      const length = LENGTH * theme.line ** 0.5;
      const [tipX, tipY] = [px + dx * length, py + dy * length];
      ctx.beginPath();
      ctx.moveTo(px, py);
      ctx.lineTo(tipX, tipY);
      ctx.stroke();
      ctx.beginPath();
      ctx.moveTo(tipX + dx * 4, tipY + dy * 4);
      for (const side of [0.5, -0.5]) ctx.lineTo(tipX - 6 * (dx + side * dy), tipY - 6 * (dy - side * dx));
      ctx.fill();
    }
    drawMarker(
      ctx,
      value === lowest ? 'diamond' : 'disc',
      px,
      py,
      5 * theme.line ** 0.5,
      colour,
      theme.colour('ground'),
    );
    ctx.font = `${value === lowest ? 700 : 400} ${theme.text}px ${theme.font}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'bottom';
    ctx.fillStyle = colour;
    const above = (gradient[1] ?? 0) > 0 ? -8 : theme.text + 10;
    outlined(ctx, formatNumber(value), px, py + above, theme);
  }
}
