// From the state to the questions of its clouds. Pure: the same state asks the same questions.

import { needs as runNeeds } from '../runs/needs.js';

/** @typedef {import('../../library/core.js').EscapeQuestion} EscapeQuestion */

/**
 * @typedef {Omit<import('../runs/needs.js').Needs, "scene" | "runners"> & {scene: import('./scene.js').CloudScene,
 *   mechanisms: {id: string, question: EscapeQuestion}[]}} CloudNeeds each as long as its scene allows
 */

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {CloudNeeds} */
export function needs(state, lab) {
  const { runners, ...asked } = runNeeds(state, lab);
  const scene = /** @type {import('./scene.js').CloudScene} */ (/** @type {unknown} */ (asked.scene));
  /** @param {number | string} entry */
  const number = (entry) => (typeof entry === 'number' ? entry : (asked.values[entry.slice(1)] ?? Number.NaN));
  const mechanisms = runners.map(({ id, experiment }, i) => {
    const { noise = 0, boost } = /** @type {import('./scene.js').Mechanism} */ (scene.runners[i]);
    const question = {
      ...experiment,
      noise: number(noise),
      radius: scene.radius,
      walkers: number(scene.walkers),
      seed: scene.seed,
      ...(boost ? { schedule: { id: 'boost', params: boost } } : {}),
    };
    return { id, question };
  });
  return { ...asked, scene, mechanisms };
}
