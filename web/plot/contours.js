// The filled contour map of a grid of losses, drawn once into a picture of its own and reused until grid, place or theme change.

import { contours } from 'd3-contour';
import { chooseLevels, rampPlace } from './levels.js';
import { Pictures } from './pictures.js';
import { ramp } from './ramp.js';

/** @typedef {Pick<import('../library/core.js').Field, "nx" | "ny" | "loss">} Field */
/** @typedef {import('./area.js').Area} Area */

const pictures = new Pictures();
/** @type {WeakMap<Field, import('./levels.js').Levels>} */
const levelsOf = new WeakMap();

/** @param {Field} grid @param {number} [critical] @returns {import('./levels.js').Levels} */
export function gridLevels(grid, critical) {
  let levels = levelsOf.get(grid);
  if (!levels) {
    levels = chooseLevels(grid.loss, critical);
    levelsOf.set(grid, levels);
  }
  return levels;
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Area} inside
 * @param {Field} grid first row at the lowest y
 * @param {number | undefined} critical its contour is bold
 * @param {import('../words/theme.js').Theme} theme
 */
export function drawContours(ctx, inside, grid, critical, theme) {
  const width = Math.round(inside.right - inside.left);
  const height = Math.round(inside.bottom - inside.top);
  if (width < 2 || height < 2) return;
  pictures.draw(
    ctx,
    grid,
    [theme.profile, theme.line, critical],
    { left: inside.left, top: inside.top, width, height },
    (picture) => paint(picture, width, height, grid, critical, theme),
  );
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {number} width
 * @param {number} height
 * @param {Field} grid
 * @param {number | undefined} critical
 * @param {import('../words/theme.js').Theme} theme
 */
function paint(ctx, width, height, grid, critical, theme) {
  const levels = gridLevels(grid, critical);
  const colour = ramp(levels.kind === 'around' ? 'around' : 'level', theme);
  ctx.fillStyle = colour(rampPlace(levels, 0, critical));
  ctx.fillRect(0, 0, width, height);

  const rings = contours().size([grid.nx, grid.ny]).smooth(true).thresholds(levels.values)(Array.from(grid.loss));
  // A contour's coordinates count cells: sample i sits at i + ½.
  const toX = (/** @type {number} */ column) => ((column - 0.5) / (grid.nx - 1)) * width;
  const toY = (/** @type {number} */ row) => height - ((row - 0.5) / (grid.ny - 1)) * height;
  rings.forEach((contour, i) => {
    ctx.beginPath();
    for (const ring of contour.coordinates.flat()) {
      const [first = 0, firstRow = 0] = ring[0] ?? [];
      ctx.moveTo(toX(first), toY(firstRow));
      for (const [column = 0, row = 0] of ring) ctx.lineTo(toX(column), toY(row));
      ctx.closePath();
    }
    ctx.fillStyle = colour(rampPlace(levels, i + 1, critical));
    ctx.fill();
    const bold = contour.value === critical;
    ctx.strokeStyle = theme.colour(bold ? 'contour-critical' : 'contour');
    ctx.lineWidth = theme.line * (bold ? 2 : 0.7);
    ctx.stroke();
  });
}
