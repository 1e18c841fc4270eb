// What clouds measure beside what theory predicts, and what claims may speak of.

import { growthOf, longerThan, ratioOf, timesOf } from './statistics.js';

/** @typedef {import('./answers.js').CloudAnswers} CloudAnswers */
/** @typedef {import('./statistics.js').Estimate} Estimate */

/** @param {unknown} _scene @param {CloudAnswers} answers @returns {import('../kind.js').Row[]} */
export function rows(_scene, answers) {
  return answers.runs.flatMap((run) => rowsOf(answers, run));
}

/** @param {CloudAnswers} answers @param {import('./answers.js').CloudRun} run @returns {import('../kind.js').Row[]} */
function rowsOf(answers, run) {
  const { mean, sd } = timesOf(answers, run);
  const { predicted } = run;
  const of = { of: run.id, ofRunner: true };
  if (run.question.walkers === 1)
    return [
      {
        ...of,
        id: 'mean',
        name: 'cloud-step',
        measured: finite(mean.value),
        predicted: predicted?.mean ?? null,
        tolerance: /** @type {const} */ ('exact'),
        count: true,
      },
    ];
  const row = (/** @type {"mean" | "sd"} */ id, /** @type {Estimate} */ { value, error }) => ({
    ...of,
    id,
    name: `cloud-${id}`,
    measured: finite(value),
    predicted: predicted?.[id] ?? null,
    standardError: error,
    tolerance: { standardErrors: 4 },
    within: /** @type {[string, Record<string, string>]} */ (['cloud-within', {}]),
    why: 'cloud-apart',
  });
  return [row('mean', mean), row('sd', sd)];
}

/** @param {number} value */
const finite = (value) => (Number.isFinite(value) ? value : null);

/**
 * mean, sd: of the steps until a walker is gone; tenfold, hundredfold: steps more than under so many times the noise; growth of
 * the distance a step, read off that; share: of the first mechanism's `hundredfold`.
 * @param {CloudAnswers} answers
 * @param {string} [runner]
 * @returns {Record<string, unknown>}
 */
export function record(answers, runner) {
  const [first] = answers.runs;
  const run = answers.runs.find(({ id }) => id === runner) ?? first;
  if (!run || !first) return {};
  const [tenfold, hundredfold, reference] = [
    longerThan(answers, run, 10),
    longerThan(answers, run, 100),
    longerThan(answers, first, 100),
  ];
  /** @type {Record<string, Estimate | null>} */
  const found = {
    ...timesOf(answers, run),
    tenfold,
    hundredfold,
    growth: hundredfold && growthOf(hundredfold),
    share: hundredfold && reference && ratioOf(hundredfold, reference),
  };
  /** @type {Record<string, number>} */
  const standardErrors = {};
  /** @type {Record<string, unknown>} */
  const values = {};
  for (const [key, estimate] of Object.entries(found)) {
    if (!estimate || !Number.isFinite(estimate.value)) continue;
    values[key] = estimate.value;
    standardErrors[key] = estimate.error;
  }
  return { ...values, standardErrors };
}
