// Blindfold: as an optimizer sees it, f and its slope at the points that were asked for and nothing else, until it is revealed.

import { change, changeOwn, sceneOf } from '../../state/state.js';
import { choosable, chooseLandscape } from '../runs/chosen/chosen.js';

/** @typedef {Readonly<import('../../state/state.js').State>} State */
/** @typedef {import('../../library/core.js').Lab} Lab */

/** So many points may be asked for. */
export const BUDGET = 12;
/** From one unknown landscape to the next: without a pattern, and each has its turn. */
const STRIDE = 7;

/** @typedef {{at: number[], value: number, gradient: number[]}} Probe */
/**
 * @typedef {object} Blind
 * @property {Probe[]} probes in the order in which they were asked for
 * @property {number} left of the budget
 * @property {boolean} revealed
 */

/** @param {State} state @returns {readonly (readonly number[])[]} */
const probesOf = ({ own }) => own.probes ?? [];

/** Whether the landscape is still hidden. @param {State} state */
export const isBlind = (state) => Boolean(sceneOf(state).blind) && !state.own.revealed;

/** @param {Lab} lab @param {{landscape: any, probes: readonly (readonly number[])[], revealed: boolean}} question @returns {Blind} */
export function askBlind(lab, { landscape, probes, revealed }) {
  return {
    probes: probes.map((at) => {
      const { value, gradient } = lab.critical({ landscape, at: [...at] });
      return { at: [...at], value, gradient: [...gradient] };
    }),
    left: BUDGET - probes.length,
    revealed,
  };
}

/** @param {State} state @returns {{probes: readonly (readonly number[])[], revealed: boolean} | null} null where nothing is hidden */
export const blindQuestion = (state) =>
  sceneOf(state).blind ? { probes: probesOf(state), revealed: Boolean(state.own.revealed) } : null;

/** Asks for f and its slope where the handle is. @param {State} state @returns {State} */
export function probe(state) {
  const at = state.start.map(Number);
  const probes = probesOf(state);
  const known = probes.some((other) => other.join() === at.join());
  if (known || probes.length >= BUDGET || state.own.revealed) return state;
  return changeOwn(state, { probes: Object.freeze([...probes, Object.freeze(at)]) });
}

/** @param {State} state @returns {State} */
export const reveal = (state) => change(changeOwn(state, { revealed: true }), { step: 0 });

/** The same landscape, blindfolded again. @param {State} state @returns {State} */
const again = (state) => change(changeOwn(state, { probes: [], revealed: false }), { step: 0, playing: false });

/** A landscape whose name is not said. @param {State} state @param {Lab} lab @returns {State} */
export function nextUnknown(state, lab) {
  const all = choosable(lab).filter(({ dim }) => dim === 2);
  const now = all.findIndex(({ id }) => id === sceneOf(state).landscape.id);
  const next = all[(now + STRIDE) % all.length];
  return again(next ? chooseLandscape(state, lab, next.id) : state);
}
