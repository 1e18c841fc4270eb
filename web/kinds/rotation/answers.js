// What the core says of a field that turns: its arrows, the runs of its rules, and the flow with a row for each step.

import { needs as runNeeds } from '../runs/needs.js';
import { limitOf, stepOf } from './closed_forms.js';

const ARROWS = 15;

export const gives = ['arrows', 'runs', 'flow'];

/** @typedef {import('./closed_forms.js').Field} Field */
/** @typedef {import('../runs/needs.js').Needs & {turning: Field}} RotationNeeds */
/** @typedef {RotationNeeds & {arrows: import('../../library/core.js').Field, runs: import('../runs/answers.js').RunAnswer[],
 *   flow: import('../../library/core.js').Flow | null}} RotationAnswers flow: null where the scene has no such runner */

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {RotationNeeds} */
export function needs(state, lab) {
  // Its marks depend on the field, which is known without them.
  const { mu = Number.NaN, omega = Number.NaN } = runNeeds(state, lab, { limit: 0, best: 0 }).landscape.params;
  const turning = { mu, omega };
  const limit = limitOf(turning);
  return { ...runNeeds(state, lab, { limit, best: limit / 2 }), turning };
}

/** @param {import('../kind.js').Lab} lab @param {RotationNeeds} questions @returns {RotationAnswers} */
export function ask(lab, questions) {
  const { landscape, start, runners, values, scene, turning } = questions;
  const rows = scene.steps;
  const flows = runners.some(({ id }) => id === 'gradient_flow');
  return {
    ...questions,
    arrows: lab.field({ landscape, box: scene.box, nx: ARROWS, ny: ARROWS, gradient: true }),
    runs: runners
      .filter(({ id }) => id !== 'gradient_flow')
      .map(({ id, experiment }) => ({
        id,
        experiment,
        run: lab.simulate(experiment),
        theory: { contraction: stepOf(id, turning, values.lr ?? Number.NaN).factor },
        measured: {},
        modes: undefined,
      })),
    flow: flows ? lab.gradientFlow({ landscape, start, time: (values.lr ?? 0) * rows, rows }) : null,
  };
}
