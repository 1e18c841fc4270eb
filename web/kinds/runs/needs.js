// From the state to the experiments of its runners. Pure: the same state asks the same questions.

import { sceneOf } from '../../state/state.js';
import { fairRunners } from './fair.js';
import { turnedBy, turnOf } from './turned.js';

/**
 * @typedef {object} Needs
 * @property {import('./scene.js').RunsScene} scene
 * @property {{id: string, params: Record<string, number>}} landscape
 * @property {number[]} start
 * @property {{id: string, experiment: import('../../library/core.js').Experiment}[]} runners all of them, hidden ones too
 * @property {Record<string, number>} values controls as numbers
 * @property {Record<string, number>} marks what theory gives to marks and units
 * @property {import('../../library/core.js').FieldQuestion} field
 */

/**
 * @param {import('../../state/state.js').State} state
 * @param {import('../../library/core.js').Lab} lab answers which number a mark stands for
 * @param {(landscape: Needs["landscape"]) => Record<string, number>} [marksOf] marks of the kind beside those of theory
 * @returns {Needs}
 */
export function needs(state, lab, marksOf = () => ({})) {
  const scene = /** @type {import('./scene.js').RunsScene} */ (sceneOf(state));
  /** @type {Record<string, number>} */
  const values = {};
  /** @param {number | string} entry @returns {number} */
  const number = (entry) => (typeof entry === 'number' ? entry : (values[entry.slice(1)] ?? Number.NaN));
  /** @param {Record<string, number | string>} params @returns {Record<string, any>} numbers, but for a formula's text */
  const numbers = (params) =>
    Object.fromEntries(Object.entries(params).map(([key, entry]) => [key, key === 'text' ? entry : number(entry)]));

  for (const [name, value] of Object.entries(state.values)) if (typeof value === 'number') values[name] = value;
  const landscape = { id: scene.landscape.id, params: numbers(scene.landscape.params) };
  const more = marksOf(landscape);
  const marks = { ...markValues(scene, landscape, lab, Object.keys(more)), ...more };
  for (const { name, unit, scale } of scene.controls) {
    const value = state.values[name];
    if (typeof value === 'string' && scale !== 'choice') values[name] = marks[value] ?? Number.NaN;
    else if (unit) values[name] = Number(value) * (marks[unit] ?? Number.NaN);
  }

  const start = turnedBy(state.start.map(number), turnOf(scene, values));
  const runners = scene.runners.map((runner) => ({
    id: runner.id,
    experiment: {
      landscape,
      optimizer: { id: runner.optimizer ?? runner.id, params: numbers(runner.params) },
      start,
      steps: scene.steps,
    },
  }));
  const flat = start.length === 1;
  const field = { landscape, box: scene.box, nx: flat ? 241 : 121, ny: flat ? 1 : 101 };
  return { scene, landscape, start, runners: fairRunners(lab, scene, runners, values.lr), values, marks, field };
}

/**
 * The numbers that theory gives to the marks of the sliders for the first runner, at its usual parameters: only what
 * depends on the landscape and the rule alone may be a mark.
 * @param {import('./scene.js').RunsScene} scene
 * @param {{id: string, params: Record<string, number>}} landscape
 * @param {import('../../library/core.js').Lab} lab
 * @param {string[]} known marks that theory is not asked for
 * @returns {Record<string, number>}
 */
function markValues(scene, landscape, lab, known) {
  const names = scene.controls
    .flatMap((control) => [
      ...(control.marks ?? []),
      ...(typeof control.max === 'object' ? [control.max.of] : []),
      ...(control.unit ? [control.unit] : []),
    ])
    .filter((name) => !known.includes(name));
  if (names.length === 0) return {};
  const [first] = scene.runners;
  const theory = /** @type {Record<string, unknown>} */ (
    lab.theory({ landscape, optimizer: { id: first?.optimizer ?? first?.id ?? 'gradient_descent' } })
  );
  return Object.fromEntries(names.map((name) => [name, Number(theory[name])]));
}
