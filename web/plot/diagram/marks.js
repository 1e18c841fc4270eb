// What stands over a range of learning rates: where theory has cycles double and wells merge, and the learning rate of the moment.

import { formatSetting } from '../../words/format.js';
import { outlined } from '../labels/outlined.js';

/** @typedef {import('../area.js').Area} Area */
/** @typedef {import('../area.js').Scale} Scale */
/** @typedef {import('../../words/theme.js').Theme} Theme */

/** Digits that tell neighbours in a cascade apart. */
const DIGITS = 5;

/** @param {Pick<import('../../kinds/diagram/laws.js').Law, "doublings" | "merge">} law @returns {number[]} */
export const thresholdsOf = ({ doublings, merge }) => [...doublings, ...(merge === null ? [] : [merge])];

/**
 * Dotted lines, with their numbers at the top where there is room for them.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Area} inside
 * @param {Scale} x
 * @param {readonly number[]} thresholds ascending
 * @param {Theme} theme
 * @param {boolean} named
 */
export function drawThresholds(ctx, inside, x, thresholds, theme, named) {
  const [low, high] = x.domain;
  ctx.font = `${theme.text}px ${theme.font}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  let free = inside.left;
  let drawn = Number.NEGATIVE_INFINITY;
  for (const value of thresholds.filter((each) => each > low && each < high)) {
    const at = x(value);
    // In a cascade lines come to lie on each other.
    if (at - drawn < 2 * theme.line) continue;
    drawn = at;
    ctx.strokeStyle = theme.colour('ink-soft');
    ctx.lineWidth = theme.line;
    ctx.setLineDash([2, 4]);
    ctx.beginPath();
    ctx.moveTo(at, inside.top);
    ctx.lineTo(at, inside.bottom);
    ctx.stroke();
    ctx.setLineDash([]);
    const words = formatSetting(value, DIGITS);
    const [left, width] = [at + 0.25 * theme.text, ctx.measureText(words).width];
    if (!named || left < free || left + width > inside.right) continue;
    ctx.fillStyle = theme.colour('ink');
    outlined(ctx, words, left, inside.top + 0.2 * theme.text, theme);
    free = left + width + 0.4 * theme.text;
  }
}

/** @param {CanvasRenderingContext2D} ctx @param {Area} inside @param {Scale} x @param {number} lr @param {Theme} theme */
export function drawRate(ctx, inside, x, lr, theme) {
  const [low, high] = x.domain;
  if (lr < low || lr > high) return;
  ctx.strokeStyle = theme.colour('accent');
  ctx.lineWidth = theme.line * 1.6;
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.moveTo(x(lr), inside.top);
  ctx.lineTo(x(lr), inside.bottom);
  ctx.stroke();
}
