// The rectangle that data is drawn in, and its two scales. CSS pixels; y grows downwards on screen.

import { tickFormat } from '../words/format.js';
import { tickCount } from './axes.js';
import { linearScale } from './scale.js';

/** @typedef {{left: number, top: number, right: number, bottom: number}} Area edges in CSS pixels */
/** @typedef {import('./scale.js').Scale} Scale */

/**
 * @param {number} width
 * @param {number} height
 * @param {{left: number, top: number, right: number, bottom: number}} margin
 * @returns {Area}
 */
export function area(width, height, margin) {
  return { left: margin.left, top: margin.top, right: width - margin.right, bottom: height - margin.bottom };
}

/** Draws nothing outside from now on, until the context is restored. @param {CanvasRenderingContext2D} ctx @param {Area} inside */
export function clipTo(ctx, { left, top, right, bottom }) {
  ctx.beginPath();
  ctx.rect(left, top, right - left, bottom - top);
  ctx.clip();
}

/** Width of a digit, in units of the label size. */
const DIGIT = 0.58;

/**
 * Room for tick labels and axis names.
 * @param {import('../words/theme.js').Theme} theme
 * @param {readonly [number, number]} [heights] what the axis that goes up runs over, where its labels may be long
 * @param {number} [height] of all, in CSS pixels
 */
export function axisMargin(theme, heights, height = 0) {
  const ticks = heights ? linearScale(heights, [0, 1]).ticks(tickCount(height - 3.3 * theme.text, theme)) : [];
  const longest = Math.max(0, ...ticks.map(tickFormat(ticks)).map((label) => label.length));
  const left = theme.text * Math.max(3.6, DIGIT * longest + 1);
  return { left, top: theme.text * 1.4, right: theme.text * 0.9, bottom: theme.text * 1.9 };
}

/**
 * @param {Area} inside
 * @param {readonly [number, number, number, number]} box x0, x1, y0, y1 in domain units
 * @returns {{x: Scale, y: Scale}}
 */
export function stretchedScales(inside, [x0, x1, y0, y1]) {
  return {
    x: linearScale([x0, x1], [inside.left, inside.right]),
    y: linearScale([y0, y1], [inside.bottom, inside.top]),
  };
}

/**
 * Equal scales on both axes, so that right angles are right angles: the area shrinks to the box's shape, centred.
 * @param {Area} inside
 * @param {readonly [number, number, number, number]} box
 * @returns {{area: Area, x: Scale, y: Scale}}
 */
export function equalScales(inside, box) {
  const [x0, x1, y0, y1] = box;
  const unit = Math.min((inside.right - inside.left) / (x1 - x0), (inside.bottom - inside.top) / (y1 - y0));
  const spareX = (inside.right - inside.left - unit * (x1 - x0)) / 2;
  const spareY = (inside.bottom - inside.top - unit * (y1 - y0)) / 2;
  const shrunk = {
    left: inside.left + spareX,
    right: inside.right - spareX,
    top: inside.top + spareY,
    bottom: inside.bottom - spareY,
  };
  return { area: shrunk, ...stretchedScales(shrunk, box) };
}

/**
 * Those of a map that fills a picture.
 * @param {{width: number, height: number, theme: import('../words/theme.js').Theme}} frame
 * @param {readonly [number, number, number, number]} box
 */
export const mapScales = ({ width, height, theme }, box) =>
  equalScales(area(width, height, axisMargin(theme, [box[2], box[3]], height)), box);

/**
 * What lies where a pointer is, or where the box is nearest to it.
 * @param {{x: Scale, y: Scale}} scales
 * @param {readonly [number, number, number, number]} box
 * @returns {(px: number, py: number) => [number, number]} from CSS pixels
 */
export const placeIn =
  ({ x, y }, [x0, x1, y0, y1]) =>
  (px, py) => [Math.max(x0, Math.min(x1, x.invert(px))), Math.max(y0, Math.min(y1, y.invert(py)))];
