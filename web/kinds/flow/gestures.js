// What is done on the map of flow and steps: the start is dragged, and a mouse looks at a place of the flow. A start for
// which the core has no answer is not taken.

import { change, changeOwn, sceneOf, setStart } from '../../state/state.js';
import { ask, needs } from './answers.js';

/** @param {import('../kind.js').Page} page */
export const gestures = ({ now, set, showEnd }) => ({
  /** @param {number[]} point */
  start: (point) => showEnd(change(setStart(now(), point), { playing: false })),
  /** @param {[number, number] | null} point */
  hover: (point) => {
    const { pointer = null } = now().own;
    if (String(point) !== String(pointer)) set(changeOwn(now(), { pointer: point }));
  },
});

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {import('../kind.js').State} */
export function settle(state, lab) {
  try {
    ask(lab, needs(state, lab));
    return state;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const notice = { message: 'notice-plain', name: 'start', value: state.start.join(', ') };
    return change(state, { start: sceneOf(state).start, notice });
  }
}
