// What is known in closed form: the completions of [[a, b], [b, ?]] of rank one and of least nuclear norm, and where the flow of x = u²
// ends on a·x = c from uᵢ² = α, which is xᵢ = αe^(aᵢz). Gunasekar et al. 2017; Razin & Cohen 2020; Woodworth et al. 2020.

import { nuclearNorm } from '../../plot/factors/nuclear_norm.js';

/** @typedef {import('../../plot/factors/nuclear_norm.js').Known} Known */
/** @typedef {{known: Known, rankOne: number | null, least: number, leastNorm: number}} MatrixLaw the completion of rank one, null where there is none; that of least nuclear norm, and this norm */

/** @param {Known} known @returns {MatrixLaw} */
export function matrixLaw({ a, b }) {
  // Without the bend at rank one the square of the norm, a² + 2b² + d² − 2(ad − b²), would be least at d = a.
  const least = a * a > b * b ? (b * b) / a : a;
  const known = { a, b };
  return { known, rankOne: a === 0 ? null : (b * b) / a, least, leastNorm: nuclearNorm(known, least) };
}

/** Halvings of an interval of z, to the last bit. */
const HALVINGS = 120;
/** e^(aᵢz) stays finite up to there. */
const FARTHEST = 300;

/** Where the flow ends. @param {number} alpha @param {readonly number[]} a positive @param {number} c @returns {number[]} x */
export function diagonalEnd(alpha, a, c) {
  const at = (/** @type {number} */ z) => a.map((each) => alpha * Math.exp(each * z));
  let [low, high] = [-FARTHEST, FARTHEST];
  for (let k = 0; k < HALVINGS; k++) {
    const z = (low + high) / 2;
    if (at(z).reduce((sum, x, i) => sum + x * (a[i] ?? 0), 0) > c) high = z;
    else low = z;
  }
  return at(low);
}
