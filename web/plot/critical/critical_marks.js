// Critical points on a map: a marker per kind, and arrows along the eigenvectors. Told apart by shape and dash, not by colour alone.
// λ > 0: a solid line whose heads point in: what leaves rolls back. λ < 0: dashed, heads point out: what leaves rolls on.
// The length of an arrow is proportional to |λ|. All in CSS pixels.

import { drawMarker } from '../marker.js';
import { cleaned } from './curvatures.js';

/** @typedef {"minimum" | "maximum" | "saddle" | "degenerate"} Kind */

/** @type {Record<Kind, import('../marker.js').Marker>} */
const kindMarkers = {
  minimum: 'triangle_down',
  maximum: 'triangle',
  saddle: 'diamond',
  degenerate: 'square',
};

const SHORTEST = 6;
const DOWN_DASH = [4, 3];
/** With more points than this arrows and separatrices would cover the map, and separatrices take a second. */
const CROWD = 60;

/** So near, in pixels, a probe snaps to a critical point. */
export const CATCH = 13;

/** @param {ArrayLike<unknown>} points */
export const crowded = (points) => points.length > CROWD;

/** @param {CanvasRenderingContext2D} ctx @param {Kind} kind @param {number} x @param {number} y @param {import('../../words/theme.js').Theme} theme @param {number} [size] factor */
export function drawKind(ctx, kind, x, y, theme, size = 1) {
  drawMarker(
    ctx,
    kindMarkers[kind],
    x,
    y,
    5.6 * size * theme.line ** 0.5,
    theme.colour(`kind-${kind}`),
    theme.colour('ground'),
  );
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {number} x
 * @param {number} y
 * @param {{eigenvalues: ArrayLike<number>, eigenvectors: ArrayLike<number>}} curvature
 * @param {number} largest |λ| that has the longest arrow
 * @param {number} longest
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawEigenArrows(ctx, x, y, { eigenvalues, eigenvectors }, largest, longest, theme) {
  const scale = theme.line ** 0.5;
  for (const [i, lambda] of cleaned(eigenvalues).entries()) {
    if (lambda === 0 || Number.isNaN(lambda)) continue;
    const length = (SHORTEST + (longest - SHORTEST) * Math.min(1, Math.abs(lambda) / largest)) * scale;
    const across = eigenvectors[i * eigenvalues.length] ?? 1;
    const up = eigenvalues.length > 1 ? (eigenvectors[i * eigenvalues.length + 1] ?? 0) : 0;
    for (const side of [1, -1]) arrow(ctx, x, y, side * across, -side * up, length, lambda > 0, theme);
  }
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {number} x
 * @param {number} y
 * @param {number} dx unit vector
 * @param {number} dy
 * @param {number} length beyond the marker
 * @param {boolean} upwards
 * @param {import('../../words/theme.js').Theme} theme
 */
function arrow(ctx, x, y, dx, dy, length, upwards, theme) {
  const gap = 7 * theme.line ** 0.5;
  const head = 5.5 * theme.line ** 0.5;
  const far = gap + length + head;
  const [from, to] = upwards ? [far, gap] : [gap, far];
  const colour = theme.colour(upwards ? 'curve-up' : 'curve-down');
  const stop = to + (upwards ? head : -head) * 0.8;
  for (const [stroke, width] of /** @type {const} */ ([
    [theme.colour('ground'), 4],
    [colour, 1.8],
  ])) {
    ctx.strokeStyle = stroke;
    ctx.lineWidth = width * theme.line;
    ctx.setLineDash(upwards || stroke !== colour ? [] : DOWN_DASH);
    ctx.beginPath();
    ctx.moveTo(x + dx * from, y + dy * from);
    ctx.lineTo(x + dx * stop, y + dy * stop);
    ctx.stroke();
  }
  ctx.setLineDash([]);
  const back = upwards ? 1 : -1;
  ctx.beginPath();
  ctx.moveTo(x + dx * to, y + dy * to);
  for (const side of [0.5, -0.5])
    ctx.lineTo(x + dx * (to + back * head) - dy * side * head, y + dy * (to + back * head) + dx * side * head);
  ctx.closePath();
  ctx.fillStyle = colour;
  ctx.fill();
}

/** The largest |λ| among points, for the length of arrows. @param {{eigenvalues: ArrayLike<number>}[]} points */
export function largestCurvature(points) {
  return Math.max(1e-300, ...points.flatMap(({ eigenvalues }) => Array.from(eigenvalues, Math.abs)));
}
