// What a scene of degenerate points says beyond a scene of runs. It has the controls `surface`, whose options lay a
// landscape and its `reduced` over the scene, `y0` and `lr`; the point is the origin, and y its flat direction.

import { text } from '../../scenes/rules.js';
import { runsFields } from '../runs/scene.js';

/**
 * @typedef {object} DegenerateFields
 * @property {string} reduced formula in one variable, called x: the loss along the flat direction where the other variable
 *   is at its lowest (splitting lemma)
 */
/** @typedef {import('../runs/scene.js').RunsScene & DegenerateFields} DegenerateScene */

export const degenerateFields = {
  needed: { ...runsFields.needed, reduced: text },
  more: runsFields.more,
};
