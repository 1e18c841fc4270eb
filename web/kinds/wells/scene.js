// What a scene of two wells says: where their minima are, how hot it is, and how long the walkers are followed.

import { count, entry, list, number, oneOf } from '../../scenes/rules.js';
import { runsFields } from '../runs/scene.js';

/**
 * @typedef {object} WellsFields
 * @property {{id: string, params: Record<string, number | string>}} landscape of one variable
 * @property {string} [formula] typed, where the catalogue's is longer than the lesson needs
 * @property {[number, number]} minima
 * @property {number | string} temperature ησ²/2; a number or "$control"; 0: no noise
 * @property {number} walkers that are shown
 * @property {"left" | "right"} [from] the minimum in which noisy walkers begin; the start if left out
 * @property {number} [time] η times the steps that they are followed
 * @property {number} seed
 */
/** @typedef {Omit<import('../../scenes/scene.js').Scene, "strip"> & WellsFields} WellsScene */

export const wellsFields = {
  needed: {
    landscape: runsFields.needed.landscape,
    start: list(entry),
    box: list(number, 4),
    minima: list(number, 2),
    temperature: entry,
    walkers: count,
    seed: count,
  },
  more: { formula: runsFields.more.formula, time: number, from: oneOf('left', 'right') },
};
