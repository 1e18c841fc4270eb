// What a scene of the escape program says beyond scenes/scene.js. It has one runner, negative_curvature, with the controls
// `threshold`, `rho` and `lr`; and a quadratic with a chosen spectrum, on which Lanczos and the decomposition are compared.

import { entry, fields, list, number, record, word } from '../../scenes/rules.js';

/**
 * @typedef {object} ProgramFields
 * @property {{id: string, params: Record<string, number | string>}} landscape numbers or "$control"; two variables
 * @property {{n: number | string, lowest: number, highest: number, spread: number}} spectrum parameters of the landscape
 *   prescribed_spectrum, n a number or "$control"
 * @property {string} [formula] to show in place of the catalogue's; '' for none, where that is too long
 */
/** @typedef {import('../../scenes/scene.js').Scene & ProgramFields} ProgramScene */

export const programFields = {
  needed: {
    landscape: fields({ id: word, params: record }),
    start: list(entry),
    box: list(number, 4),
    runners: list(record),
    spectrum: fields({ n: entry, lowest: number, highest: number, spread: number }),
  },
  more: {},
};
