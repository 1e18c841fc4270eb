// A claim of a scene: the state that shows it, the number that it is about, and the sentence with that number.

import { formatSetting } from '../words/format.js';
import { lessonOf } from './lessons.js';
import { sceneDefaults } from './state.js';

/** @typedef {import('../scenes/scene.js').Claim} Claim */
/** @typedef {import('../scenes/scene.js').Staged} Staged */
/** @typedef {Readonly<import('./state.js').State>} State */

/** @param {string} scene @param {Staged} staged @returns {ReturnType<typeof sceneDefaults>} */
export function claimed(scene, { tool, own, values, start }) {
  const defaults = sceneDefaults(scene, tool);
  return {
    ...defaults,
    own: own ?? defaults.own,
    values: { ...defaults.values, ...values },
    start: start ?? defaults.start,
  };
}

/**
 * A claim on the stage: the runner that it names stands out, the strip shows what it speaks of.
 * @param {import('../scenes/scene.js').Scene} scene
 * @param {Staged & {runner?: string, strip?: string}} staged
 */
export function shownAs(scene, staged) {
  const { runner = '', strip = '' } = staged;
  const several = scene.runners.length > 1 && scene.runners.some(({ id }) => id === runner);
  return { ...claimed(scene.id, staged), focus: several ? runner : '', strip };
}

/** Whether it belongs to the tab that is open. @param {Pick<State, "scene" | "tool">} state @param {Staged} staged */
export const isInTab = ({ scene, tool }, staged) => sceneDefaults(scene, staged.tool).tool === tool;

/** Whether it is what the stage shows. @param {State} state @param {Claim} claim */
export function isClaimed(state, claim) {
  const { kind } = lessonOf(state.scene);
  const key = (/** @type {Pick<State, "tool" | "own" | "values" | "start">} */ { tool, own, values, start }) =>
    JSON.stringify([tool, kind.essence?.(own) ?? {}, values, start]);
  const named = state.focus === '' || state.focus === claim.runner;
  return named && key(state) === key(claimed(state.scene, claim));
}

/**
 * @param {Pick<Claim, "measured" | "runner">} claim
 * @param {import('../kinds/kind.js').Answers} answers to the state that shows it
 * @param {Pick<import('../kinds/kind.js').Kind, "record">} kind
 * @returns {number | string | null} null where there is none
 */
export function measuredFor({ measured, runner }, answers, { record }) {
  return /** @type {number | string | null} */ (record(answers, runner)[measured] ?? null);
}

/** @param {Claim} claim @param {number | string | null} value measured, or the scene's own while another state is shown @param {import('../words/i18n.js').Translate} text */
export function claimText({ id, digits }, value, text) {
  return text(`claim-${id}`, { value: typeof value === 'number' ? formatSetting(value, digits) : '' });
}
