// Mean and spread of escape times, each with its standard error.

import { cloudOf, NEVER } from '../../plot/clouds/clouds.js';
import { LOUDER } from './answers.js';

/** @typedef {import('./answers.js').CloudAnswers} CloudAnswers */
/** @typedef {import('./answers.js').CloudRun} CloudRun */
/** @typedef {{value: number, error: number}} Estimate error: one standard error */

/** @param {ArrayLike<number>} numbers @returns {{mean: Estimate, sd: Estimate}} NaN where there are too few */
export function momentsOf(numbers) {
  const n = numbers.length;
  const all = Array.from(numbers);
  const mean = all.reduce((sum, x) => sum + x, 0) / n;
  const squares = all.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const fourth = all.reduce((sum, x) => sum + (x - mean) ** 4, 0) / n;
  const variance = n > 1 ? squares / (n - 1) : Number.NaN;
  const sd = Math.sqrt(variance);
  // The variance of a sample's variance is (μ₄ − σ⁴)/n; of its root, that over 4σ².
  const error = sd > 0 ? Math.sqrt(Math.max(0, fourth - variance ** 2) / n) / (2 * sd) : sd;
  return { mean: { value: mean, error: sd / Math.sqrt(n) }, sd: { value: sd, error } };
}

/** Over the walkers that are gone. @param {CloudAnswers} answers @param {CloudRun} run */
export const timesOf = (answers, { id }) =>
  momentsOf(cloudOf(answers, id).escape.times.filter((time) => time !== NEVER));

/**
 * How many steps more the same walkers need than with louder noise: walker by walker, so that chance is mostly the same in both.
 * @param {CloudAnswers} answers
 * @param {CloudRun} run
 * @param {number} times so many times the noise
 * @returns {Estimate | null} null where there is no noise
 */
export function longerThan({ clouds, louder }, { id }, times) {
  const [loud, quiet] = [louder[id]?.[times], clouds[id]?.escape.times];
  if (!loud || !quiet) return null;
  const both = [...quiet.keys()].filter((i) => quiet[i] !== NEVER && loud[i] !== NEVER);
  return momentsOf(both.map((i) => (quiet[i] ?? 0) - (loud[i] ?? 0))).mean;
}

/** The growth a step that makes up for a hundredth of the noise in so many steps. @param {Estimate} longer @returns {Estimate} */
export function growthOf({ value, error }) {
  const [, hundred = 100] = LOUDER;
  const growth = hundred ** (1 / value);
  return { value: growth, error: (growth * Math.log(hundred) * error) / value ** 2 };
}

/** @param {Estimate} a @param {Estimate} b @returns {Estimate} a/b, as if they were independent */
export const ratioOf = (a, b) => ({
  value: a.value / b.value,
  error: (a.value / b.value) * Math.hypot(a.error / a.value, b.error / b.value),
});
