// What the core says for the overlays of the map: only for those that are shown.

import { criticalAtOnce } from '../runs/critical_at_once.js';
import { patchAt } from '../runs/patch.js';
import { separatricesOf } from '../runs/separatrices.js';

/** Arrows across the view. */
const ARROWS = 17;
const FLOW_TOLERANCE = 1e-6;

/**
 * @typedef {object} Overlays each where it is shown
 * @property {import('../../library/core.js').Field} [arrows] the gradient on a coarse grid
 * @property {import('../../library/core.js').Flow} [flow] for as long as the runs have time
 * @property {import('../../library/core.js').CriticalPoint[]} [critical]
 * @property {import('../../library/core.js').Separatrix[]} [separatrices]
 * @property {ReturnType<typeof patchAt> & {at: number[]}} [taylor]
 */
/** @typedef {import('./playground.js').PlaygroundNeeds} Needs */

/** @param {import('../../library/core.js').Lab} lab @param {Needs} needs @returns {Overlays} */
export function askOverlays(lab, { scene, landscape, start, values, overlays }) {
  if (start.length !== 2) return {};
  const { box } = scene;
  const shown = (/** @type {string} */ name) => overlays.includes(name);
  const points = shown('critical') || shown('separatrices') ? criticalAtOnce(lab, { landscape, box }).points : [];
  const time = (values.lr ?? 0) * scene.steps;
  return {
    ...(shown('arrows') ? { arrows: lab.field({ landscape, box, nx: ARROWS, ny: ARROWS, gradient: true }) } : {}),
    ...(shown('flow') ? { flow: lab.gradientFlow({ landscape, start, time, tolerance: FLOW_TOLERANCE }) } : {}),
    ...(shown('critical') ? { critical: points } : {}),
    ...(shown('separatrices') ? { separatrices: separatricesOf(lab, landscape, box, points) } : {}),
  };
}

/** The paraboloid that touches where a run is now. @param {import('../../library/core.js').Lab} lab @param {Needs} needs @param {import('../../library/core.js').Run} run @param {number} step @returns {Overlays["taylor"]} */
export function askTaylor(lab, { scene, landscape }, { w, dim, steps }, step) {
  const k = Math.min(step, steps);
  const at = [...w.subarray(k * dim, (k + 1) * dim)];
  return at.every((x, i) => Math.abs(x) <= 10 * Math.max(...scene.box.slice(2 * i, 2 * i + 2).map(Math.abs)))
    ? { at, ...patchAt(lab, landscape, scene.box, at) }
    : undefined;
}
