// What runs: a landscape, an optimizer, a start. Types and checks that many questions share.
import { number, numbers, object, only, refuse, seedOf, whole } from './checks.js';

/**
 * @typedef {object} Choice which landscape or optimizer; parameters left out have their defaults
 * @property {string} id
 * @property {Record<string, number | string>} [params] `text` alone may be a string: a typed formula (see formulaInfo)
 *
 * @typedef {object} Experiment
 * @property {Choice} landscape
 * @property {Choice} optimizer
 * @property {ArrayLike<number>} start one number per dimension
 * @property {number} steps
 * @property {number} [seed] whole, 0 … 2^53 − 1
 * @property {Choice} [noise] of the gradients, e.g. {id: 'isotropic', params: {sigma: 0.1}}; default none
 * @property {Choice} [schedule] of the learning rate, e.g. {id: 'cosine', params: {period: 200}}; default constant
 */

/** @param {unknown} value @param {string} field */
export function choice(value, field) {
  const { id, params, ...others } = object(value, field);
  for (const [key, entry] of Object.entries(others))
    if (entry !== undefined)
      throw refuse('unknown_id', `${field}.${key}`, entry, 'id and params; a typed formula is params.text');
  if (typeof id !== 'string') throw refuse('wrong_type', `${field}.id`, id, 'a string');
  const given = params === undefined ? {} : object(params, `${field}.params`);
  const keys = [];
  for (const key in given) keys.push(key);
  /** @type {string | undefined} */
  let text;
  /** @type {Record<string, number>} */
  const checked = {};
  for (const key of keys.sort()) {
    const entry = given[key];
    if (entry === undefined) continue;
    if (key === 'text') {
      if (typeof entry !== 'string') throw refuse('wrong_type', `${field}.params.text`, entry, 'a formula as a string');
      text = entry;
    } else checked[key] = number(entry, `${field}.params.${key}`);
  }
  return { id, params: checked, text };
}

export const EXPERIMENT = ['landscape', 'optimizer', 'start', 'steps', 'seed', 'noise', 'schedule'];

/** @param {unknown} value */
export function experiment(value) {
  const { landscape, optimizer, start, steps, seed, noise, schedule } = object(value, 'experiment');
  return {
    landscape: choice(landscape, 'landscape'),
    optimizer: choice(optimizer, 'optimizer'),
    start: numbers(start, 'start'),
    steps: whole(steps, 'steps'),
    seed: seedOf(seed),
    noise: choice(noise === undefined ? { id: 'none' } : noise, 'noise'),
    schedule: choice(schedule === undefined ? { id: 'constant' } : schedule, 'schedule'),
  };
}

/** Every question may be asked with a whole experiment in hand. @param {unknown} value @param {object} question what is read of it @param {string[]} [options] */
export function refuseOthers(value, question, options = []) {
  if (typeof value === 'object' && value)
    only(value, [...new Set([...EXPERIMENT, ...Object.keys(question), ...options])]);
}
