// Walkers in two wells as views and rows read them.

/** @typedef {import('../../library/core.js').SettlingAnswer} Swarm */

/** The time of a walker that did not cross within its steps. */
export const NEVER = 0xffffffff;

/** Of all walkers once they are known, of the first until then. @param {{swarm: Swarm, wholeSwarm?: Swarm | undefined}} answers @returns {Swarm} */
export const swarmNow = ({ swarm, wholeSwarm }) => wholeSwarm ?? swarm;

/** @param {Swarm} swarm @param {number} step of the timeline, a frame each @returns {Float32Array} where the walkers are that are known */
export function placesAt({ frames, walkers, positions }, step) {
  const from = Math.min(step, frames - 1) * walkers;
  return positions.subarray(from, from + walkers).filter((x) => !Number.isNaN(x));
}

/** @param {Swarm} swarm @param {number} step @param {number} top @returns {number} share of the walkers beyond the top */
export function shareBeyond(swarm, step, top) {
  const places = placesAt(swarm, step);
  return places.filter((x) => x > top).length / Math.max(1, places.length);
}

/** The mean of the times that are known, with its standard error, in units of `unit`. @param {ArrayLike<number>} times @param {number} unit */
export function meanTime(times, unit) {
  const crossed = Array.from(times).filter((time) => time !== NEVER);
  const mean = crossed.reduce((sum, time) => sum + time, 0) / crossed.length;
  const squares = crossed.reduce((sum, time) => sum + (time - mean) ** 2, 0);
  return {
    value: unit * mean,
    error: (unit * Math.sqrt(squares / Math.max(1, crossed.length - 1))) / Math.sqrt(crossed.length),
    crossed: crossed.length,
    all: times.length,
  };
}
