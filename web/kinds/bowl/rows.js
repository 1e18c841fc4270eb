// What clouds about a minimum measure beside what theory predicts, and what claims may speak of.

import { swarmOf, varianceOf } from '../../plot/clouds/swarms.js';

/** @typedef {import('./answers.js').BowlAnswers} BowlAnswers */

const AXES = /** @type {const} */ (['X', 'Y']);

/** At the last step. @param {BowlAnswers} answers @param {import('./answers.js').BowlRun} run @param {number} along */
const spreadOf = (answers, run, along) => varianceOf(swarmOf(answers, run.id), run.settled, run.question.steps, along);

/** @param {unknown} _scene @param {BowlAnswers} answers @returns {import('../kind.js').Row[]} */
export const rows = (_scene, answers) =>
  answers.runs.flatMap((run) =>
    AXES.map((axis, along) => {
      const { variance, error } = spreadOf(answers, run, along);
      const predicted = run.settled.stationary[along] ?? Number.NaN;
      const stays = Number.isFinite(predicted);
      return {
        of: run.id,
        ofRunner: true,
        id: `variance${axis}`,
        name: `bowl-variance-${axis.toLowerCase()}`,
        measured: stays ? variance : null,
        predicted: stays ? predicted : null,
        standardError: error,
        tolerance: { standardErrors: 4 },
        within: /** @type {[string, Record<string, string>]} */ (['bowl-within', {}]),
        why: 'bowl-apart',
      };
    }),
  );

/**
 * varianceX, varianceY: along the flatter and the steeper side, at the last step; floorX, floorY: the mean loss ½λ·variance that
 * the noise keeps up along each.
 * @param {BowlAnswers} answers
 * @param {string} [runner]
 * @returns {Record<string, unknown>}
 */
export function record(answers, runner) {
  const run = answers.runs.find(({ id }) => id === runner) ?? answers.runs[0];
  if (!run) return {};
  /** @type {Record<string, number>} */
  const values = {};
  /** @type {Record<string, number>} */
  const standardErrors = {};
  for (const [along, axis] of AXES.entries()) {
    const { variance, error } = spreadOf(answers, run, along);
    const half = (run.settled.curvatures[along] ?? 0) / 2;
    values[`variance${axis}`] = variance;
    standardErrors[`variance${axis}`] = error;
    values[`floor${axis}`] = half * variance;
    standardErrors[`floor${axis}`] = half * error;
  }
  return { ...values, standardErrors };
}
