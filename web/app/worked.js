// Answers to states that the page speaks of beside the one on the stage; each is asked once.

import { claimed } from '../state/claims.js';
import { lessonOf } from '../state/lessons.js';

/** @param {import('../library/core.js').Lab} lab */
export function createWorked(lab) {
  /** @type {Map<string, import('../kinds/kind.js').Answers>} */
  const known = new Map();
  /** @param {import('../kinds/kind.js').State} state @param {import('../scenes/scene.js').Staged} staged */
  return (state, staged) => {
    const next = { ...state, ...claimed(state.scene, staged) };
    const key = JSON.stringify([next.scene, next.tool, next.own, next.values, next.start]);
    const { kind } = lessonOf(state.scene);
    const answers = known.get(key) ?? kind.ask(lab, kind.needs(next, lab));
    known.set(key, answers);
    return answers;
  };
}
