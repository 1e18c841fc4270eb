// Where descent ends, beside what theory has for weights that start at nothing.

import { nuclearNorm } from '../../plot/factors/nuclear_norm.js';

/** @typedef {import('./answers.js').FactorsAnswers} Answers */
/** @typedef {import('./matrix_answers.js').MatrixAnswers} MatrixAnswers */
/** @typedef {import('./diagonal_answers.js').DiagonalAnswers} DiagonalAnswers */

/** The limit of small starts, at a start that is not. */
const LIMIT = { relative: 1e-3 };
/** Of the integrator, and of what the loss still has to fall. */
const FLOW = { relative: 1e-6 };
/** Of order η. */
const STEPS = { relative: 0.05 };
const NO_DRIFT = { absolute: 1e-12 };
const HALF = { absolute: 0.1 };
const halves = /** @type {[string, Record<string, string>]} */ (['factors-halves', {}]);

/** @param {MatrixAnswers} answers @returns {import('../kind.js').Row[]} */
function matrixRows({ entry, path, law, drift, halving }) {
  const row = (/** @type {string} */ id) => ({ id, of: '', name: `factors-${id}` });
  const ofRankOne = { tolerance: LIMIT, digits: 4, why: 'factors-finite' };
  const norm = law.rankOne === null ? null : nuclearNorm(law.known, law.rankOne);
  return [
    { ...row('entry'), measured: entry, predicted: law.rankOne, ...ofRankOne },
    { ...row('nuclear'), measured: path.nuclear.at(-1) ?? null, predicted: norm, ...ofRankOne },
    {
      ...row('drift'),
      measured: drift,
      predicted: 0,
      tolerance: NO_DRIFT,
      within: ['factors-kept', {}],
      why: 'factors-of-step',
    },
    ...(halving === null
      ? []
      : [{ ...row('halving'), measured: halving, predicted: 2, tolerance: HALF, within: halves }]),
  ];
}

/** @param {DiagonalAnswers} answers @returns {import('../kind.js').Row[]} */
const diagonalRows = ({ plane, law }) =>
  plane.walks.flatMap(({ id, x }) =>
    [0, 1].map((i) => ({
      id: `x${i + 1}`,
      of: id,
      ofRunner: true,
      name: `factors-x-${i + 1}`,
      measured: x.at(i - 2) ?? null,
      predicted: law.end[i] ?? null,
      tolerance: id === 'gradient_flow' ? FLOW : STEPS,
      why: 'factors-of-step',
    })),
  );

/** @param {unknown} _scene @param {Answers} answers @returns {import('../kind.js').Row[]} */
export const rows = (_scene, answers) => (answers.path ? matrixRows(answers) : diagonalRows(answers));

/**
 * Of a matrix: entry, the ? at the end; nuclear norm and second singular value there; drift and halving, symmetry: matrix_answers.js. Of x = u²: x1 and x2 at
 * the end of a runner.
 * @param {Answers} answers @param {string} [runner] @returns {Record<string, unknown>}
 */
export function record(answers, runner) {
  if (answers.path) {
    const { entry, path, drift, halving, symmetry } = answers;
    return { entry, nuclear: path.nuclear.at(-1), second: path.singular.at(-1), drift, halving, symmetry };
  }
  const walk = answers.plane.walks.find(({ id }) => id === runner) ?? answers.plane.walks[0];
  return { x1: walk?.x.at(-2), x2: walk?.x.at(-1) };
}
