// What the core says of a field that turns: its arrows, the runs of its rules, and the flow with a row for each step.

import { needs as runNeeds } from '../runs/needs.js';
import { limitOf, stepOf } from './closed_forms.js';

const ARROWS = 15;
/** A learning rate at which nothing is seen to move. */
const LEAST = 1e-3;

export const gives = ['arrows', 'runs', 'flow'];

/** @typedef {import('./closed_forms.js').Field} Field */
/** @typedef {import('../runs/needs.js').Needs & {turning: Field}} RotationNeeds */
/** @typedef {RotationNeeds & {arrows: import('../../library/core.js').Field, runs: import('../runs/answers.js').RunAnswer[],
 *   flow: import('../../library/core.js').Flow | null}} RotationAnswers flow: null where the scene has no such runner */

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {RotationNeeds} */
export function needs(state, lab) {
  const asked = runNeeds(state, lab, ({ params }) => marksOf(turningIn(params)));
  return { ...asked, turning: turningIn(asked.landscape.params) };
}

/** @param {Record<string, number>} params @returns {Field} */
const turningIn = ({ mu = Number.NaN, omega = Number.NaN }) => ({ mu, omega });

/** Where nothing pulls inward there is no limit: the less the better. @param {Field} turning */
function marksOf(turning) {
  const limit = Math.max(limitOf(turning), LEAST);
  return { limit, best: limit / 2 };
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
