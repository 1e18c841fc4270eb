// The rule negative_curvature told as an algorithm: test, decompose, look at both sides, move.
import { experiment } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Experiment} Experiment
 *
 * @typedef {object} EscapeStep
 * @property {number} step leads to this row of the run
 * @property {number} gradientNorm
 * @property {boolean} decomposed
 * @property {number} lowest λmin, where decomposed
 * @property {number} byLanczos the same by Hessian-vector products
 * @property {Float64Array} direction its unit eigenvector
 * @property {boolean} jumped
 * @property {number} length of the jump, |λmin|/ρ
 * @property {number} ahead f(w + length·direction)
 * @property {number} behind f(w − length·direction)
 * @property {number} decrease of f by the move
 * @property {number} predicted the same to second order (of a gradient step to first)
 *
 * @typedef {object} EscapePhases
 * @property {EscapeStep[]} steps
 * @property {{gradients: number, decompositions: number, products: number, hessianNumbers: number}} cost products: of
 *   Lanczos, instead of the decompositions
 */

/** @param {Asker} core @returns {(experiment: Experiment) => EscapePhases} */
export const escapePhases = ({ answer }) => answer('escapePhases', experiment);
