// The course of a run that is followed over many powers of ten: which steps are recorded, and where they are on an axis in ln t.
// A step of the timeline is a row of the record.

/** Evenly on the axis, but for the first steps, each of which is there; powers of ten are among them. */
const A_DECADE = 24;

/** @param {number} steps @returns {number[]} 0, 1, 2 … steps */
export function recordedUpTo(steps) {
  const all = [0];
  for (let i = 0; ; i++) {
    const step = Math.round(10 ** (i / A_DECADE));
    if (step > steps) break;
    if (step > (all.at(-1) ?? 0)) all.push(step);
  }
  if (all.at(-1) !== steps) all.push(steps);
  return all;
}

/** The row of a step, or the last one before it. @param {ArrayLike<number>} recorded @param {number} step @returns {number} */
export function rowAt(recorded, step) {
  let row = recorded.length - 1;
  while (row > 0 && (recorded[row] ?? 0) > step) row -= 1;
  return row;
}

/**
 * @typedef {object} LongAnswer what a runner does
 * @property {string} id
 * @property {import('../../library/core.js').LongDescent & {steps: number}} run steps: number of the last row that is known
 * @property {Laws} laws
 */
/** @typedef {"loss" | "size" | "angle"} QuantityId */
/** @typedef {Partial<Record<QuantityId, Float64Array>>} Laws what theory has, by row of the whole record */
