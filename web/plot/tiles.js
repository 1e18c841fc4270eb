// A grid of losses as tiles in space, painted from back to front. Heights are cut where one steep corner would flatten the rest.

import { extent } from 'd3-array';
import { gridLevels } from './contours.js';
import { rampPlace } from './levels.js';
import { Pictures } from './pictures.js';
import { HEIGHT, projection } from './projection.js';
import { ramp } from './ramp.js';

const TILES = 40;
const CUT = 0.97;

/** @typedef {readonly [number, number, number, number]} Box */
/** @typedef {{x: number, y: number, depth: number}} Spot CSS pixels; depth grows away from the eye */
/** @typedef {(x: number, y: number, loss: number) => Spot} Place domain units → screen */
/** @typedef {{ring: Spot[], fill: string, mesh: string, alpha: number, depth: number, height: number}} Tile */

/** @typedef {{low: number, high: number}} Range losses between which heights run */

/** @type {WeakMap<import('../library/core.js').Field, Range>} */
const ranges = new WeakMap();

/** @param {import('../library/core.js').Field} grid @returns {Range} */
export function heightRange(grid) {
  const known = ranges.get(grid);
  if (known) return known;
  const sorted = Float64Array.from(grid.loss).filter(Number.isFinite).sort();
  const low = sorted[0] ?? 0;
  const cut = sorted[Math.floor(sorted.length * CUT)] ?? 1;
  const range = { low, high: cut > low ? cut : low + 1 };
  ranges.set(grid, range);
  return range;
}

/**
 * The surface fills its room, whatever of the unit cube it takes.
 * @param {import('../library/core.js').Field} grid
 * @param {Box} box
 * @param {Range} range
 * @param {import('./projection.js').Camera} camera
 * @param {import('./area.js').Area} room
 * @returns {Place}
 */
export function placeIn(grid, box, range, camera, room) {
  const [x0, x1, y0, y1] = box;
  const project = projection(camera);
  const aspect = (y1 - y0) / (x1 - x0);
  const up = (/** @type {number} */ loss) => Math.max(0, Math.min(1, (loss - range.low) / (range.high - range.low)));
  const unscaled = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ loss) =>
    project((2 * (x - x0)) / (x1 - x0) - 1, ((2 * (y - y0)) / (y1 - y0) - 1) * aspect, up(loss));
  const seen = corners(grid, box)
    .filter(({ loss }) => Number.isFinite(loss))
    .map(({ x, y, loss }) => unscaled(x, y, loss));
  const [left = -1, right = 1] = extent(seen, ({ x }) => x);
  const [top = -1, bottom = 1] = extent(seen, ({ y }) => y);
  const size = Math.min((room.right - room.left) / (right - left), (room.bottom - room.top) / (bottom - top));
  return (x, y, loss) => {
    const spot = unscaled(x, y, loss);
    return {
      x: (room.left + room.right) / 2 + (spot.x - (left + right) / 2) * size,
      y: (room.top + room.bottom) / 2 + (spot.y - (top + bottom) / 2) * size,
      depth: spot.depth,
    };
  };
}

/** The nodes of a mesh of TILES × TILES cells, row by row. @param {import('../library/core.js').Field} grid @param {Box} box @returns {{x: number, y: number, loss: number}[]} */
function corners(grid, [x0, x1, y0, y1]) {
  return Array.from({ length: (TILES + 1) ** 2 }, (_, k) => {
    const column = Math.round(((k % (TILES + 1)) / TILES) * (grid.nx - 1));
    const row = Math.round((Math.floor(k / (TILES + 1)) / TILES) * (grid.ny - 1));
    const [x, y] = [x0 + ((x1 - x0) * column) / (grid.nx - 1), y0 + ((y1 - y0) * row) / (grid.ny - 1)];
    return { x, y, loss: grid.loss[row * grid.nx + column] ?? 0 };
  });
}

const pictures = new Pictures();

/**
 * The landscape of a view, from its camera.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../library/core.js').Field} grid
 * @param {Place} place
 * @param {import('../views/view.js').Frame} frame
 */
export function drawLandscape(ctx, grid, place, { scene: { box, critical }, camera, theme, width, height }) {
  const looks = [camera.yaw, camera.pitch, theme.profile, critical];
  pictures.draw(ctx, grid, looks, { left: 0, top: 0, width, height }, (picture) =>
    paintTiles(picture, landscapeTiles(grid, box, critical, place, theme)),
  );
}

/**
 * @param {import('../library/core.js').Field} grid
 * @param {Box} box
 * @param {number | undefined} critical
 * @param {Place} place
 * @param {import('../words/theme.js').Theme} theme
 * @returns {Tile[]}
 */
function landscapeTiles(grid, box, critical, place, theme) {
  const levels = gridLevels(grid, critical);
  const colour = ramp(levels.kind === 'around' ? 'around' : 'level', theme);
  const mesh = theme.colour('contour');
  const nodes = corners(grid, box).map(({ x, y, loss }) => ({ loss, ...place(x, y, loss) }));
  const finite = squares(TILES, nodes).filter((ring) => ring.every((point) => Number.isFinite(point.loss)));
  return finite.map((ring) => {
    const loss = ring.reduce((sum, point) => sum + point.loss, 0) / ring.length;
    const index = levels.values.findIndex((value) => value > loss);
    const fill = colour(rampPlace(levels, index < 0 ? levels.values.length : index, critical));
    return { ring, fill, mesh, alpha: 1, ...middle(ring) };
  });
}

/**
 * Squares of a mesh of n × n cells.
 * @template {Spot} T
 * @param {number} n
 * @param {(i: number, j: number) => T} corner
 * @returns {T[][]}
 */
export function rings(n, corner) {
  return squares(
    n,
    Array.from({ length: (n + 1) ** 2 }, (_, k) => corner(k % (n + 1), Math.floor(k / (n + 1)))),
  );
}

/** @template {Spot} T @param {number} n @param {readonly T[]} nodes row by row @returns {T[][]} */
function squares(n, nodes) {
  return Array.from({ length: n * n }, (_, k) => {
    const first = Math.floor(k / n) * (n + 1) + (k % n);
    return [first, first + 1, first + n + 2, first + n + 1].map((at) => /** @type {T} */ (nodes[at]));
  });
}

/**
 * The room of a surface above its note.
 * @param {number} width
 * @param {number} height
 * @param {import('../words/theme.js').Theme} theme
 * @returns {import('./area.js').Area}
 */
export const roomAbove = (width, height, { text }) => ({
  left: text * 0.5,
  right: width - text * 0.5,
  top: text * 0.5,
  bottom: height - text * 1.7,
});

/** @param {Spot[]} ring @returns {{depth: number, height: number}} of its middle; height in pixels up the screen */
export function middle(ring) {
  const depth = ring.reduce((sum, point) => sum + point.depth, 0) / ring.length;
  return { depth, height: -ring.reduce((sum, point) => sum + point.y, 0) / ring.length };
}

/** @param {CanvasRenderingContext2D} ctx @param {Tile[]} tiles */
export function paintTiles(ctx, tiles) {
  ctx.save();
  ctx.setLineDash([]);
  ctx.lineJoin = 'round';
  ctx.lineWidth = 0.6;
  for (const { ring, fill, mesh, alpha } of tiles.sort((a, b) => b.depth - a.depth || a.height - b.height)) {
    ctx.globalAlpha = alpha;
    ctx.beginPath();
    for (const point of ring) ctx.lineTo(point.x, point.y);
    ctx.closePath();
    ctx.fillStyle = fill;
    ctx.fill();
    ctx.strokeStyle = mesh;
    ctx.stroke();
  }
  ctx.restore();
}

/** How much higher than wide a surface is drawn. @param {Box} box @param {Range} range */
export const exaggeration = ([x0, x1], range) => (HEIGHT * (x1 - x0)) / 2 / (range.high - range.low);
