// The picture of an outcome map: a colour per pixel, and patterns over regions, so that colour is never alone.

import { hatchPattern } from '../hatch.js';
import { mix } from '../mix.js';
import { ramp } from '../ramp.js';
import { basinOf, classes, counts, outcome } from './outcomes.js';

/** @typedef {import('../../kinds/runs/maps.js').OutcomeMap} OutcomeMap */
/** @typedef {import('../../kinds/map/plane_theory.js').Plane} Plane */
/** @typedef {import('../../words/theme.js').Theme} Theme */

const SHADES = 64;
/** Below this count everything is equally fast. */
const QUICK = 10;
/** Patterns of the basins, in the order of the minima. @type {(import('../hatch.js').Hatch | null)[]} */
const basinHatches = [null, 'dots', 'across', 'upright'];

/** What the sheet of the picture shows: there is one map at a time, and it is painted again whenever it is sharper. @type {{map: OutcomeMap | null, key: string}} */
let painted = { map: null, key: '' };

/** @param {number} steps @param {number} most @returns {number} place on the ramp, 0 fast … 1 slow, by the logarithm */
export function shade(steps, most) {
  return Math.max(0, Math.min(1, Math.log(Math.max(steps, 1) / QUICK) / Math.log(most / QUICK)));
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../area.js').Area} inside
 * @param {OutcomeMap} map
 * @param {Plane} plane
 * @param {Theme} theme
 */
export function drawMap(ctx, inside, map, plane, theme) {
  const ratio = ctx.getTransform().a || 1;
  const width = Math.round((inside.right - inside.left) * ratio);
  const height = Math.round((inside.bottom - inside.top) * ratio);
  if (width < 2 || height < 2) return;
  const key = [width, height, ratio, theme.profile].join();
  if (painted.map !== map || painted.key !== key) paint(width, height, ratio, map, plane, theme);
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
 * @param {Plane} plane
 * @param {Theme} theme
 */
function paint(width, height, ratio, map, plane, theme) {
  const ctx = reused('picture', width, height);
  ctx.imageSmoothingEnabled = false;
  const kinds = classes(map, plane);
  const basins = plane.basins && basinOf(map, plane);
  const colours = palette(plane, theme);
  const most = map.question.experiment.steps;
  const shades = Uint8Array.from({ length: most + 1 }, (_, steps) => Math.round(shade(steps, most) * (SHADES - 1)));
  const fill = (/** @type {number} */ pixel) => {
    const kind = kinds[pixel] ?? outcome.way;
    if (kind === outcome.away) return colours.away;
    if (kind === outcome.cycle) return colours.cycle;
    if (kind === outcome.way) return colours.way;
    const family = basins ? colours.basins[basins[pixel] ?? -1] : colours.steps;
    return family?.[shades[map.steps[pixel] ?? 0] ?? 0] ?? colours.way;
  };
  ctx.drawImage(pixels(map, fill), 0, 0, width, height);

  const many = counts(map, plane);
  /** @type {[import('../hatch.js').Hatch, (pixel: number) => boolean][]} */
  const layers = [];
  if (many[outcome.away]) layers.push(['away', (pixel) => kinds[pixel] === outcome.away]);
  if (many[outcome.cycle]) layers.push(['cycle', (pixel) => kinds[pixel] === outcome.cycle]);
  basinHatches.forEach((hatch, basin) => {
    if (hatch && basins) layers.push([hatch, (pixel) => basins[pixel] === basin]);
  });
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

const OPAQUE = 0xff000000;

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

/** @typedef {{away: number, cycle: number, way: number, steps: Uint32Array, basins: Uint32Array[]}} Palette 0xAABBGGRR */

/** @type {Map<string, Palette>} */
const palettes = new Map();

/** @param {Plane} plane @param {Theme} theme @returns {Palette} */
function palette(plane, theme) {
  const key = [theme.profile, plane.basins?.length].join();
  let found = palettes.get(key);
  if (!found) {
    const shades = (/** @type {(place: number) => string} */ colour) =>
      Uint32Array.from({ length: SHADES }, (_, i) => word(colour(i / (SHADES - 1))));
    found = {
      away: word(theme.colour('away')),
      cycle: word(theme.colour('away')),
      way: word(theme.colour('ramp-steps-4')),
      steps: shades(ramp('steps', theme)),
      basins: (plane.basins ?? []).map((_, i) => shades(basinColour(i, theme))),
    };
    palettes.set(key, found);
  }
  return found;
}

/** @param {number} basin @param {Theme} theme @returns {(place: number) => string} paler where it takes longer */
function basinColour(basin, theme) {
  const paler = mix([theme.colour(`basin-${basin % 4}`), theme.colour('ground')]);
  return (place) => paler(0.6 * place);
}

/** @type {CanvasRenderingContext2D | undefined} */
let mixer;

/** @param {string} colour CSS @returns {number} 0xAABBGGRR */
function word(colour) {
  mixer ??= /** @type {CanvasRenderingContext2D} */ (sheet(1, 1).getContext('2d', { willReadFrequently: true }));
  mixer.fillStyle = colour;
  mixer.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = mixer.getImageData(0, 0, 1, 1).data;
  return (OPAQUE | (b << 16) | (g << 8) | r) >>> 0;
}
