// What a scene that finds critical points says beyond a scene of runs.

import { entry, fields, flag, list, number, word } from '../../scenes/rules.js';
import { runsFields } from '../runs/scene.js';

/**
 * @typedef {object} Chosen a landscape that the visitor chose, in place of the scene's own
 * @property {string} id
 * @property {string} [text] of a typed formula
 * @property {string} [draft] the text being typed, good or not
 * @property {boolean} [flat] of one variable; known once the core was asked
 * @property {string[]} [silent] what the link leaves to the landscape: start, lr
 * @property {Readonly<Record<string, number>>} params
 * @property {[number, number, number, number] | null} box view; null until the catalogue was asked for its domain
 */

/** @typedef {{id: string, angle: number | string, bend: number}} SectionOf the curve (t, bend t²) through the origin, turned by angle (degrees or "$control") */

/**
 * @typedef {object} CriticalFields
 * @property {boolean} [choose] of a tool: the visitor may choose another landscape
 * @property {number[]} [judged] the point that the verdict speaks of, where it is not the run's
 * @property {SectionOf[]} [sections] curves along which the landscape is shown
 */
/** @typedef {import('../runs/scene.js').RunsScene & CriticalFields} CriticalScene */

export const criticalFields = {
  needed: runsFields.needed,
  more: {
    ...runsFields.more,
    choose: flag,
    judged: list(number),
    sections: list(fields({ id: word, angle: entry, bend: number })),
  },
};
