// The colours of a border: runs that diverge stand out, from sooner to later; those that do not are pale, by what becomes of them. Runs
// that rest in different minima have the colours and patterns of basins.

import { drawPixels, word } from '../map/pixel_picture.js';
import { mix } from '../mix.js';
import { ramp } from '../ramp.js';
import { endsOf, LOST } from './ends.js';

/** @typedef {import('../../kinds/runs/maps.js').OutcomeMap} OutcomeMap */
/** @typedef {import('../../kinds/border/pixels.js').Runs} Runs */
/** @typedef {import('../../words/theme.js').Theme} Theme */

const SHADES = 64;
/** Kinds of a sweep: converged, critical_point; two_cycle, periodic. */
const [RESTS, CYCLES] = [
  [1, 2],
  [3, 4],
];
/** Places on the ramps: of runs that never rest, that jump between few points, that rest. */
const PLACE = { restless: 1, cycle: 0.62, rest: 0.3 };

/** From sooner lost to later. @param {Theme} theme @returns {(share: number) => string} */
export const lostColour = (theme) => mix([theme.colour('ink'), theme.colour('accent'), theme.colour('basin-1')]);

/** @param {"restless" | "cycle" | "rest"} what @param {Theme} theme */
export const boundedColour = (what, theme) => ramp('steps', theme)(PLACE[what]);

/** Below this count all are equally soon. */
const SOON = 8;

/** By the logarithm. @param {number} steps @param {number} most */
const share = (steps, most) =>
  Math.min(1, Math.log(Math.max(SOON, steps) / SOON) / Math.log(Math.max(2 * SOON, most) / SOON));

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../area.js').Area} inside
 * @param {OutcomeMap} map
 * @param {Runs} plane
 * @param {Theme} theme
 */
export function drawBorder(ctx, inside, map, plane, theme) {
  drawPixels(
    ctx,
    inside,
    map,
    () => (plane.ends === 'minimum' ? byMinimum(endsOf(plane, map), theme) : byFate(map, theme)),
    theme,
  );
}

/** @param {OutcomeMap} map @param {Theme} theme @returns {import('../map/pixel_picture.js').Paint} */
function byFate(map, theme) {
  const most = map.question.experiment.steps;
  const lost = lostColour(theme);
  const dark = Uint32Array.from({ length: SHADES }, (_, i) => word(lost(i / (SHADES - 1))));
  const [rest, cycle, restless] = [PLACE.rest, PLACE.cycle, PLACE.restless].map((place) =>
    word(ramp('steps', theme)(place)),
  );
  const fill = (/** @type {number} */ pixel) => {
    const kind = map.kind[pixel] ?? 0;
    if (kind >= LOST) return dark[Math.round(share(map.steps[pixel] ?? 0, most) * (SHADES - 1))] ?? 0;
    if (RESTS.includes(kind)) return rest ?? 0;
    return (CYCLES.includes(kind) ? cycle : restless) ?? 0;
  };
  return { fill, layers: [] };
}

/** @param {Uint8Array} ends @param {Theme} theme @returns {import('../map/pixel_picture.js').Paint} */
function byMinimum(ends, theme) {
  const colours = [theme.colour('ramp-steps-4'), ...[0, 1, 2, 3].map((i) => theme.colour(`basin-${i}`))].map(word);
  const hatches = /** @type {const} */ (['dots', 'across', 'upright']);
  return {
    fill: (pixel) => colours[ends[pixel] ?? 0] ?? 0,
    layers: hatches.map((hatch, i) => [hatch, (pixel) => ends[pixel] === i + 2]),
  };
}
