// The plane of an outcome map: what the core is asked for it, what theory says of it, and which pixel is where.

import { fastest } from './plot/outcomes.js';
import { change, sceneOf, setValue } from './state.js';

const BOUNDARY_SAMPLES = 67;
const NUDGE = 0.005;
/** Share of an axis within which a pixel that is taken snaps to theory's optimum. */
const SNAP = 0.012;

/** @typedef {import('./sweep_questions.js').SweepQuestion} MapQuestion */
/** @typedef {readonly [number, number]} Pixel values of x and y */

/**
 * @typedef {object} Plane what theory knows of a map
 * @property {MapQuestion} question
 * @property {Float64Array} centre the minimum that distances are measured from
 * @property {Pixel[]} [boundary] of stability, where x is the learning rate and y the momentum
 * @property {{lr: number, beta: number, factor: number}} [optimum]
 * @property {number} [slows] how much a little more momentum would add to the factor per step of the run
 * @property {import('./analysis_questions.js').CriticalPoint[]} [basins] minima that starts may end in
 */

/**
 * The experiment is told without what the axes set, so that moving within the map asks for no new map.
 * @param {{x: import('./scenes/scene.js').Axis, y: import('./scenes/scene.js').Axis}} map
 * @param {import('./core.js').Experiment} experiment
 * @param {Record<string, number>} marks
 * @returns {MapQuestion}
 */
export function mapQuestion(map, experiment, marks) {
  const axis = (/** @type {import('./scenes/scene.js').Axis} */ { path, min, max, n, scale, unit }) => {
    const size = unit ? (marks[unit] ?? Number.NaN) : 1;
    return { path, min: min * size, max: max * size, n, scale };
  };
  const [x, y] = [axis(map.x), axis(map.y)];
  const start = Array.from(experiment.start);
  const params = { ...experiment.optimizer.params };
  for (const { path, min } of [x, y]) {
    const [part, name = ''] = path.split('.');
    if (part === 'start') start[Number(name)] = min;
    else params[name] = min;
  }
  return { experiment: { ...experiment, optimizer: { ...experiment.optimizer, params }, start }, x, y };
}

/**
 * @param {import('./core.js').Lab} lab
 * @param {MapQuestion} question
 * @param {import('./core.js').Experiment} run of the pixel
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
 * @param {import('./core.js').Lab} lab
 * @param {import('./core.js').Experiment} experiment
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
 * @param {import('./scenes/scene.js').Scene} scene
 * @param {{values: Record<string, number>, start: readonly number[]}} now
 * @returns {[number, number]} of the map
 */
export function pixelOf({ map }, { values, start }) {
  const value = (/** @type {import('./scenes/scene.js').Axis | undefined} */ axis) => {
    if (axis?.control) return values[axis.control] ?? 0;
    return start[Number(axis?.path.split('.')[1])] ?? 0;
  };
  return [value(map?.x), value(map?.y)];
}

/**
 * The state with that pixel taken. Near theory's optimum it snaps to it and keeps the name of the mark.
 * @param {Readonly<import('./state.js').State>} state
 * @param {Pixel} pixel
 * @param {Record<string, number>} marks
 * @returns {Readonly<import('./state.js').State>}
 */
export function takePixel(state, pixel, marks) {
  const { map, controls } = sceneOf(state);
  if (!map) return state;
  const axes = [map.x, map.y].map((axis, i) => {
    const control = controls.find(({ name }) => name === axis.control);
    const unit = axis.unit ? (marks[axis.unit] ?? 1) : 1;
    const value = Number(((pixel[i] ?? 0) / unit).toPrecision(6));
    const mark = control?.marks?.[0];
    const place = (/** @type {number} */ at) =>
      axis.scale === 'log' ? Math.log(at / axis.min) / Math.log(axis.max / axis.min) : at / (axis.max - axis.min);
    const near = mark !== undefined && Math.abs(place(value) - place((marks[mark] ?? 0) / unit)) < SNAP;
    return { axis, value, mark: near ? mark : undefined };
  });
  const snaps = axes.every(({ mark }) => mark !== undefined);
  let next = state;
  const start = [...state.start];
  for (const { axis, value, mark } of axes) {
    if (axis.control) next = setValue(next, axis.control, snaps && mark ? mark : value);
    else start[Number(axis.path.split('.')[1])] = value;
  }
  return change(next, {
    start: start.some((entry, i) => entry !== state.start[i]) ? Object.freeze(start) : state.start,
  });
}

/**
 * @param {import('./core.js').Lab} lab
 * @param {Plane | undefined} plane
 * @param {import('./maps.js').OutcomeMap | undefined} map
 * @returns {number | null} factor per step that is measured in the fastest pixel, once the map is final
 */
export function fastestFactor(lab, plane, map) {
  const best = plane?.optimum && map?.part === 1 ? fastest(map, plane) : null;
  if (!plane || !map || !best) return null;
  const { experiment } = plane.question;
  const params = { ...experiment.optimizer.params, lr: map.x[best.column] ?? 0, beta: map.y[best.row] ?? 0 };
  return lab.measure({ ...experiment, optimizer: { ...experiment.optimizer, params } }).contraction ?? null;
}
