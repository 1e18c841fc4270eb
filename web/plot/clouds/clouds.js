// Clouds of walkers as views read them: of all walkers once they are known, of the first until then.

/** @typedef {import('../../library/core.js').CloudAnswer} Cloud */

/** The time of a walker that did not leave within its steps. */
export const NEVER = 0xffffffff;

/** @param {{clouds: Record<string, Cloud>, whole?: Record<string, Cloud> | undefined}} answers @param {string} id @returns {Cloud} */
export function cloudOf({ clouds, whole }, id) {
  const cloud = whole?.[id] ?? clouds[id];
  if (!cloud) throw new Error(`there is no cloud ${id}`);
  return cloud;
}

/** @param {Cloud} cloud @param {number} walker @param {number} step the last of the cloud where it is later @returns {Float32Array} its coordinates */
export function walkerAt({ frames, walkers, dim, positions }, walker, step) {
  const from = (Math.min(step, frames - 1) * walkers + walker) * dim;
  return positions.subarray(from, from + dim);
}

/** @param {Cloud} cloud @param {number} step @returns {number} walkers that are gone by then */
export function goneBy(cloud, step) {
  let gone = 0;
  for (const time of cloud.escape.times) if (time <= step) gone += 1;
  return gone;
}

/**
 * @template {{id: string}} T
 * @param {{runs: T[]}} answers
 * @param {{hidden: readonly string[]}} frame
 * @returns {T[]} those that are shown
 */
export const shownClouds = ({ runs }, { hidden }) => runs.filter(({ id }) => !hidden.includes(id));

/** Those that were shown before the last change. @param {{before?: readonly unknown[], hidden: readonly string[]}} frame @returns {{id: string, cloud: Cloud}[]} */
export const cloudsBefore = ({ before = [], hidden }) =>
  /** @type {{id: string, cloud: Cloud}[]} */ (before).filter(({ id }) => !hidden.includes(id));
