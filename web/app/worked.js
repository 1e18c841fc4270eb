// Answers to states that the page speaks of beside the one on the stage; each is asked once, at first for what can be told at once.

import { claimed } from '../state/claims.js';
import { lessonOf } from '../state/lessons.js';

/** @typedef {import('../kinds/kind.js').State} State */
/** @typedef {import('../scenes/scene.js').Staged} Staged */

/** @param {import('../library/core.js').Lab} lab @param {() => void} [changed] called when a number that comes later is known */
export function createWorked(lab, changed) {
  /** @type {Map<string, import('../kinds/kind.js').Answers>} */
  const known = new Map();
  /** What all was asked of. @type {Set<string>} */
  const asked = new Set();
  /** @param {State} state @param {Staged} staged @param {{measured: string, runner?: string | undefined}} [number] of the record that is wanted */
  return (state, staged, number) => {
    const next = { ...state, ...claimed(state.scene, staged) };
    const key = JSON.stringify([next.scene, next.tool, next.own, next.values, next.start]);
    const { kind } = lessonOf(state.scene);
    const answers = known.get(key) ?? kind.ask(lab, kind.needs(next, lab));
    known.set(key, answers);
    const isMissing = number && (kind.record(answers, number.runner)[number.measured] ?? null) === null;
    if (isMissing && kind.whole && !asked.has(key)) {
      asked.add(key);
      kind.whole(lab, kind.needs(next, lab)).then((whole) => {
        known.set(key, whole);
        changed?.();
      });
    }
    return answers;
  };
}
