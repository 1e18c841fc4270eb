// What is chosen in the Share dialog.

/**
 * @typedef {object} Sharing
 * @property {"start" | "step"} at where the run stands when the link is opened
 * @property {import('../words/i18n.js').Locale | "" | null} locale '' for the reader's own, null for that of the page
 * @property {import('../words/theme.js').Profile | null} profile null for that of the page
 * @property {readonly string[]} hide what the class does not see
 * @property {readonly string[]} freeze what it does not move
 * @property {string} copied id of the field that was copied last; ''
 */

/** @type {Sharing} */
export const plainSharing = Object.freeze({
  at: 'step',
  locale: null,
  profile: null,
  hide: Object.freeze([]),
  freeze: Object.freeze([]),
  copied: '',
});

/** @param {readonly string[]} list @param {string} item @param {boolean} on whether it is to be in it */
export const withItem = (list, item, on) => [...list.filter((other) => other !== item), ...(on ? [item] : [])];
