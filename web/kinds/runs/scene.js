// What a scene of runs from one start says beyond scenes/scene.js.

import { entry, fields, flag, list, number, oneOf, record, text, word } from '../../scenes/rules.js';

/**
 * @typedef {object} RunsFields
 * @property {{id: string, params: Record<string, number | string>}} landscape numbers or "$control"; `text` is a formula
 * @property {string} [formula] typed formula to show where the catalogue's is longer than the lesson needs; the same loss at the defaults
 * @property {"all" | "escape" | "arrival" | "rest" | "view"} until what the timeline shows: every step, or a little more than
 *   the slowest escape, or than the slowest arrival at a millionth of the error, or than the step at which the runs rest or are
 *   gone, or until they rest or leave the view
 * @property {string[]} quantities keys that theory and measure share, shown side by side
 * @property {string} [turned] "$control" of the degrees by which the start is turned about the origin, as the landscape is
 * @property {"own" | "same_rate" | "same_effective" | "best"} [fair] settings under which the runners compare: their own; on a
 *   quadratic all with the η of the control lr, all with that effective step, each at its best
 * @property {boolean} [written] of one coordinate and one runner: the last step is written out in numbers
 */
/** @typedef {import('../../scenes/scene.js').Scene & RunsFields} RunsScene */

export const runsFields = {
  needed: {
    landscape: fields({ id: word, params: record }),
    start: list(entry),
    box: list(number, 4),
    runners: list(record),
    strip: word,
    until: oneOf('all', 'escape', 'arrival', 'rest', 'view'),
    quantities: list(word),
  },
  more: { formula: text, written: flag, turned: word, fair: oneOf('own', 'same_rate', 'same_effective', 'best') },
};
