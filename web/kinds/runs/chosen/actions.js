// What the landscape picker does to the state.

import { chooseLandscape, openFormula, setParam, typeFormula, zoom } from './chosen.js';

/** @typedef {ReturnType<typeof chosenActions>} ChosenActions */

/** @param {Pick<import('../../kind.js').Page, "lab" | "now" | "showBegin" | "open">} page */
export const chosenActions = ({ lab, now, showBegin, open }) => ({
  chooseLandscape: (/** @type {string} */ id) => open(chooseLandscape(now(), lab, id)),
  typeFormula: (/** @type {string} */ draft) => showBegin(typeFormula(now(), lab, draft)),
  openFormula: () => showBegin(openFormula(now(), lab)),
  setParam: (/** @type {string} */ name, /** @type {number} */ value) => showBegin(setParam(now(), name, value)),
  zoom: (/** @type {number} */ factor) => showBegin(zoom(now(), factor)),
});
