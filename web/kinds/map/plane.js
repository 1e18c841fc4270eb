// The plane of an outcome map: what the core is asked for it, and which pixel is where.

import { SNAP } from '../../panels/controls.js';
import { change, changeOwn, sceneOf, setValue } from '../../state/state.js';

/** @typedef {import('../../library/core.js').SweepQuestion} MapQuestion */
/** @typedef {readonly [number, number]} Pixel values of x and y */

/**
 * The experiment is told without what the axes set, so that moving within the map asks for no new map.
 * @param {import('./scene.js').MapAxes} map
 * @param {import('../../library/core.js').Experiment} experiment
 * @param {Record<string, number>} marks
 * @returns {MapQuestion}
 */
export function mapQuestion(map, experiment, marks) {
  const axis = (/** @type {import('./scene.js').Axis} */ { path, min, max, n, scale, unit }) => {
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

/** Whether both maps are over the same quantities of the same landscape and rule. @param {MapQuestion | undefined} one @param {MapQuestion} other */
export const isSamePlane = (one, other) =>
  [one, other]
    .map((question) =>
      [question?.x.path, question?.y.path, question?.experiment.landscape.id, question?.experiment.optimizer.id].join(),
    )
    .every((plane, _, [first]) => plane === first);

/**
 * @param {import('./scene.js').MapAxes} map
 * @param {{values: Record<string, number>, start: readonly number[]}} now
 * @returns {[number, number]} of the map
 */
export function pixelOf(map, { values, start }) {
  const value = (/** @type {import('./scene.js').Axis} */ axis) => {
    if (axis.control) return values[axis.control] ?? 0;
    return start[Number(axis.path.split('.')[1])] ?? 0;
  };
  return [value(map.x), value(map.y)];
}

/**
 * The state with that pixel taken. Near theory's optimum it snaps to it and keeps the name of the mark.
 * @param {Readonly<import('../../state/state.js').State>} state
 * @param {Pixel} pixel
 * @param {Record<string, number>} marks
 * @returns {Readonly<import('../../state/state.js').State>}
 */
export function takePixel(state, pixel, marks) {
  const { map, controls } = /** @type {import('./scene.js').MapScene} */ (sceneOf(state));
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
 * Another map: its pixel stays where it was as far as the axes reach; a pixel that was only looked at belonged to the one
 * before.
 * @param {import('../kind.js').State} state
 * @param {import('../kind.js').Scene} before
 * @param {import('../kind.js').Scene} scene
 * @returns {import('../kind.js').State}
 */
export function fit(state, before, scene) {
  const { map } = /** @type {import('./scene.js').MapScene} */ (scene);
  if (before.map === map) return state;
  const values = { ...state.values };
  for (const { control = '', min, max } of [map.x, map.y]) {
    const value = values[control];
    if (typeof value === 'number') values[control] = Math.max(min, Math.min(max, value));
  }
  return changeOwn(change(state, { values: Object.freeze(values) }), { probe: null, aside: null });
}
