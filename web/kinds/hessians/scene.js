// What a scene of random Hessians says: whether their indices are counted, or the eigenvalues of large ones shown.

import { entry, oneOf } from '../../scenes/rules.js';

/**
 * @typedef {object} HessianFields
 * @property {"index" | "spectrum"} asks
 * @property {import('../../library/core.js').HessianModel} model of those whose index is counted
 * @property {number | string} n dimensions; a number or "$control"
 * @property {number | string} samples
 * @property {number | string} seed
 * @property {number | string} [shift] by which a spectrum is moved, in units in which it fills −2 … 2; 0 if left out
 */
/** @typedef {Omit<import('../../scenes/scene.js').Scene, "strip"> & HessianFields} HessianScene */

export const hessianFields = {
  needed: {
    asks: oneOf('index', 'spectrum'),
    model: oneOf('goe', 'signs', 'field'),
    n: entry,
    samples: entry,
    seed: entry,
  },
  more: { shift: entry },
};
