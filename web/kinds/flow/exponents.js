// On a quadratic along its axes: the curve y/y₀ = (x/x₀)ᵖ of the flow, p the ratio of the curvatures, and that of the
// steps, p = ln|1 − ηλ₂|/ln|1 − ηλ₁|. Nesterov, Introductory Lectures (2004).

/** @typedef {Pick<import('./answers.js').FlowAnswers, "fine" | "gap" | "theory" | "start">} Answers */
/** @typedef {{measured: number | null, predicted: number | null}} Exponent */

/** A coordinate is read while it is this share of its first one: above the error of the integrator. */
const SEEN = 1e-6;

/** @param {Answers} answers @returns {Exponent} */
export function flowExponent({ fine, theory, start }) {
  const [first = Number.NaN, second = Number.NaN] = theory.eigenvalues ?? [];
  return { measured: exponentOf(fine.flow, start), predicted: theory.exact ? second / first : null };
}

/** None where the steps change sides. @param {Answers} answers @returns {Exponent} */
export function stepsExponent({ gap, theory, start }) {
  const [first = Number.NaN, second = Number.NaN] = theory.multipliers ?? [];
  if (!(theory.exact && first > 0 && second > 0)) return { measured: null, predicted: null };
  return { measured: exponentOf(gap.descent, start), predicted: Math.log(second) / Math.log(first) };
}

/** Of the last row at which both coordinates are seen. @param {Float64Array} points @param {readonly number[]} start */
function exponentOf(points, [x0 = 0, y0 = 0]) {
  const shares = (/** @type {number} */ row) => [(points[2 * row] ?? 0) / x0, (points[2 * row + 1] ?? 0) / y0];
  let row = points.length / 2 - 1;
  while (row > 0 && !shares(row).every((share) => share > SEEN && share < 1)) row -= 1;
  const [x = Number.NaN, y = Number.NaN] = shares(row);
  return row > 0 ? Math.log(y) / Math.log(x) : null;
}
