// A claim of a scene: the state that shows it, and the number that it is about, measured.

import { sceneDefaults } from './state.js';

/** @typedef {import('../scenes/scene.js').Claim} Claim */
/** @typedef {Pick<Claim, "tool" | "chosen" | "values" | "start">} Staged */
/** @typedef {Readonly<import('./state.js').State>} State */

/** @param {string} scene @param {Staged} claim @returns {ReturnType<typeof sceneDefaults>} */
export function claimed(scene, claim) {
  const defaults = sceneDefaults(scene, claim.tool);
  return {
    ...defaults,
    chosen: claim.chosen ?? null,
    values: { ...defaults.values, ...claim.values },
    start: claim.start ?? defaults.start,
  };
}

/** Whether it is what the stage shows. @param {State} state @param {Claim} claim */
export function isClaimed(state, claim) {
  const key = (/** @type {Pick<State, "tool" | "chosen" | "values" | "start">} */ { tool, chosen, values, start }) =>
    JSON.stringify([tool, chosen && { ...chosen, box: null }, values, start]);
  return key(state) === key(claimed(state.scene, claim));
}

/**
 * @param {Claim} claim
 * @param {import('../kinds/race/needs.js').Answers} answers to the state that shows it
 * @param {typeof import('../kinds/critical_lab/findings.js').findingsRecord} [findingsRecord] of a scene with findings
 * @returns {unknown} a number, a word, or null where there is none
 */
export function measuredFor(claim, { runs, findings }, findingsRecord) {
  const answer = runs.find(({ id }) => id === claim.runner);
  const record = /** @type {Record<string, unknown> | undefined} */ (
    claim.runner ? answer?.measured : findings && findingsRecord?.(findings)
  );
  return record?.[claim.measured] ?? null;
}
