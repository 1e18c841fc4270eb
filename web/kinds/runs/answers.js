// What the core says of runs from one start: the field of the landscape, every run with its theory and its measure, and
// what else the views of the scene need.

import { wanted } from '../../state/lessons.js';

const MAP_SAMPLES = 161;

export const gives = ['grid', 'runs', 'stepMap', 'modes'];

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
 * @typedef {import('./needs.js').Needs & {grid: import('../../library/core.js').Field, runs: RunAnswer[],
 *   stepMap: import('../../library/core.js').StepMap | undefined}} RunsAnswers
 */

/**
 * @param {import('../../library/core.js').Lab} lab
 * @param {import('./needs.js').Needs} questions
 * @returns {RunsAnswers}
 */
export function ask(lab, questions) {
  const { scene, field, runners } = questions;
  const [first] = runners;
  const drawn = wanted(scene);
  return {
    ...questions,
    grid: lab.field(field),
    runs: runners.map(({ id, experiment }) => ({
      id,
      experiment,
      run: lab.simulate(experiment),
      theory: lab.theory(experiment),
      measured: lab.measure(experiment),
      modes: drawn.has('modes') ? lab.modes(experiment) : undefined,
    })),
    stepMap:
      first && drawn.has('stepMap')
        ? lab.stepMap({ ...first.experiment, from: scene.box[0], to: scene.box[1], n: MAP_SAMPLES })
        : undefined,
  };
}
