// Mean waits beside their formula, what a doubling of the ways saves, and what claims may speak of.

import { timesOf } from '../../plot/ways/times.js';

/** @typedef {import('./answers.js').WaysAnswers} Answers */
/** @typedef {{value: number, error: number}} Estimate */

/** @param {number} value */
const finite = (value) => (Number.isFinite(value) ? value : null);

/** @param {Answers} answers @param {number} ways @returns {Estimate} */
function meanOf({ walks }, ways) {
  const { mean, error } = timesOf(walks[ways]);
  return { value: mean, error };
}

/** By a doubling, between the two largest numbers of ways. @param {Answers} answers @returns {Estimate} */
function dropOf(answers) {
  const [fewer = 1, more = 1] = answers.ways.slice(-2);
  const [slow, fast] = [meanOf(answers, fewer), meanOf(answers, more)];
  const doublings = Math.log2(more / fewer);
  return { value: (slow.value - fast.value) / doublings, error: Math.hypot(slow.error, fast.error) / doublings };
}

/** Of the time with one way, that the most of the scene leave. @param {Answers} answers @returns {Estimate} */
function shareOf(answers) {
  const { ways } = answers.scene;
  const [one, most] = [meanOf(answers, ways[0] ?? 1), meanOf(answers, ways.at(-1) ?? 1)];
  const value = most.value / one.value;
  return { value, error: value * Math.hypot(one.error / one.value, most.error / most.value) };
}

/** @param {unknown} _scene @param {Answers} answers @returns {import('../kind.js').Row[]} */
export function rows(_scene, answers) {
  const row = (
    /** @type {string} */ id,
    /** @type {string} */ name,
    /** @type {Estimate} */ { value, error },
    /** @type {number} */ predicted,
  ) => ({
    id,
    of: '',
    name,
    measured: finite(value),
    predicted: finite(predicted),
    ...(Number.isFinite(error) ? { standardError: error } : {}),
    tolerance: { standardErrors: 4 },
    within: /** @type {[string, Record<string, string>]} */ (['ways-within', {}]),
    why: 'ways-apart',
  });
  return [
    ...answers.lanes.map(({ ways, predicted }) => {
      const own = !answers.scene.ways.includes(ways);
      return row(`mean${ways}`, own ? 'ways-mean-own' : `ways-mean-${ways}`, meanOf(answers, ways), predicted.mean);
    }),
    row('drop', 'ways-drop', dropOf(answers), Math.LN2 / 2 / Math.log(answers.growth)),
  ];
}

/**
 * mean1, mean4 …: steps until a walker is gone, by the number of ways; drop: what a doubling saves, between the two largest; share:
 * of the time with one way that the most of the scene take.
 * @param {Answers} answers
 * @returns {Record<string, unknown>}
 */
export function record(answers) {
  /** @type {Record<string, Estimate>} */
  const found = { drop: dropOf(answers), share: shareOf(answers) };
  for (const { ways } of answers.lanes) found[`mean${ways}`] = meanOf(answers, ways);
  const entries = Object.entries(found);
  return {
    ...Object.fromEntries(entries.map(([key, { value }]) => [key, finite(value)])),
    standardErrors: Object.fromEntries(entries.map(([key, { error }]) => [key, error])),
  };
}
