// What the panel of the free lab does to the state.

import { change, changeOwn, sceneOf } from '../../state/state.js';
import { nextUnknown, probe, reveal } from './blind.js';
import { setRunnerParam, toggleRunner } from './chosen_runners.js';
import { linkOf, swapped } from './kept.js';
import { overlayNames } from './scene.js';

/** @typedef {import('../kind.js').State} State */
/** @typedef {ReturnType<typeof playgroundActions>} PlaygroundActions */

/** @param {import('../kind.js').Page} page @param {(state: State, lab: import('../kind.js').Lab) => State} settle */
export function playgroundActions({ lab, now, last, set, showEnd, open }, settle) {
  /** The end of the runs stays the end, and any other step the same step. @param {State} state */
  const show = (state) => (now().step < last() ? set : showEnd)(state);
  return {
    toggleRunner: (/** @type {string} */ id) => show(toggleRunner(now(), lab, id)),
    editRunner: (/** @type {string} */ edited) => set(changeOwn(now(), { edited })),
    setRunnerParam: (/** @type {string} */ id, /** @type {string} */ name, /** @type {number | null} */ value) =>
      show(setRunnerParam(now(), id, name, value)),
    toggleOverlay(/** @type {string} */ name) {
      /** @type {string[]} */
      const shown = sceneOf(now()).overlays;
      const next = shown.includes(name) ? shown.filter((other) => other !== name) : [...shown, name];
      set(changeOwn(now(), { overlays: overlayNames.filter((each) => next.includes(each)) }));
    },
    showTerms: (/** @type {number} */ terms) => set(change(changeOwn(now(), { terms }), { playing: false })),
    /** The step that has been told is made, and the next one is told from its beginning. */
    stepOn: () =>
      set(change(changeOwn(now(), { terms: 0 }), { step: Math.min(last(), now().step + 1), playing: false })),
    keep: () => set(changeOwn(now(), { kept: linkOf(now()) })),
    swap: () => show(swapped(now(), (state) => settle(state, lab))),
    probe: () => set(probe(now())),
    reveal: () => open(reveal(now())),
    nextUnknown: () => set(nextUnknown(now(), lab)),
    showQuantity: (/** @type {string} */ quantity) => set(changeOwn(now(), { quantity })),
  };
}
