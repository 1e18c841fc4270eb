// What theory says of the plane of an outcome map: where stability ends, where it is best, which minima starts may end in.

import { fastest } from '../../plot/map/outcomes.js';

const BOUNDARY_SAMPLES = 41;
const NUDGE = 0.005;

/** @typedef {import('./plane.js').MapQuestion} MapQuestion */
/** @typedef {import('./plane.js').Pixel} Pixel */

/**
 * @typedef {object} Plane what theory knows of a map
 * @property {MapQuestion} question
 * @property {Float64Array} centre the minimum that distances are measured from
 * @property {Pixel[]} [boundary] of stability, where x is the learning rate and y the momentum
 * @property {{lr: number, beta: number, factor: number}} [optimum]
 * @property {number} [slows] how much a little more momentum would add to the factor per step of the run
 * @property {import('../../library/core.js').CriticalPoint[]} [basins] minima that starts may end in
 */

/**
 * @param {import('../../library/core.js').Lab} lab
 * @param {MapQuestion} question
 * @param {import('../../library/core.js').Experiment} run of the pixel
 * @returns {Plane}
 */
export function askPlane(lab, question, run) {
  const { experiment, x, y } = question;
  const { landscape, optimizer } = experiment;
  const entry = lab.catalogue().landscapes.find(({ id }) => id === landscape.id);
  const centre = entry?.critical[0]?.at ?? new Float64Array(experiment.start.length);
  if (x.path !== 'optimizer.lr') {
    const box = [x.min, x.max, y.min, y.max];
    const basins = lab.criticalPoints({ landscape, box }).points.filter(({ kind }) => kind === 'minimum');
    return { question, centre, basins };
  }
  const theory = (/** @type {number} */ beta) =>
    lab.theory({ landscape, optimizer: { id: optimizer.id, params: { ...optimizer.params, beta } } });
  const boundary = Array.from({ length: BOUNDARY_SAMPLES }, (_, i) => {
    const beta = y.min + ((y.max - y.min) * i) / (BOUNDARY_SAMPLES - 1);
    return /** @type {Pixel} */ ([theory(beta).lrLimit ?? Number.NaN, beta]);
  });
  const { lrOptimal = 0, betaOptimal = 0, contractionOptimal = 1 } = theory(y.min);
  const optimum = { lr: lrOptimal, beta: betaOptimal, factor: contractionOptimal };
  return { question, centre, boundary, optimum, slows: momentumSlows(lab, run) };
}

/**
 * @param {import('../../library/core.js').Lab} lab
 * @param {import('../../library/core.js').Experiment} experiment
 * @returns {number}
 */
function momentumSlows(lab, experiment) {
  const { id, params } = experiment.optimizer;
  const beta = Number(params?.beta);
  const factor = (/** @type {number} */ b) =>
    lab.theory({ landscape: experiment.landscape, optimizer: { id, params: { ...params, beta: b } } }).contraction ?? 0;
  return factor(beta + NUDGE) - factor(beta);
}

/**
 * @param {import('../../library/core.js').Lab} lab
 * @param {Plane | undefined} plane
 * @param {import('../runs/maps.js').OutcomeMap | undefined} map
 * @returns {number | null} factor per step that is measured in the fastest pixel, once the map is final
 */
export function fastestFactor(lab, plane, map) {
  const best = plane?.optimum && map?.part === 1 ? fastest(map, plane) : null;
  if (!plane || !map || !best) return null;
  const { experiment } = plane.question;
  const params = { ...experiment.optimizer.params, lr: map.x[best.column] ?? 0, beta: map.y[best.row] ?? 0 };
  return lab.measure({ ...experiment, optimizer: { ...experiment.optimizer, params } }).contraction ?? null;
}
