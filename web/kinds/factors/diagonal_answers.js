// x = u² along steps and along the flow, from uᵢ² = α, and where the flow ends in closed form.

import { diagonalEnd } from './laws.js';

/** @typedef {{a: [number, number], c: number, end: number[]}} DiagonalLaw of the line a·x = c; end: x there */
/** @typedef {{id: string, x: Float64Array}} Walk x by row, [row][i] */
/**
 * @typedef {import('./answers.js').FactorsNeeds & {law: DiagonalLaw, plane: {walks: Walk[], ends: {alpha: number, end: number[]}[]}, path: null,
 *   curves: import('./answers.js').Curve[], last: number}} DiagonalAnswers ends: where the flow ends from other α
 */

/** Marked on the line. */
const ALPHAS = [1, 0.1, 0.01, 1e-8];

/** @param {import('../kind.js').Lab} lab @param {import('./answers.js').FactorsNeeds} questions @returns {DiagonalAnswers} */
export function askDiagonal(lab, questions) {
  const { runners, landscape, start, scene, values, every } = questions;
  const { a = Number.NaN, b = Number.NaN, c = Number.NaN } = landscape.params;
  const line = /** @type {[number, number]} */ ([a, b]);
  const endFrom = (/** @type {number} */ alpha) => diagonalEnd(alpha, line, c);
  const walks = runners.map(({ id, experiment }) => {
    if (id === 'gradient_flow') {
      const rows = experiment.steps / every;
      return { id, x: lab.gradientFlow({ landscape, start, time: scene.time, rows }).w.map((u) => u * u) };
    }
    const { w, dim } = lab.simulate(experiment);
    return { id, x: w.filter((_, i) => Math.floor(i / dim) % every === 0).map((u) => u * u) };
  });
  const x = walks[0]?.x ?? new Float64Array();
  const coordinate = (/** @type {0 | 1} */ which) => x.filter((_, i) => i % 2 === which);
  return {
    ...questions,
    law: { a: line, c, end: endFrom(values.alpha ?? Number.NaN) },
    plane: { walks, ends: ALPHAS.map((alpha) => ({ alpha, end: endFrom(alpha) })) },
    path: null,
    curves: [
      { name: 'factors-x-1', colour: 'run-heavy-ball', dash: [7, 4], values: coordinate(0) },
      { name: 'factors-x-2', colour: 'run-gradient-descent', dash: [], values: coordinate(1) },
    ],
    last: x.length / 2 - 1,
  };
}
