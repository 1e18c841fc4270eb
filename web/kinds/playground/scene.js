// What a scene of the free lab says beyond a scene of runs.

import { fields, flag, list, word } from '../../scenes/rules.js';
import { runsFields } from '../runs/scene.js';

/**
 * @typedef {object} PlaygroundFields
 * @property {import('../runs/chosen/chosen.js').Choose} choose
 * @property {string[]} offered optimizers that the visitor may let run, each with a style and a name
 * @property {boolean} [told] of a tool: the step to come is told term by term, of one runner
 * @property {boolean} [compares] of a tool: what was kept stands beside what is shown
 * @property {boolean} [blind] of a tool: the landscape is hidden until it is revealed
 * @property {string[]} overlays of overlayNames, that are shown as it opens
 */
/** @typedef {import('../runs/scene.js').RunsScene & PlaygroundFields} PlaygroundScene */

/** What can be laid over the map. */
export const overlayNames = ['contours', 'arrows', 'flow', 'critical', 'separatrices', 'outcomes', 'taylor'];

/** What the strip can show. */
export const stripNames = ['loss', 'gradientNorm', 'stepLength'];

export const playgroundFields = {
  needed: { ...runsFields.needed, choose: fields({ curve: word }), offered: list(word), overlays: list(word) },
  more: { ...runsFields.more, told: flag, compares: flag, blind: flag },
};
