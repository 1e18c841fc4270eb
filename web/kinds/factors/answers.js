// From the state to runs in rows, so many of them however many steps there are.

import { sceneOf } from '../../state/state.js';
import { needs as runNeeds } from '../runs/needs.js';
import { askDiagonal } from './diagonal_answers.js';
import { askMatrix } from './matrix_answers.js';

export const gives = ['law', 'path', 'plane', 'curves'];

/**
 * @typedef {Omit<import('../runs/needs.js').Needs, "scene"> & {scene: import('./scene.js').FactorsScene, every: number}} FactorsNeeds
 *   every: steps from one row to the next
 */
/** @typedef {{name: string, colour: string, dash: number[], values: ArrayLike<number>}} Curve a number by row */
/** @typedef {import('./matrix_answers.js').MatrixAnswers | import('./diagonal_answers.js').DiagonalAnswers} FactorsAnswers */

/** Of the timeline. */
const ROWS = 400;

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {FactorsNeeds} */
export function needs(state, lab) {
  const scene = /** @type {import('./scene.js').FactorsScene} */ (/** @type {unknown} */ (sceneOf(state)));
  const asked = runNeeds(state, lab);
  const every = Math.max(1, Math.round(scene.time / (asked.values.lr ?? Number.NaN) / ROWS));
  const start = scene.asks === 'matrix' ? matrixStart(asked.values.scale ?? 0, scene.sign ?? 1) : diagonalStart(asked);
  const runners = asked.runners.map(({ id, experiment }) => ({
    id,
    experiment: { ...experiment, start, steps: ROWS * every },
  }));
  return { ...asked, scene, start, runners, every };
}

/** W₂, then W₁, row by row. @param {number} scale @param {number} sign */
const matrixStart = (scale, sign) => [scale, 0, 0, sign * scale, scale, 0, 0, scale];

/** @param {import('../runs/needs.js').Needs} asked */
const diagonalStart = ({ values }) => new Array(2).fill(Math.sqrt(values.alpha ?? Number.NaN));

/** @param {import('../kind.js').Lab} lab @param {FactorsNeeds} questions @returns {FactorsAnswers} */
export const ask = (lab, questions) =>
  questions.scene.asks === 'matrix' ? askMatrix(lab, questions) : askDiagonal(lab, questions);
