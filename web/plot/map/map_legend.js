// What the legend of an outcome map says: the scale of steps with its numbers, the patterns, the marks.

import { hatchPattern } from '../hatch.js';
import { ramp } from '../ramp.js';
import { drawFastest, drawOptimum } from './map_marks.js';
import { shade } from './map_picture.js';
import { counts, outcome } from './outcomes.js';

/** @typedef {import('../legend.js').Item} Item */

const BAR = 13;
/** Share of the map from which on a pattern is in the legend: the edge of stability itself is a thin line of cycles. */
const WORTH_NAMING = 5e-3;
/** Up to here on the ramp the colour of the ground is readable on it, from here on ink. */
const LEGIBLE = 0.42;

/**
 * @param {import('../../kinds/map/map.js').MapAnswers} answers
 * @param {import('../../views/view.js').Frame} frame
 * @returns {Item[]}
 */
export function legendItems(answers, frame) {
  const { theme, text } = frame;
  const { plane, map } = answers;
  if (!map || !plane) return [];
  const most = map.question.experiment.steps;
  const side = theme.text;
  const found = counts(map, plane);
  const many = (/** @type {number} */ kind) => (found[kind] ?? 0) > WORTH_NAMING * map.kind.length;

  /** @type {(hatch: import('../hatch.js').Hatch | null, label: string) => Item} */
  const swatch = (hatch, label) => ({
    size: side * 1.4,
    label,
    draw: (ctx, x, middle) => drawSwatch(ctx, x, middle - side / 2, side * 1.4, side, hatch, theme),
  });
  /** @type {(mark: typeof drawFastest, label: string) => Item} */
  const marked = (mark, label) => ({
    size: side,
    label,
    draw: (ctx, x, middle) => mark(ctx, x + side / 2, middle, theme),
  });
  /** @type {Item} */
  const scale = {
    size: side * BAR,
    label: text('map-steps'),
    draw: (ctx, x, middle) => drawScale(ctx, x, middle - side * 0.75, side * BAR, side * 1.5, most, theme),
  };
  return [
    plane.basins ? { size: 0, label: text('map-faint'), draw: () => {} } : scale,
    ...(plane.basins && many(outcome.way) ? [swatch(null, text('map-way', { steps: most }))] : []),
    ...(many(outcome.away) ? [swatch('away', text('map-away'))] : []),
    ...(many(outcome.cycle) ? [swatch('cycle', text('map-cycle'))] : []),
    ...(plane.optimum ? [marked(drawFastest, text('map-fastest')), marked(drawOptimum, text('map-optimum'))] : []),
  ];
}

/** @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y @param {number} width @param {number} height @param {import('../hatch.js').Hatch | null} hatch @param {import('../../words/theme.js').Theme} theme */
function drawSwatch(ctx, x, y, width, height, hatch, theme) {
  ctx.fillStyle = theme.colour(hatch ? 'away' : 'ramp-steps-4');
  ctx.fillRect(x, y, width, height);
  if (hatch) {
    ctx.fillStyle = hatchPattern(ctx, hatch, theme.colour('hatch'), theme, 1) ?? '';
    ctx.fillRect(x, y, width, height);
  }
  ctx.setLineDash([]);
  ctx.lineWidth = 1;
  ctx.strokeStyle = theme.colour('axis');
  ctx.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
}

/** A bar of colours with the counts in it. @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y @param {number} width @param {number} height @param {number} most @param {import('../../words/theme.js').Theme} theme */
function drawScale(ctx, x, y, width, height, most, theme) {
  const colour = ramp('steps', theme);
  const gradient = ctx.createLinearGradient(x, 0, x + width, 0);
  for (let i = 0; i <= 8; i++) gradient.addColorStop(i / 8, colour(i / 8));
  const top = y + height * 0.12;
  const tall = height * 0.76;
  ctx.fillStyle = gradient;
  ctx.fillRect(x, top, width, tall);
  ctx.setLineDash([]);
  ctx.lineWidth = 1;
  ctx.strokeStyle = theme.colour('axis');
  ctx.strokeRect(x + 0.5, top + 0.5, width - 1, tall - 1);
  ctx.font = `${theme.text * 0.95}px ${theme.font}`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'center';
  for (const count of [20, 50, 100, 200, most]) {
    const share = shade(count, most);
    const half = ctx.measureText(String(count)).width / 2 + theme.text * 0.3;
    const at = Math.max(x + half, Math.min(x + width - half, x + share * width));
    ctx.fillStyle = theme.colour(share < LEGIBLE ? 'ground' : 'ink');
    ctx.fillText(String(count), at, y + height / 2);
  }
}
