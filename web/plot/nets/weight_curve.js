// Numbers that are recorded of one net, against its updates: a line up to now, pale beyond, a marker where it is.

import { clipTo } from '../area.js';
import { drawMarker } from '../marker.js';
import { FRAMES } from './weight_course.js';

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {{inside: import('../area.js').Area, x: import('../scale.js').Scale, y: import('../scale.js').Scale}} place x: updates; y: what is
 *   beyond its domain stands at its end
 * @param {ArrayLike<number>} values [record]; where it is no number there is no line
 * @param {import('./weight_course.js').Course} course
 * @param {number} now record
 * @param {import('../runner_style.js').RunnerStyle} style
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawWeightCurve(ctx, { inside, x, y }, values, { updates }, now, { colour, dash, marker }, theme) {
  const [low, high] = y.domain;
  const at = (/** @type {number} */ record) =>
    /** @type {[number, number]} */ ([
      x((record * updates) / FRAMES),
      y(Math.max(low, Math.min(high, values[record] ?? Number.NaN))),
    ]);
  const known = (/** @type {number} */ record) => !Number.isNaN(values[record] ?? Number.NaN);
  const trace = (/** @type {number} */ from, /** @type {number} */ to) => {
    ctx.beginPath();
    for (let record = from; record <= to; record++) if (known(record)) ctx.lineTo(...at(record));
    ctx.stroke();
  };
  ctx.save();
  clipTo(ctx, { ...inside, top: inside.top - theme.line, right: inside.right + theme.text * 0.5 });
  ctx.strokeStyle = theme.colour(colour);
  ctx.lineWidth = theme.line * 2;
  ctx.lineJoin = 'round';
  ctx.globalAlpha = 0.25;
  ctx.setLineDash([]);
  trace(Math.max(0, now), values.length - 1);
  ctx.globalAlpha = 1;
  ctx.setLineDash(dash);
  trace(0, now);
  ctx.restore();
  if (now >= 0 && known(now))
    drawMarker(ctx, marker, ...at(now), 4.6 * theme.line ** 0.5, theme.colour(colour), theme.colour('ground'));
}
