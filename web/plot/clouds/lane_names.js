// Names above lanes that stand side by side: all of one size, in two lines at most; where lanes are too narrow, markers in their place.

import { labelFont } from '../axes.js';
import { drawMarker } from '../marker.js';

/** @typedef {{left: number, right: number, words: string, style: import('../runner_style.js').RunnerStyle}} Lane CSS pixels */

const MOST_LINES = 2;
const LINE = 1.2;
const GAP = 0.3;
/** Of the size of other labels. */
const SMALLEST = 0.65;

/** @param {import('../../words/theme.js').Theme} theme @returns {number} CSS pixels that they take above the lanes */
export const namesHeight = (theme) => MOST_LINES * LINE * theme.text;

/** @param {CanvasRenderingContext2D} ctx @param {string} words @param {number} width CSS pixels @returns {string[]} */
function linesOf(ctx, words, width) {
  /** @type {string[]} */
  const lines = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    const fits = ctx.measureText(joined).width <= width || lines.length === MOST_LINES;
    if (last !== undefined && fits) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** @param {CanvasRenderingContext2D} ctx @param {readonly Lane[]} lanes @param {number} bottom CSS pixels @param {import('../../words/theme.js').Theme} theme */
export function drawLaneNames(ctx, lanes, bottom, theme) {
  labelFont(ctx, theme);
  const room = Math.min(...lanes.map(({ left, right }) => right - left)) - GAP * theme.text;
  const names = lanes.map(({ words }) => linesOf(ctx, words, room));
  const size = Math.min(1, room / Math.max(...names.flat().map((line) => ctx.measureText(line).width)));
  labelFont(ctx, theme, size);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  for (const [i, { left, right, style }] of lanes.entries()) {
    const middle = (left + right) / 2;
    const [colour, lines] = [theme.colour(style.colour), names[i] ?? []];
    if (size < SMALLEST) {
      drawMarker(ctx, style.marker, middle, bottom - theme.text, 0.4 * theme.text, colour, theme.colour('ground'));
      continue;
    }
    ctx.fillStyle = colour;
    for (const [k, line] of lines.entries())
      ctx.fillText(line, middle, bottom - theme.text * (GAP + LINE * (lines.length - 1 - k)));
  }
}
