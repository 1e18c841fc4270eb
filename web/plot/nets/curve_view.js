// A picture of one number of each net along the chosen axis, with names above.

import { area } from '../area.js';
import { drawAxes } from '../axes.js';
import { linearScale } from '../scale.js';
import { extentOf } from './course.js';
import { drawCurves, drawNames } from './curves.js';

/** Height of a picture with names above, in units of the label size. */
const LEAST_WITH_NAMES = 11;

/** @typedef {{nets: import('./course.js').Net[], axis: import('./course.js').Axis}} Answers */
/** @typedef {import('../../views/view.js').Frame} Frame */

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Answers} answers
 * @param {Frame} frame
 * @param {object} curve
 * @param {string} curve.name of its axis
 * @param {(range: readonly [number, number]) => import('../scale.js').Scale} curve.scale
 * @param {(value: number) => string} [curve.format] of its ticks
 * @param {(training: import('./course.js').Training, record: number) => number} curve.of
 */
export function drawCurveView(ctx, answers, frame, { name, scale, format, of }) {
  const { theme, text, width, height } = frame;
  const { nets, axis } = answers;
  const left = theme.text * 3.4;
  const room = { left: theme.text * 0.6, top: theme.text * 0.2, width: width - theme.text * 1.2 };
  const names =
    height < LEAST_WITH_NAMES * theme.text
      ? 0
      : drawNames(ctx, nets, ({ batch, id }) => text(`training-net-${id}`, { batch }), room, theme);
  const margin = { left, top: names + theme.text * 1.6, right: theme.text * 1.1, bottom: theme.text * 1.9 };
  const inside = area(width, height, margin);
  const x = linearScale([0, extentOf(axis, nets)], [inside.left, inside.right]);
  const y = scale([inside.bottom, inside.top]);
  const axes = {
    xName: text(`training-axis-${axis}`),
    yName: name,
    grid: true,
    ...(format ? { yFormat: format } : {}),
  };
  drawAxes(ctx, inside, { x, y, ...axes }, theme);
  drawCurves(ctx, answers, { inside, x, y }, of, frame);
}
