// Clouds about a minimum as views and rows read them: how far the walkers are from it along each eigenvector.

/** @typedef {import('../../library/core.js').SettlingAnswer} Swarm */
/** @typedef {import('../../library/core.js').SettledCloud} Settled */

/** Of all walkers once they are known, of the first until then. @param {{swarms: Record<string, Swarm>, whole?: Record<string, Swarm> | undefined}} answers @param {string} id @returns {Swarm} */
export function swarmOf({ swarms, whole }, id) {
  const swarm = whole?.[id] ?? swarms[id];
  if (!swarm) throw new Error(`there is no cloud ${id}`);
  return swarm;
}

/** @param {Swarm} swarm @param {number} walker @param {number} step @returns {Float32Array} its coordinates */
export function placeOf({ frames, walkers, dim, positions }, walker, step) {
  const from = (Math.min(step, frames - 1) * walkers + walker) * dim;
  return positions.subarray(from, from + dim);
}

/**
 * The variance about the minimum along an eigenvector, over the walkers, with its standard error.
 * @param {Swarm} swarm
 * @param {Settled} settled
 * @param {number} step
 * @param {number} along index of the eigenvector
 */
export function varianceOf(swarm, { centre, directions }, step, along) {
  const { walkers, dim } = swarm;
  let [squares, fourth] = [0, 0];
  for (let walker = 0; walker < walkers; walker++) {
    const place = placeOf(swarm, walker, step);
    let distance = 0;
    for (let i = 0; i < dim; i++) distance += ((place[i] ?? 0) - (centre[i] ?? 0)) * (directions[along * dim + i] ?? 0);
    squares += distance ** 2;
    fourth += distance ** 4;
  }
  const variance = squares / walkers;
  // The variance of a mean of squares is (μ₄ − σ⁴)/n.
  const error = Math.sqrt(Math.max(0, fourth / walkers - variance ** 2) / walkers);
  return { variance, error };
}

/** Those that were shown before the last change. @param {{before?: readonly unknown[], hidden: readonly string[]}} frame @returns {{id: string, settled: Settled, swarm: Swarm}[]} */
export const swarmsBefore = ({ before = [], hidden }) =>
  /** @type {{id: string, settled: Settled, swarm: Swarm}[]} */ (before).filter(({ id }) => !hidden.includes(id));
