// Every step of a run as its rule tells it: assignments with the symbols and numbers of their terms.
import { whole } from '../../checks.js';
import { experiment } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Experiment} Experiment
 *
 * @typedef {object} Term factor · quantity, coordinate by coordinate
 * @property {string} factorSymbol e.g. "−η"; empty: the factor is 1
 * @property {string} symbol of the quantity, e.g. "∇f(w)"
 * @property {Float64Array} factor
 * @property {Float64Array} quantity
 *
 * @typedef {object} Assignment
 * @property {string} target "w": the sum of the terms is added to it; else the memory channel that takes the sum
 * @property {Term[]} terms
 *
 * @typedef {object} ToldStep
 * @property {number} step leads to this row of the run
 * @property {Assignment[]} assignments in the order in which the rule makes them
 * @property {Float64Array} move w[step] − w[step − 1]
 */

/** @param {any} value */
const read = (value) => ({
  ...experiment(value),
  first: value.first === undefined ? 1 : whole(value.first, 'first'),
});

/**
 * The steps that lead to rows `first` (1) … `steps`.
 * @param {Asker} core
 * @returns {(question: Experiment & {first?: number}) => ToldStep[]}
 */
export const termByTerm = ({ answer }) => answer('termByTerm', read);
