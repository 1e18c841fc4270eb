// Lanczos on Hessian-vector products beside the full decomposition: λmin of the same matrix, and how many products it took.

/** @typedef {import('../../library/core.js').Eigenpairs} Eigenpairs */
/** @typedef {import('./needs.js').Place} Place */
/** @typedef {{n: number, exact: number, pairs: Eigenpairs, products: number}} Lanczos exact: as the landscape has it; products: to within ERROR of it */
/** @typedef {{value: number, error: number}} Mean with its standard error */

/** Of λmin, within which it is found. */
export const ERROR = 1e-6;
/** The products that it takes vary with the random start. */
const STARTS = 6;

/** @param {import('../kind.js').Lab} lab @param {Place} place @param {number} exact @param {number} seed @returns {Lanczos} */
function found(lab, place, exact, seed) {
  const pairs = lab.extremeEigenpairs({ ...place, highest: 0, tolerance: ERROR, seed });
  const near = pairs.lowest.findIndex((value) => Math.abs(value - exact) <= ERROR);
  return { n: place.at.length, exact, pairs, products: near < 0 ? pairs.products : near + 1 };
}

/** @param {import('../kind.js').Lab} lab @param {Place} place @param {number} exact @returns {Lanczos} */
export const lanczosOf = (lab, place, exact) => found(lab, place, exact, 1);

/**
 * @param {import('../kind.js').Lab} lab @param {Place} place @param {number} exact
 * @returns {() => Mean} of the products over several starts; asked for only where it is told, as it can take half a second
 */
export function meanProducts(lab, place, exact) {
  /** @type {Mean | undefined} */
  let known;
  return () => {
    if (known) return known;
    const counts = Array.from({ length: STARTS }, (_, seed) => found(lab, place, exact, seed).products);
    const value = counts.reduce((sum, count) => sum + count, 0) / STARTS;
    const squares = counts.reduce((sum, count) => sum + (count - value) ** 2, 0);
    known = { value, error: Math.sqrt(squares / (STARTS - 1) / STARTS) };
    return known;
  };
}
