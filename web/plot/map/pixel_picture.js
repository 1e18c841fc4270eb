// A picture with a colour per pixel of a grid, and patterns over some of them. It is painted once and shown until the grid is another one.

import { hatchPattern } from '../hatch.js';

/** @typedef {import('../../kinds/runs/maps.js').OutcomeMap} OutcomeMap */
/** @typedef {import('../../words/theme.js').Theme} Theme */
/**
 * @typedef {object} Paint
 * @property {(pixel: number) => number} fill 0xAABBGGRR
 * @property {[import('../hatch.js').Hatch, (pixel: number) => boolean][]} layers of patterns, and which pixels they lie on
 */

const OPAQUE = 0xff000000;

/** What the sheet of the picture shows: there is one map at a time, and it is painted again whenever it is sharper. @type {{map: OutcomeMap | null, key: string}} */
let painted = { map: null, key: '' };

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../area.js').Area} inside
 * @param {OutcomeMap} map
 * @param {() => Paint} paintOf asked only where the picture is another one
 * @param {Theme} theme
 */
export function drawPixels(ctx, inside, map, paintOf, theme) {
  const ratio = ctx.getTransform().a || 1;
  const width = Math.round((inside.right - inside.left) * ratio);
  const height = Math.round((inside.bottom - inside.top) * ratio);
  if (width < 2 || height < 2) return;
  const key = [width, height, ratio, theme.profile].join();
  if (painted.map !== map || painted.key !== key) paint(width, height, ratio, map, paintOf(), theme);
  painted = { map, key };
  ctx.drawImage(
    reused('picture', width, height).canvas,
    inside.left,
    inside.top,
    inside.right - inside.left,
    inside.bottom - inside.top,
  );
}

/**
 * @param {number} width device pixels
 * @param {number} height
 * @param {number} ratio device pixels per CSS pixel
 * @param {OutcomeMap} map
 * @param {Paint} paint
 * @param {Theme} theme
 */
function paint(width, height, ratio, map, { fill, layers }, theme) {
  const ctx = reused('picture', width, height);
  ctx.imageSmoothingEnabled = false;
  ctx.drawImage(pixels(map, fill), 0, 0, width, height);
  for (const [hatch, belongs] of layers) {
    const mask = pixels(map, (pixel) => (belongs(pixel) ? OPAQUE : 0));
    const over = reused('layer', width, height);
    over.globalCompositeOperation = 'copy';
    over.imageSmoothingEnabled = false;
    over.drawImage(mask, 0, 0, width, height);
    over.globalCompositeOperation = 'source-in';
    over.fillStyle = hatchPattern(over, hatch, theme.colour('hatch'), theme, ratio) ?? '';
    over.fillRect(0, 0, width, height);
    ctx.drawImage(over.canvas, 0, 0);
  }
}

/** @param {number} width @param {number} height */
function sheet(width, height) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

/** @param {HTMLCanvasElement} canvas */
function pen(canvas) {
  return /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
}

/** @type {Map<string, CanvasRenderingContext2D>} */
const sheets = new Map();

/** A sheet that is drawn on again and again, as a map that sharpens is painted many times. @param {string} use @param {number} width @param {number} height */
function reused(use, width, height) {
  const ctx = sheets.get(use) ?? pen(sheet(width, height));
  sheets.set(use, ctx);
  if (ctx.canvas.width !== width || ctx.canvas.height !== height) Object.assign(ctx.canvas, { width, height });
  return ctx;
}

/** One canvas pixel per map pixel, the first row at the bottom. @param {OutcomeMap} map @param {(pixel: number) => number} fill 0xAABBGGRR */
function pixels({ nx, ny }, fill) {
  const ctx = reused('pixels', nx, ny);
  const image = ctx.createImageData(nx, ny);
  const words = new Uint32Array(image.data.buffer);
  for (let j = 0; j < ny; j++) for (let i = 0; i < nx; i++) words[(ny - 1 - j) * nx + i] = fill(j * nx + i);
  ctx.putImageData(image, 0, 0);
  return ctx.canvas;
}

/** @type {CanvasRenderingContext2D | undefined} */
let mixer;

/** @param {string} colour CSS @returns {number} 0xAABBGGRR */
export function word(colour) {
  mixer ??= /** @type {CanvasRenderingContext2D} */ (sheet(1, 1).getContext('2d', { willReadFrequently: true }));
  mixer.fillStyle = colour;
  mixer.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = mixer.getImageData(0, 0, 1, 1).data;
  return (OPAQUE | (b << 16) | (g << 8) | r) >>> 0;
}
