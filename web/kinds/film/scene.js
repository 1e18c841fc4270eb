// What a scene of a soap film says. It has the controls `d` (half the distance of the rings), `beta` (of the heavy ball) and `from`
// (the film at first: a cylinder, or the thin film moved outward or inward). Learning rates are the best ones for λmin and λmax.

import { count, number } from '../../scenes/rules.js';

/**
 * @typedef {object} FilmFields
 * @property {number} pieces between the rings
 * @property {number} torn neck below which the film counts as torn
 * @property {number} steps at most
 */
/** @typedef {Omit<import('../../scenes/scene.js').Scene, "strip" | "start" | "box"> & FilmFields} FilmScene */

export const filmFields = { needed: { pieces: count, torn: number, steps: count }, more: {} };
