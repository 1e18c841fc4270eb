// From the state to what the core is asked. Pure: the same state asks the same questions.

import { sceneOf } from '../../state/state.js';
import { mapQuestion } from '../map/plane.js';

const AFTER_ESCAPE = 3;
const WITHOUT_ESCAPE = 60;
const AFTER_REST = 1.15;
const MAP_SAMPLES = 161;

/**
 * @typedef {object} Needs
 * @property {import('../../scenes/scene.js').Scene} scene
 * @property {{id: string, params: Record<string, number>}} landscape
 * @property {number[]} start
 * @property {{id: string, experiment: import('../../library/core.js').Experiment}[]} runners all of them, hidden ones too
 * @property {Record<string, number>} values controls as numbers
 * @property {Record<string, number>} marks what theory gives to marks and units
 * @property {import('../../library/core.js').FieldQuestion} field
 * @property {import('../map/plane.js').MapQuestion | undefined} map
 */

/**
 * @param {import('../../state/state.js').State} state
 * @param {import('../../library/core.js').Lab} lab answers which number a mark stands for
 * @returns {Needs}
 */
export function needs(state, lab) {
  const scene = sceneOf(state);
  /** @type {Record<string, number>} */
  const values = {};
  /** @param {number | string} entry @returns {number} */
  const number = (entry) => (typeof entry === 'number' ? entry : (values[entry.slice(1)] ?? Number.NaN));
  /** @param {Record<string, number | string>} params @returns {Record<string, any>} numbers, but for a formula's text */
  const numbers = (params) =>
    Object.fromEntries(Object.entries(params).map(([key, entry]) => [key, key === 'text' ? entry : number(entry)]));

  for (const [name, value] of Object.entries(state.values)) if (typeof value === 'number') values[name] = value;
  const landscape = { id: scene.landscape.id, params: numbers(scene.landscape.params) };
  const marks = markValues(scene, landscape, lab);
  for (const { name, unit, scale } of scene.controls) {
    const value = state.values[name];
    if (typeof value === 'string' && scale !== 'choice') values[name] = marks[value] ?? Number.NaN;
    else if (unit) values[name] = Number(value) * (marks[unit] ?? Number.NaN);
  }

  const start = state.start.map(number);
  const runners = scene.runners.map((runner) => ({
    id: runner.id,
    experiment: { landscape, optimizer: { id: runner.id, params: numbers(runner.params) }, start, steps: scene.steps },
  }));
  const flat = start.length === 1;
  const field = { landscape, box: scene.box, nx: flat ? 241 : 121, ny: flat ? 1 : 101 };
  const [first] = runners;
  const map = scene.map && first && mapQuestion(scene.map, first.experiment, marks);
  return { scene, landscape, start, runners, values, marks, field, map };
}

/**
 * The numbers that theory gives to the marks of the sliders for the first runner, at its usual parameters: only what
 * depends on the landscape and the rule alone may be a mark.
 * @param {import('../../scenes/scene.js').Scene} scene
 * @param {{id: string, params: Record<string, number>}} landscape
 * @param {import('../../library/core.js').Lab} lab
 * @returns {Record<string, number>}
 */
function markValues(scene, landscape, lab) {
  const names = scene.controls.flatMap((control) => [
    ...(control.marks ?? []),
    ...(typeof control.max === 'object' ? [control.max.of] : []),
    ...(control.unit ? [control.unit] : []),
  ]);
  if (names.length === 0) return {};
  const theory = /** @type {Record<string, unknown>} */ (
    lab.theory({ landscape, optimizer: { id: scene.runners[0]?.id ?? 'gradient_descent' } })
  );
  return Object.fromEntries(names.map((name) => [name, Number(theory[name])]));
}

/**
 * @param {import('../../library/core.js').Lab} lab
 * @param {Needs} questions
 * @param {{map?: Pick<typeof import('../map/gear.js'), "askPlane"> | undefined, critical?: Pick<typeof import('../critical_lab/gear.js'), "findingsOf"> | undefined}} gear
 * @returns {Answers}
 */
export function ask(lab, questions, { map, critical }) {
  const { scene } = questions;
  const [first] = questions.runners;
  return {
    ...questions,
    grid: lab.field(questions.field),
    runs: questions.runners.map(({ id, experiment }) => ({
      id,
      experiment,
      run: lab.simulate(experiment),
      theory: lab.theory(experiment),
      measured: lab.measure(experiment),
      modes: scene.stage.flat().includes('eigen_errors') ? lab.modes(experiment) : undefined,
    })),
    stepMap:
      first && scene.stage.flat().includes('cobweb')
        ? lab.stepMap({ ...first.experiment, from: scene.box[0], to: scene.box[1], n: MAP_SAMPLES })
        : undefined,
    plane: questions.map && first && map?.askPlane(lab, questions.map, first.experiment),
    findings: scene.findings && critical?.findingsOf(lab, questions),
  };
}

/**
 * @typedef {object} RunAnswer
 * @property {string} id
 * @property {import('../../library/core.js').Experiment} experiment
 * @property {import('../../library/core.js').Run} run
 * @property {import('../../library/core.js').Quantities} theory
 * @property {import('../../library/core.js').Quantities} measured
 * @property {import('../../library/core.js').Modes | undefined} modes
 */
/**
 * @typedef {Needs & {grid: import('../../library/core.js').Field, runs: RunAnswer[], stepMap: import('../../library/core.js').StepMap | undefined,
 *   plane: import('../map/plane_theory.js').Plane | undefined, findings: import('../critical_lab/findings.js').Findings | undefined}} Answers
 */

/**
 * The last step of the timeline: all that was simulated, or a little more than the slowest escape.
 * @param {import('../../scenes/scene.js').Scene} scene
 * @param {Answers} answers
 * @param {readonly string[]} hidden
 * @returns {number}
 */
export function timelineEnd(scene, answers, hidden) {
  const shown = answers.runs.filter((run) => !hidden.includes(run.id));
  const recorded = Math.max(1, ...shown.map(({ run }) => run.steps));
  if (scene.until === 'all') return recorded;
  if (scene.until === 'view') return Math.max(1, ...shown.map(({ run }) => restOf(run, scene.box)));
  if (scene.until === 'rest') {
    const decided = shown.map(({ run }) =>
      run.outcome.kind === 'running' ? run.steps : Math.ceil(run.outcome.step * AFTER_REST),
    );
    return Math.max(1, Math.min(recorded, Math.max(...decided)));
  }
  const escapes = shown.map(({ measured }) => measured.escapeStep).filter((step) => typeof step === 'number');
  if (shown.some(({ measured, theory }) => measured.escapeStep === undefined && theory.escapeStep)) return recorded;
  return escapes.length ? Math.min(recorded, Math.max(...escapes) + AFTER_ESCAPE) : Math.min(recorded, WITHOUT_ESCAPE);
}

/** The step at which a run has come to rest, or a little after it left the view for good. @param {import('../../library/core.js').Run} run @param {readonly number[]} box */
function restOf({ w, dim, steps, outcome }, [x0 = 0, x1 = 0, y0 = 0, y1 = 0]) {
  if (outcome.kind === 'converged' || outcome.kind === 'critical_point') return outcome.step;
  let last = steps;
  const outside = (/** @type {number} */ k) => {
    const [x = 0, y = y0] = w.subarray(dim * k, dim * (k + 1));
    return x < x0 || x > x1 || y < y0 || y > y1;
  };
  while (last > 0 && outside(last)) last -= 1;
  return Math.min(steps, last + AFTER_ESCAPE);
}
