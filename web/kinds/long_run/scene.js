// What a scene of long runs says beyond scenes/scene.js. It has the control `lr`; every runner is plain descent, and `steps` are
// those of each. The timeline goes evenly along ln t.

import { entry, fields, list, number, oneOf, record, text, word } from '../../scenes/rules.js';

/** @typedef {{of: import('../../plot/long_run/course.js').QuantityId, scale: "linear" | "log"}} Graph a quantity against ln t */
/**
 * @typedef {object} LongFields
 * @property {{id: string, params: Record<string, number | string>}} landscape numbers or "$control"
 * @property {Record<string, [number, number]>} [starts] of runners that do not start where the scene does
 * @property {string[]} quantities rows of the panel: `flow`, `product`, `margin`, `level`, `way`, `crossing`, `critical` (rows.js)
 * @property {Graph} [graph] in the picture `long_graph`
 * @property {Graph} below on the timeline
 * @property {number[][]} [data] points z of a logistic loss Σ ln(1 + e^(−z·w)), all of which some w puts on its side
 * @property {string} [formula] typed, where the catalogue's is longer than the lesson needs
 */
/** @typedef {Omit<import('../../scenes/scene.js').Scene, "strip"> & LongFields} LongScene */

const graph = fields({ of: oneOf('loss', 'size', 'angle'), scale: oneOf('linear', 'log') });

export const longFields = {
  needed: {
    landscape: fields({ id: word, params: record }),
    start: list(entry),
    box: list(number, 4),
    runners: list(record),
    quantities: list(oneOf('flow', 'product', 'margin', 'level', 'way', 'crossing', 'critical')),
    below: graph,
  },
  more: { graph, starts: record, data: list(list(number)), formula: text },
};
