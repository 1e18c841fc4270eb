// A number of each net along its training: a line up to now, a marker at its end, and what comes pale behind.

import { clipTo } from '../area.js';
import { drawLegend, flow, legendHeight } from '../legend.js';
import { drawMarker } from '../marker.js';
import { FRAMES, netStyles, placeOf, recordAt, updatesAt } from './course.js';

/** @typedef {import('../area.js').Scale} Scale */
/** @typedef {{inside: import('../area.js').Area, x: Scale, y: Scale}} Place */
/** @typedef {import('./course.js').Net} Net */
/** @typedef {import('../../words/theme.js').Theme} Theme */

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {{nets: readonly Net[], axis: import('./course.js').Axis}} answers
 * @param {Place} place
 * @param {(training: import('./course.js').Training, record: number) => number} of NaN: not measured
 * @param {{step: number, theme: Theme}} frame
 * @param {{pale?: boolean}} [more] pale: also what comes after the frame
 */
export function drawCurves(ctx, { nets, axis }, { inside, x, y }, of, { step, theme }, { pale = false } = {}) {
  const [bottom, top] = y.domain;
  const inRange = (/** @type {number} */ value) => y(Math.max(bottom, Math.min(top, value)));
  ctx.save();
  clipTo(ctx, { ...inside, top: inside.top - theme.line, right: inside.right + theme.text * 0.5 });
  for (const { id, batch, training } of nets) {
    if (!training) continue;
    const style = netStyles[id];
    const colour = theme.colour(style.colour);
    ctx.strokeStyle = colour;
    ctx.lineWidth = theme.line * 2;
    const trace = (/** @type {number} */ from, /** @type {number} */ to) => {
      /** @type {[number, number] | undefined} */
      let end;
      ctx.beginPath();
      for (let at = from; at <= to; at++) {
        const value = of(training, at);
        if (Number.isNaN(value)) continue;
        end = [x(placeOf(axis, batch, training.recorded[at] ?? 0)), inRange(value)];
        ctx.lineTo(...end);
      }
      ctx.stroke();
      return end;
    };
    const now = recordAt(training, updatesAt(axis, nets, batch, step));
    if (pale) {
      ctx.globalAlpha = 0.25;
      ctx.setLineDash([]);
      trace(Math.max(0, now), recordAt(training, updatesAt(axis, nets, batch, FRAMES)));
      ctx.globalAlpha = 1;
    }
    ctx.setLineDash(style.dash);
    const end = trace(0, now);
    ctx.setLineDash([]);
    if (end) drawMarker(ctx, style.marker, ...end, 4.6 * theme.line ** 0.5, colour, theme.colour('ground'));
  }
  ctx.restore();
}

/**
 * Which line is whose, above a picture.
 * @param {CanvasRenderingContext2D} ctx
 * @param {readonly Net[]} nets
 * @param {(net: Net) => string} name
 * @param {{left: number, top: number, width: number}} room
 * @param {Theme} theme
 * @returns {number} its height in CSS pixels
 */
export function drawNames(ctx, nets, name, { left, top, width }, theme) {
  const size = theme.text * 2.2;
  const items = nets.map((net) => ({
    size,
    label: name(net),
    draw(/** @type {CanvasRenderingContext2D} */ on, /** @type {number} */ at, /** @type {number} */ middle) {
      const { colour, dash, marker } = netStyles[net.id];
      on.strokeStyle = theme.colour(colour);
      on.lineWidth = theme.line * 2;
      on.setLineDash(dash);
      on.beginPath();
      on.moveTo(at, middle);
      on.lineTo(at + size, middle);
      on.stroke();
      on.setLineDash([]);
      drawMarker(
        on,
        marker,
        at + size / 2,
        middle,
        4 * theme.line ** 0.5,
        theme.colour(colour),
        theme.colour('ground'),
      );
    },
  }));
  const places = flow(ctx, items, width, theme);
  drawLegend(ctx, places, left, top, theme);
  return legendHeight(places, theme);
}
