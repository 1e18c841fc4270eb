// What is measured of a long run at one of its rows.

import { angleBetween, longQuantities } from '../../plot/long_run/quantities.js';

/** @typedef {import('./answers.js').LongAnswers} Answers */
/** @typedef {import('../../plot/long_run/course.js').LongAnswer} LongAnswer */

/**
 * @typedef {object} Measured numbers that do not apply are null
 * @property {number} step t
 * @property {number} loss
 * @property {number} size ‖w‖, or w where there is one coordinate
 * @property {number | null} product ηt·loss: what it comes to where the loss falls like 1/t
 * @property {number | null} pace ‖w‖/ln t
 * @property {number | null} angle in degrees, between w and the direction that it comes to
 * @property {number} length of the path
 * @property {number | null} ratio length ÷ displacement, 1 on a straight way
 */

/** @param {LongAnswer} answer @param {number} row @param {Pick<Answers, "limit" | "values">} answers @returns {Measured} */
export function measuredAt({ run }, row, { limit, values }) {
  const { w, dim, recorded, lengths } = run;
  const step = recorded[row] ?? 0;
  const size = longQuantities.size(run, row, limit);
  const at = w.subarray(row * dim, (row + 1) * dim);
  const displacement = Math.hypot(...at.map((x, i) => x - (w[i] ?? 0)));
  const length = lengths[row] ?? 0;
  const loss = run.loss[row] ?? Number.NaN;
  const separates = limit.length > 0;
  return {
    step,
    loss,
    size,
    product: separates ? (values.lr ?? Number.NaN) * step * loss : null,
    pace: separates && step > 1 ? size / Math.log(step) : null,
    angle: limit.length === 2 && step > 0 ? angleBetween(at, limit) : null,
    length,
    ratio: displacement > 0 ? length / displacement : null,
  };
}
