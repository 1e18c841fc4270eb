// The legend above a map: samples with their words, flowing into lines.

import { labelFont } from './axes.js';

/**
 * @typedef {object} Item
 * @property {number} size of its sample in CSS pixels
 * @property {string} label
 * @property {(ctx: CanvasRenderingContext2D, x: number, middle: number) => void} draw the sample
 */

const SPACING = 1.5;

/** From the left of the sample to its words. @param {Item} item @param {import('../words/theme.js').Theme} theme */
const gap = ({ size }, theme) => (size ? size + theme.text * 0.4 : 0);

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Item[]} items
 * @param {number} width
 * @param {import('../words/theme.js').Theme} theme
 * @returns {{item: Item, x: number, line: number, room: number}[]} room: for its words, which become narrower where they need more
 */
export function flow(ctx, items, width, theme) {
  labelFont(ctx, theme);
  let [x, line] = [0, 0];
  return items.map((item) => {
    const own = gap(item, theme) + ctx.measureText(item.label).width;
    if (x > 0 && x + own > width) [x, line] = [0, line + 1];
    const place = { item, x, line, room: Math.max(1, width - x - gap(item, theme)) };
    x += own + theme.text * 1.1;
    return place;
  });
}

/** @param {ReturnType<typeof flow>} places @param {import('../words/theme.js').Theme} theme @returns {number} CSS pixels */
export function legendHeight(places, theme) {
  return (Math.max(0, ...places.map(({ line }) => line)) + 1) * theme.text * SPACING;
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {ReturnType<typeof flow>} places
 * @param {number} left
 * @param {number} top
 * @param {import('../words/theme.js').Theme} theme
 */
export function drawLegend(ctx, places, left, top, theme) {
  for (const { item, x, line, room } of places) {
    const middle = top + (line + 0.5) * theme.text * SPACING;
    item.draw(ctx, left + x, middle);
    labelFont(ctx, theme);
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.fillText(item.label, left + x + gap(item, theme), middle, room);
  }
}
