// Doublings, their ratio, the merging of the wells, how fast neighbours part and how long one is known by the other: measured on runs beside
// what theory has of them.

import { horizonOf } from './growth.js';
import { FEIGENBAUM } from './laws.js';

/** @typedef {import('./answers.js').DiagramAnswers} Answers */

/** Of a doubling that is located, of one that is seen between two columns, of the merging, of the exponent. */
const [LOCATED, SEEN, MERGED, EXPONENT] = [1e-9, 2e-3, 1e-3, 3e-3];
/** The ratio of gaps comes to its limit as the cascade goes on. */
const RATIO = 2e-3;
/** Near 0.1 the growth is no longer that of small differences. */
const HORIZON = 0.08;
/** Doublings of which there is a row, and digits of them. */
const [ROWS, DIGITS] = [4, 6];

/** @param {number | null | undefined} value */
const known = (value) => (value !== undefined && value !== null && Number.isFinite(value) ? value : null);

/** @param {unknown} _scene @param {Answers} answers @returns {import('../kind.js').Row[]} */
export function rows(_scene, { law, thresholds, growth, lr, delta, start, period }) {
  const row = (/** @type {string} */ id) => ({ id, of: '', name: `diagram-${id}` });
  const within = (/** @type {string} */ amount) =>
    /** @type {[string, Record<string, string>]} */ (['diagram-within', { amount }]);
  const located = start.length === 1;
  const seen = located ? ROWS : 2;
  const doublings = law.doublings.slice(0, seen).map((predicted, i) => ({
    ...row(`doubling-${i + 1}`),
    measured: known(thresholds?.doublings[i]),
    predicted,
    digits: located ? DIGITS : 3,
    tolerance: { absolute: located ? LOCATED : SEEN },
    within: within(located ? '10⁻⁹' : '0.002'),
    why: 'diagram-finite',
  }));
  const ratio = {
    ...row('ratio'),
    measured: known(thresholds?.ratio),
    predicted: FEIGENBAUM,
    digits: 4,
    tolerance: { absolute: RATIO },
    within: within('0.002'),
    why: 'diagram-limit',
  };
  const merge = {
    ...row('merge'),
    measured: known(thresholds?.merge),
    predicted: law.merge,
    digits: 4,
    tolerance: { absolute: MERGED },
    within: within('0.001'),
    why: 'diagram-finite',
  };
  const exponent = {
    ...row('exponent'),
    measured: period < 0 ? null : known(growth.exponent),
    predicted: known(law.exponent(lr)),
    tolerance: { absolute: EXPONENT },
    within: within('0.003'),
    why: 'diagram-slow',
  };
  const horizon = {
    ...row('horizon'),
    measured: known(growth.horizon?.mean),
    predicted: growth.horizon ? horizonOf(delta, growth.exponent) : null,
    tolerance: { relative: HORIZON },
    why: 'diagram-varies',
    ...(growth.horizon && { standardError: growth.horizon.error }),
  };
  return [
    exponent,
    ...(period === 0 ? [horizon] : []),
    ...doublings,
    ...(located ? [ratio] : []),
    ...(law.merge === null ? [] : [merge]),
  ];
}

/**
 * doubling1 …: learning rates at which cycles double; ratio of the last gaps; merge; period, exponent, horizon, apart: the step at which
 * this pair is, least and most of the values after many steps.
 * @param {Answers} answers
 * @returns {Record<string, unknown>}
 */
export function record({ thresholds, growth, period, pair, kept }) {
  return {
    ...Object.fromEntries((thresholds?.doublings ?? []).map((value, i) => [`doubling${i + 1}`, value])),
    ratio: thresholds?.ratio ?? null,
    merge: thresholds?.merge ?? null,
    period,
    exponent: known(growth.exponent),
    horizon: known(growth.horizon?.mean),
    apart: pair.apart,
    least: known(Math.min(...kept)),
    most: known(Math.max(...kept)),
    ...(growth.horizon && { standardErrors: { horizon: growth.horizon.error } }),
  };
}
