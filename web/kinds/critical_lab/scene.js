// What a scene that finds critical points says beyond a scene of runs.

import { entry, fields, list, number, word } from '../../scenes/rules.js';
import { runsFields } from '../runs/scene.js';

/** @typedef {{id: string, angle: number | string, bend: number}} SectionOf the curve (t, bend t²) through the origin, turned by angle (degrees or "$control") */

/**
 * @typedef {object} CriticalFields
 * @property {import('../runs/chosen/chosen.js').Choose} [choose] of a tool
 * @property {number[]} [judged] the point that the verdict speaks of, where it is not the run's
 * @property {SectionOf[]} [sections] curves along which the landscape is shown
 */
/** @typedef {import('../runs/scene.js').RunsScene & CriticalFields} CriticalScene */

export const criticalFields = {
  needed: runsFields.needed,
  more: {
    ...runsFields.more,
    choose: fields({ curve: word }),
    judged: list(number),
    sections: list(fields({ id: word, angle: entry, bend: number })),
  },
};
