// Colours, type and line widths for the canvases, read from the custom properties of style/tokens.css.

/** @typedef {"default" | "dark" | "projector" | "dark_projector"} Profile */

/** @type {Profile[]} */
export const profiles = ['default', 'dark', 'projector', 'dark_projector'];

/** Factors on the size of all type, for the last row. */
const textSizes = [0.8, 0.9, 1, 1.15, 1.3, 1.5];

/** @param {number} size one of them @param {number} by steps @returns {number} */
export const nextTextSize = (size, by) =>
  textSizes[Math.max(0, Math.min(textSizes.length - 1, textSizes.indexOf(size) + by))] ?? 1;

/** The same colours in the size for a lecture hall, and back. @type {Record<Profile, Profile>} */
export const otherSize = {
  default: 'projector',
  projector: 'default',
  dark: 'dark_projector',
  dark_projector: 'dark',
};

/** @param {Profile} profile */
export const isForHall = (profile) => profile.endsWith('projector');

/**
 * @typedef {object} Theme
 * @property {Profile} profile
 * @property {(name: string) => string} colour "ink" → value of --ink
 * @property {(name: string) => boolean} [isPale] whether it stands back for another one
 * @property {number} text size of labels in CSS pixels
 * @property {string} font family
 * @property {number} line factor on line widths
 */

/** @param {Profile} profile @returns {Theme} */
export function readTheme(profile) {
  const style = getComputedStyle(document.documentElement);
  /** @type {Map<string, string>} */
  const colours = new Map();
  return {
    profile,
    colour(name) {
      let value = colours.get(name);
      if (value === undefined) {
        value = style.getPropertyValue(`--${name}`).trim();
        colours.set(name, value);
      }
      return value;
    },
    text: Number.parseFloat(style.fontSize) * Number.parseFloat(style.getPropertyValue('--label-scale')),
    font: style.fontFamily,
    line: Number.parseFloat(style.getPropertyValue('--line-scale')),
  };
}
