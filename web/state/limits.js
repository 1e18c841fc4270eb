// What a teacher left out of the page for a class, or fixed: names of controls and of parts, as the query of the address says.

/**
 * @typedef {object} Limits
 * @property {readonly string[] | null} controls the only ones that are shown; null: all
 * @property {readonly string[]} hide what is not shown
 * @property {readonly string[]} freeze what is shown but not to be moved
 */

/** @type {Limits} */
export const noLimits = Object.freeze({ controls: null, hide: Object.freeze([]), freeze: Object.freeze([]) });

/** What beside controls may be left out. */
export const parts = ['formula', 'verdict', 'playback'];

/** What beside controls may be fixed: the start point. */
export const START = 'start';

/** @param {Limits} limits @param {string} name of a control or a part */
export const isShown = ({ controls, hide }, name) =>
  !hide.includes(name) && (parts.includes(name) || (controls?.includes(name) ?? true));

/** @param {Limits} limits @param {string} name of a control, or START */
export const isFrozen = ({ freeze }, name) => freeze.includes(name);

/**
 * The controls that an embed shows: those that the query names, else those that the scene does.
 * @param {import('../scenes/scene.js').Scene} scene
 * @param {Limits} limits
 */
export function embeddedControls({ controls, embedded }, limits) {
  const inPanel = controls.filter(({ inPicture }) => !inPicture);
  const wanted = limits.controls ?? embedded ?? inPanel.slice(0, 2).map(({ name }) => name);
  return inPanel.filter(({ name }) => wanted.includes(name) && isShown(limits, name));
}
