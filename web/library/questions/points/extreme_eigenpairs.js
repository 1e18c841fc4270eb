// The ends of the Hessian's spectrum, and its density, by Hessian-vector products: Lanczos.
import { number, numbers, object, seedOf, whole } from '../../checks.js';
import { choice, refuseOthers } from '../../experiment.js';
import { onePart } from '../../parts/one_part.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 *
 * @typedef {object} EigenpairQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} at
 * @property {number} [lowest] how many from below, 1
 * @property {number} [highest] how many from above, 0
 * @property {number} [tolerance] of each eigenvalue, times max(1, |λ|); 1e-6
 * @property {number} [products] at most, 200
 * @property {number} [seed] of the random start
 *
 * @typedef {object} Eigenpairs
 * @property {Float64Array} values the lowest, then the highest, ascending
 * @property {Float64Array} vectors [value][coordinate]
 * @property {Float64Array} residuals ‖Hv − λv‖
 * @property {number} products taken
 * @property {boolean} converged
 * @property {Float64Array} lowest the lowest estimate after each product
 * @property {Float64Array} highest
 *
 * @typedef {object} DensityQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} at
 * @property {number} [products] of each probe, 80
 * @property {number} [probes] 4
 * @property {number} [width] of a bell that stands for an eigenvalue, as part of the range; 0.01
 * @property {number} [points] 200
 * @property {number} [seed]
 *
 * @typedef {object} SpectralDensity
 * @property {Float64Array} at
 * @property {Float64Array} density integral 1
 * @property {Float64Array} nodes the eigenvalues that stand for all
 * @property {Float64Array} weights theirs, sum 1
 * @property {number} products taken
 */

/** @param {unknown} value */
function readPairs(value) {
  const { landscape, at, lowest = 1, highest = 0, tolerance = 1e-6, products = 200, seed } = object(value, 'question');
  return {
    landscape: choice(landscape, 'landscape'),
    at: numbers(at, 'at'),
    lowest: whole(lowest, 'lowest'),
    highest: whole(highest, 'highest'),
    tolerance: number(tolerance, 'tolerance'),
    products: whole(products, 'products'),
    seed: seedOf(seed),
  };
}

/** @param {unknown} value */
function readDensity(value) {
  const { landscape, at, products = 80, probes = 4, width = 0.01, points = 200, seed } = object(value, 'question');
  return {
    landscape: choice(landscape, 'landscape'),
    at: numbers(at, 'at'),
    products: whole(products, 'products'),
    probes: whole(probes, 'probes'),
    width: number(width, 'width'),
    points: whole(points, 'points'),
    seed: seedOf(seed),
  };
}

/** @param {Asker} core @returns {(question: EigenpairQuestion) => Eigenpairs} */
export const extremeEigenpairs = ({ answer }) => answer('extremeEigenpairs', readPairs);

/**
 * The same, off this thread where there are Workers.
 * @param {Asker} core
 * @returns {(question: EigenpairQuestion & import('../../parts/plan.js').Watched<Eigenpairs | undefined>) => Promise<Eigenpairs>}
 */
export const extremeEigenpairsInParts = ({ inParts }) =>
  inParts((value) => {
    const question = readPairs(value);
    refuseOthers(value, question, PARTS_OPTIONS);
    return onePart('extremeEigenpairs', question);
  });

/** @param {Asker} core @returns {(question: DensityQuestion) => SpectralDensity} */
export const hessianDensity = ({ answer }) => answer('hessianDensity', readDensity);
