// Many walkers of one mechanism: its marker for each of them, in its colour.

import { traceMarker } from '../marker.js';

/** @param {import('../../words/theme.js').Theme} theme @returns {number} CSS pixels */
export const walkerSize = (theme) => 2.6 * theme.line ** 0.5;

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {readonly (readonly [number, number])[]} places CSS pixels
 * @param {import('../runner_style.js').RunnerStyle} style
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawWalkers(ctx, places, { marker, colour }, theme) {
  const size = walkerSize(theme);
  ctx.beginPath();
  for (const [x, y] of places) traceMarker(ctx, marker, x, y, size);
  ctx.setLineDash([]);
  // A rim lifts them off the ground.
  ctx.strokeStyle = theme.colour('ground');
  ctx.lineWidth = 0.6 * size;
  ctx.stroke();
  ctx.fillStyle = theme.colour(colour);
  ctx.fill();
}

/**
 * Walkers at the same height stand side by side, so that none hides another: closer where there is no room.
 * @param {readonly number[]} heights CSS pixels
 * @param {number} middle CSS pixels
 * @param {number} half room to each side
 * @param {number} size CSS pixels of a walker
 * @returns {[number, number][]}
 */
export function sideBySide(heights, middle, half, size) {
  const row = (/** @type {number} */ y) => Math.round(y / (1.6 * size));
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const y of heights) counts.set(row(y), (counts.get(row(y)) ?? 0) + 1);
  /** @type {Map<number, number>} */
  const placed = new Map();
  return heights.map((y) => {
    const before = placed.get(row(y)) ?? 0;
    placed.set(row(y), before + 1);
    const gap = Math.min(2.2 * size, (2 * half) / Math.max(1, (counts.get(row(y)) ?? 1) - 1));
    const side = before % 2 === 0 ? 1 : -1;
    return [middle + side * Math.ceil(before / 2) * gap, y];
  });
}
