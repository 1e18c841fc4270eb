// What the panel of the critical-point lab can do to the state.

import { change, sceneDefaults, setValue } from '../../state/state.js';
import { chooseLandscape, goodStep, openFormula, setParam, typeFormula, zoom } from './chosen.js';

/** @typedef {Readonly<import('../../state/state.js').State>} State */

/**
 * @param {import('../../library/core.js').Lab} lab
 * @param {Pick<import('../../app/actions.js').Desk, "now" | "inspect" | "open">} desk
 * @param {Pick<import('../../app/actions.js').Actions, "moveStart" | "setValue">} actions
 */
export function criticalActions(lab, { now, inspect, open }, { moveStart, setValue: tune }) {
  return {
    moveStart,
    openTool: (/** @type {string} */ id) => open(openTool(now(), lab, id)),
    setValue: tune,
    setValues: (/** @type {Record<string, number>} */ values) =>
      inspect(Object.entries(values).reduce((state, [name, value]) => setValue(state, name, value), now())),
    chooseLandscape: (/** @type {string} */ id) => open(chooseLandscape(now(), lab, id)),
    typeFormula: (/** @type {string} */ draft) => inspect(typeFormula(now(), lab, draft)),
    openFormula: () => inspect(openFormula(now(), lab)),
    setParam: (/** @type {string} */ name, /** @type {number} */ value) => inspect(setParam(now(), name, value)),
    zoom: (/** @type {number} */ factor) => inspect(zoom(now(), factor)),
    /** Puts a worked case on the stage; the tab stays. @param {import('./critical_beliefs.js').Shown} shown */
    show: ({ tool, chosen, values = {} }) => {
      const state = now();
      const defaults = sceneDefaults(state.scene, tool);
      inspect(
        change(state, {
          ...defaults,
          chosen: chosen ?? null,
          values: { ...defaults.values, ...values },
          start: [0, 0],
        }),
      );
    },
  };
}

/** A tool as it opens; the landscape that was chosen comes back with its own start and learning rate. @param {State} state @param {import('../../library/core.js').Lab} lab @param {string} id @returns {State} */
export function openTool(state, lab, id) {
  if (state.tool === id) return change(state, { tab: 'explore' });
  const { tool, start, values } = sceneDefaults(state.scene, id);
  const opened = setValue(change(state, { tab: 'explore', tool, start, step: 0 }), 'lr', values.lr ?? 0);
  if (!state.chosen || tool !== sceneDefaults(state.scene).tool) return opened;
  const entry = lab.catalogue().landscapes.find((each) => each.id === state.chosen?.id && !each.typed);
  if (!entry) return setValue(opened, 'lr', goodStep(lab, opened));
  return setValue(change(opened, { start: Object.freeze([...entry.start]) }), 'lr', entry.lr);
}
