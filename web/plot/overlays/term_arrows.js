// The terms of a step as arrows, each beginning where the one before ends, and the step itself: at true scale, or where that
// is too short to be seen so many times longer, which is said. The slope's part is a solid line, that of memory a dashed one.

import { outlined } from '../labels/outlined.js';
import { drawArrow } from './arrow.js';

/** Shorter arrows carry no name, CSS pixels. */
const NAMED = 26;
/** The longest arrow is as long at least. */
const SEEN = 30;

/** @typedef {{terms: readonly import('../../kinds/playground/told.js').ToldTerm[], from: number[], to: number[]}} Told */

/** @typedef {import('../area.js').Scale} Scale */

/**
 * How many times as long as the moves the arrows are drawn.
 * @param {Told} told all its terms
 * @param {Scale} x
 * @returns {number} 1, 10, 100 …
 */
export function timesOf({ terms, from, to }, x) {
  const moves = [...terms.flatMap(({ moves }) => (moves ? [moves] : [])), to.map((end, i) => end - (from[i] ?? 0))];
  const longest = Math.max(...moves.map((move) => Math.hypot(...move))) * Math.abs(x(1) - x(0));
  return longest > 0 && longest < SEEN ? 10 ** Math.min(12, Math.ceil(Math.log10(SEEN / longest))) : 1;
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Told} told as many terms as are shown
 * @param {number} times as long as the moves
 * @param {boolean} whole the step is drawn too
 * @param {string} colour of the runner
 * @param {Scale} x
 * @param {Scale} y
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawTermArrows(ctx, { terms, from, to }, times, whole, colour, x, y, theme) {
  /** @type {(at: number[]) => [number, number]} */
  const place = (at) => {
    const [longX = 0, longY = 0] = at.map((end, i) => (from[i] ?? 0) + times * (end - (from[i] ?? 0)));
    return [x(longX), y(longY)];
  };
  if (whole) drawArrow(ctx, place(from), place(to), { colour: theme.colour(colour), width: 5, dash: [] }, theme);
  let at = from;
  for (const [i, { symbol, target, slope, moves }] of terms.entries()) {
    if (!moves) continue;
    if (i > 0 && terms[i - 1]?.ends) at = from;
    const next = at.map((coordinate, c) => coordinate + (moves[c] ?? 0));
    // What w takes of a channel is the sum of arrows that are there already.
    if (!terms.some((other) => other !== terms[i] && other.target === symbol && target === 'w')) {
      const style = { colour: theme.colour(slope ? 'accent' : 'ink'), width: 2.4, dash: slope ? [] : [7, 4] };
      drawArrow(ctx, place(at), place(next), style, theme);
      drawName(ctx, place(at), place(next), symbol, style.colour, theme);
    }
    at = next;
  }
}

/** Beside the middle of its arrow. @param {CanvasRenderingContext2D} ctx @param {[number, number]} from @param {[number, number]} to @param {string} name @param {string} colour @param {import('../../words/theme.js').Theme} theme */
function drawName(ctx, [x0, y0], [x1, y1], name, colour, theme) {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (!(length > NAMED)) return;
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'center';
  ctx.fillStyle = colour;
  const away = ctx.measureText(name).width / 2 + theme.text * 0.6;
  const [atX, atY] = [(x0 + x1) / 2 + ((y1 - y0) / length) * away, (y0 + y1) / 2 - ((x1 - x0) / length) * theme.text];
  outlined(ctx, name, atX, atY, theme);
}
