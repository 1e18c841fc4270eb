// What the program measures beside what theory predicts, and what claims may speak of.

import { ERROR } from './lanczos.js';

/** @typedef {import('./answers.js').ProgramAnswers} Answers */

/** Of a prediction to second order. */
const SECOND_ORDER = { relative: 0.05 };

/** @param {unknown} _scene @param {Answers} answers @returns {import('../kind.js').Row[]} */
export function rows(_scene, { jumps, lanczos, full, mean }) {
  const row = (/** @type {string} */ id) => ({ id, of: '', name: `program-row-${id}` });
  const lowest = (/** @type {number | null} */ measured, /** @type {number | null} */ predicted) => ({
    ...row('lowest'),
    measured,
    predicted,
    tolerance: { relative: ERROR },
    within: /** @type {[string, Record<string, string>]} */ (['program-within', {}]),
  });
  if (lanczos)
    return [
      lowest(lanczos.pairs.values[0] ?? null, full ?? null),
      {
        ...row('products'),
        measured: mean?.value ?? null,
        predicted: null,
        ...(mean ? { standardError: mean.error } : {}),
        tolerance: 'exact',
      },
    ];
  const told = jumps[0]?.told;
  return [
    {
      ...row('decrease'),
      measured: told?.decrease ?? null,
      predicted: told?.predicted ?? null,
      tolerance: SECOND_ORDER,
      why: 'program-order',
    },
    lowest(told?.byLanczos ?? null, told?.lowest ?? null),
  ];
}

/**
 * decrease: of f by the first step along ±v; lowest: λmin there; negative: eigenvalues below 0 there; jumps: such steps in the
 * whole run; definiteStep, definiteSlope: when H is positive definite after the first one, and ‖∇f‖ then; products: of Lanczos
 * to 10⁻⁶, mean over random starts; count: of one start.
 * @param {Answers} answers
 * @returns {Record<string, unknown>}
 */
export function record({ jumps, negative, definite, lanczos, mean }) {
  const told = jumps[0]?.told;
  return {
    decrease: told?.decrease ?? null,
    lowest: told?.lowest ?? null,
    negative,
    jumps: jumps.length,
    definiteStep: definite?.step ?? null,
    definiteSlope: definite?.slope ?? null,
    count: lanczos?.products ?? null,
    ...(mean ? { products: mean.value, standardErrors: { products: mean.error } } : {}),
  };
}
