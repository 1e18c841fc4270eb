// The picture of an outcome map: a colour per pixel, and patterns over regions, so that colour is never alone.

import { mix } from '../mix.js';
import { ramp } from '../ramp.js';
import { basinOf, classes, counts, outcome } from './outcomes.js';
import { drawPixels, word } from './pixel_picture.js';

/** @typedef {import('../../kinds/runs/maps.js').OutcomeMap} OutcomeMap */
/** @typedef {import('../../kinds/map/plane_theory.js').Plane} Plane */
/** @typedef {import('../../words/theme.js').Theme} Theme */

const SHADES = 64;
/** Below this count everything is equally fast. */
const QUICK = 10;
/** Patterns of the basins, in the order of the minima. @type {(import('../hatch.js').Hatch | null)[]} */
const basinHatches = [null, 'dots', 'across', 'upright'];

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
export const drawMap = (ctx, inside, map, plane, theme) =>
  drawPixels(ctx, inside, map, () => paintOf(map, plane, theme), theme);

/** @param {OutcomeMap} map @param {Plane} plane @param {Theme} theme @returns {import('./pixel_picture.js').Paint} */
function paintOf(map, plane, theme) {
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
  const many = counts(map, plane);
  /** @type {import('./pixel_picture.js').Paint["layers"]} */
  const layers = [];
  if (many[outcome.away]) layers.push(['away', (pixel) => kinds[pixel] === outcome.away]);
  if (many[outcome.cycle]) layers.push(['cycle', (pixel) => kinds[pixel] === outcome.cycle]);
  basinHatches.forEach((hatch, basin) => {
    if (hatch && basins) layers.push([hatch, (pixel) => basins[pixel] === basin]);
  });
  return { fill, layers };
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
