// What a scene with a bifurcation diagram says beyond a scene of runs. It has the controls `lr` and `delta`; the first runner is
// descent with the learning rate `$lr`.

import { entry, fields, flag, list, number, record, text, word } from '../../scenes/rules.js';

/**
 * @typedef {object} DiagramFields
 * @property {{id: string, params: Record<string, number | string>}} landscape one of laws.js
 * @property {string} [formula] typed formula to show where the catalogue's says less
 * @property {[number, number, number, number]} diagram the whole of it: learning rates from and to, first coordinate from and to
 * @property {boolean} [mirrored] the diagram is drawn from the mirror image of the start, too
 */
/** @typedef {import('../../scenes/scene.js').Scene & DiagramFields} DiagramScene */

export const diagramFields = {
  needed: {
    landscape: fields({ id: word, params: record }),
    start: list(entry),
    box: list(number, 4),
    runners: list(record),
    diagram: list(number, 4),
  },
  more: { formula: text, mirrored: flag },
};
