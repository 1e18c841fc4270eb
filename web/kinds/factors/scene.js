// What a scene of factors says beyond scenes/scene.js. Both kinds of it start from small weights: of a matrix W₂ = scale·diag(1, sign)
// and W₁ = scale·I, with a control `scale`; of x = u² every uᵢ² = alpha, with a control `alpha`.

import { fields, list, number, oneOf, record, word } from '../../scenes/rules.js';

/**
 * @typedef {object} FactorsFields
 * @property {"matrix" | "diagonal"} asks
 * @property {{id: string, params: Record<string, number | string>}} landscape of a matrix the catalogue's matrix_completion with n = 2,
 *   known entries a, b, b; of x = u² the formula (a x² + b y² − c)²/2
 * @property {number} time of the run: so many steps as η goes into it
 * @property {number} [sign] of the start of a matrix, 1 or −1
 */
/** @typedef {import('../../scenes/scene.js').Scene & FactorsFields} FactorsScene */

export const factorsFields = {
  needed: {
    asks: oneOf('matrix', 'diagonal'),
    landscape: fields({ id: word, params: record }),
    time: number,
    box: list(number, 4),
    runners: list(record),
  },
  more: { sign: number },
};
