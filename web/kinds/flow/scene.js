// What a scene of flow and steps says beyond scenes/scene.js. It has the controls `lr` and `time`.

import { entry, fields, list, number, oneOf, record, text, word } from '../../scenes/rules.js';
import { quantities } from './rows.js';

/**
 * @typedef {object} FlowFields
 * @property {{id: string, params: Record<string, number | string>}} landscape of two coordinates; numbers or "$control"
 * @property {string} [formula] typed formula to show where the catalogue's is longer than the lesson needs; the same loss at the defaults
 * @property {string[]} quantities measured beside predicted: of rows.js
 */
/** @typedef {import('../../scenes/scene.js').Scene & FlowFields} FlowScene */

export const flowFields = {
  needed: {
    landscape: fields({ id: word, params: record }),
    start: list(entry, 2),
    box: list(number, 4),
    runners: list(record),
    quantities: list(oneOf(...Object.keys(quantities))),
  },
  more: { formula: text },
};
