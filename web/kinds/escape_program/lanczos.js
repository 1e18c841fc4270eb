// Lanczos on Hessian-vector products beside the full decomposition: λmin of the same matrix, and how many products it took.

/** @typedef {import('../../library/core.js').Eigenpairs} Eigenpairs */
/** @typedef {import('./needs.js').Place} Place */
/** @typedef {{n: number, exact: number, pairs: Eigenpairs, products: number}} Lanczos exact: as the landscape has it; products: to within ERROR of it */
/** @typedef {{value: number, error: number}} Mean with its standard error */

/** Of λmin, within which it is found. */
export const ERROR = 1e-6;
/** The products that it takes vary with the random start. */
const STARTS = 10;

/** @param {Place} place @param {number} seed */
const question = (place, seed) => ({ ...place, tolerance: ERROR, seed });

/** @param {Eigenpairs} pairs @param {number} exact @returns {number} products after which the estimate is within ERROR */
function productsTo({ lowest, products }, exact) {
  const near = lowest.findIndex((value) => Math.abs(value - exact) <= ERROR);
  return near < 0 ? products : near + 1;
}

/** @param {import('../kind.js').Lab} lab @param {Place} place @param {number} exact @returns {Lanczos} */
export function lanczosOf(lab, place, exact) {
  const pairs = lab.extremeEigenpairs(question(place, 1));
  return { n: place.at.length, exact, pairs, products: productsTo(pairs, exact) };
}

/** Of the products over several starts. @param {import('../kind.js').Lab} lab @param {Place} place @param {number} exact @param {AbortSignal} [signal] @returns {Promise<Mean>} */
export async function meanProducts(lab, place, exact, signal) {
  const starts = Array.from({ length: STARTS }, (_, seed) =>
    lab.extremeEigenpairsInParts({ ...question(place, seed), ...(signal ? { signal } : {}) }),
  );
  const counts = (await Promise.all(starts)).map((pairs) => productsTo(pairs, exact));
  const value = counts.reduce((sum, count) => sum + count, 0) / STARTS;
  const squares = counts.reduce((sum, count) => sum + (count - value) ** 2, 0);
  return { value, error: Math.sqrt(squares / (STARTS - 1) / STARTS) };
}
