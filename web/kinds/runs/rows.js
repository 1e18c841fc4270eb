// What runs measure beside what theory predicts, one row for each quantity of each runner.

/** @typedef {import('./answers.js').RunAnswer} RunAnswer */

/** Fitted slopes agree within 10⁻³; step counts with the first whole step. @type {(key: string) => import('../../state/agreement.js').Tolerance} */
const toleranceOf = (key) => (isCount(key) ? { steps: 1 } : { relative: 1e-3 });

/** @param {string} key */
const isCount = (key) => key.endsWith('Step');

/** @param {import('../../library/core.js').Quantities} quantities @param {string} key @returns {number | null} */
function numberOf(quantities, key) {
  const value = /** @type {Record<string, unknown>} */ (quantities)[key];
  if (typeof value !== 'number') return null;
  // A negative half-life is the time to double.
  return key === 'halfLife' ? Math.abs(value) : value;
}

/** Steps to halve the error are steps to double it where it grows. @param {string} key @param {RunAnswer} answer */
const nameOf = (key, { measured }) => (key === 'halfLife' && (measured.halfLife ?? 0) < 0 ? 'doubling' : key);

/**
 * @param {{quantities?: string[]} & Record<string, any>} scene
 * @param {{runs: RunAnswer[]}} answers
 * @returns {import('../kind.js').Row[]}
 */
export function rows({ quantities = [] }, { runs }) {
  const alone = runs.length === 1;
  return runs.flatMap((answer) =>
    quantities.map((key) => ({
      id: key,
      of: answer.id,
      ofRunner: true,
      name: `quantity-${alone ? nameOf(key, answer) : key}`,
      measured: numberOf(answer.measured, key),
      predicted: numberOf(answer.theory, key),
      tolerance: toleranceOf(key),
      count: isCount(key),
    })),
  );
}

/** @param {{runs: RunAnswer[]}} answers @param {string} [runner] @returns {Record<string, unknown>} what was measured of that runner, and the end of its run */
export function record({ runs }, runner) {
  const answer = runs.find(({ id }) => id === runner) ?? runs[0];
  if (!answer) return {};
  const { kind, step } = answer.run.outcome;
  return { outcome: kind, outcomeStep: step, ...answer.measured };
}
