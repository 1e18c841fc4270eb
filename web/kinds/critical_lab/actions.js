// What the panel of the critical-point lab, and a drag of its probe, do to the state.

import { change, sceneDefaults, setStart, setValue } from '../../state/state.js';
import { chosenActions } from '../runs/chosen/actions.js';
import { goodStep } from '../runs/chosen/good_start.js';

/** @typedef {import('../kind.js').State} State */
/** @typedef {import('../kind.js').Page} Page */
/** @typedef {ReturnType<typeof actions>} LabActions */

/** @param {Page} page */
export const gestures = ({ now, showBegin }) => ({
  start: (/** @type {number[]} */ point) => showBegin(setStart(now(), point)),
});

/** @param {Page} page */
export function actions(page) {
  const { now, showBegin } = page;
  return {
    ...chosenActions(page),
    moveStart: gestures(page).start,
    setValue: page.setValue,
    setValues: (/** @type {Record<string, number>} */ values) =>
      showBegin(Object.entries(values).reduce((state, [name, value]) => setValue(state, name, value), now())),
  };
}

/** A tool as it opens; the landscape that was chosen comes back with its own start and learning rate. @param {State} state @param {import('../kind.js').Lab} lab @param {string} id @returns {State} */
export function openTool(state, lab, id) {
  const { tool, start, values } = sceneDefaults(state.scene, id);
  const opened = setValue(change(state, { tool, start, step: 0 }), 'lr', values.lr ?? 0);
  const { chosen } = state.own;
  if (!chosen || tool !== sceneDefaults(state.scene).tool) return opened;
  const entry = lab.catalogue().landscapes.find((each) => each.id === chosen.id && !each.typed);
  if (!entry) return setValue(opened, 'lr', goodStep(lab, opened));
  return setValue(change(opened, { start: Object.freeze([...entry.start]) }), 'lr', entry.lr);
}
