// A | B: the settings that were kept as A stand beside those of the moment, B. A is kept as a link, so that it can stand in one.

import { decodeLink, encodeLink } from '../../address/link.js';
import { change, changeOwn, sceneDefaults } from '../../state/state.js';

/** @typedef {Readonly<import('../../state/state.js').State>} State */

/** The settings of the moment as a link: landscape, start, runners and their settings. @param {State} state @returns {string} */
export function linkOf(state) {
  const { chosen, runners } = state.own;
  const { tool } = sceneDefaults(state.scene);
  const own = { ...(chosen ? { chosen } : {}), ...(runners ? { runners } : {}) };
  const plain = change(state, { tool, own, hidden: [], speed: 1, step: 0, playing: true });
  return encodeLink(plain, state.scene).replace(/^v=1&?/, '');
}

/**
 * The state that a kept link says, with the overlays of the moment.
 * @param {State} state
 * @param {(state: State) => State} settle proves it by the core
 * @returns {State | null} null where nothing is kept, or what is kept has not two variables
 */
export function keptState(state, settle) {
  const { kept = null, overlays } = state.own;
  if (kept === null) return null;
  const { scene } = state;
  const base = change(state, { own: {}, notice: null, playing: true });
  const settled = settle(decodeLink(`v=1&scene=${scene}${kept && `&${kept}`}`, base));
  return settled.start.length === 2 ? changeOwn(settled, overlays ? { overlays } : {}) : null;
}

/** What was kept takes the place of what is shown, and the other way round. @param {State} state @param {(state: State) => State} settle @returns {State} */
export function swapped(state, settle) {
  const other = keptState(state, settle);
  if (!other) return state;
  const { overlays, quantity, edited } = state.own;
  const { chosen, runners } = other.own;
  const own = { chosen, runners, overlays, quantity, edited, kept: linkOf(state) };
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return change(state, { own: Object.freeze(said), values: other.values, start: other.start });
}
