// What a scene of clouds in a bowl says: how many walkers, and how noisy their gradients are.

import { count, entry, list, number, oneOf } from '../../scenes/rules.js';
import { runsFields } from '../runs/scene.js';

/**
 * @typedef {object} BowlFields
 * @property {{id: string, params: Record<string, number | string>}} landscape
 * @property {string} [formula] typed, where the catalogue's is longer than the lesson needs
 * @property {number | string} walkers of each cloud; a number or "$control"
 * @property {number | string} sigma standard deviation of each coordinate of one example's gradient
 * @property {number | string} batch examples over which a gradient is the mean
 * @property {number} seed
 * @property {import('../runs/scene.js').RunsFields["fair"]} [fair]
 */
/** @typedef {Omit<import('../../scenes/scene.js').Scene, "strip"> & BowlFields} BowlScene */

export const bowlFields = {
  needed: {
    landscape: runsFields.needed.landscape,
    start: list(entry),
    box: list(number, 4),
    walkers: entry,
    sigma: entry,
    batch: entry,
    seed: count,
  },
  more: { formula: runsFields.more.formula, fair: oneOf('same_rate', 'same_effective') },
};
