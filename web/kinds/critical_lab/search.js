// The search for every critical point in view: what a few milliseconds tell is there at once; where they leave some of
// the view to be looked at, the pool goes on, and what it has proven appears as it is proven.

import { latest } from '../../state/latest.js';
import { criticalAtOnce } from '../runs/critical_at_once.js';
import { separatricesOf } from '../runs/separatrices.js';

/** @typedef {import('../../library/core.js').Lab} Lab */
/** @typedef {import('../../library/core.js').CriticalPoints} CriticalPoints */
/** @typedef {{landscape: import('../../library/core.js').Choice, box: number[]}} Question */

/**
 * @typedef {object} Search
 * @property {CriticalPoints} critical as far as it is known
 * @property {import('../../library/core.js').Separatrix[]} separatrices
 * @property {number} searched 0 … 1: part of the work that the search may be; 1 once it is over
 */

/** @param {import('../runs/needs.js').Needs} needs @returns {Question} */
const questionOf = ({ scene, landscape, start }) => ({
  landscape,
  box: /** @type {import('./scene.js').CriticalScene} */ (scene).box.slice(0, 2 * start.length),
});

/** @param {number[]} box @returns {box is [number, number, number, number]} */
const isPlanar = (box) => box.length === 4;

/** @param {Lab} lab @param {Question} question @param {CriticalPoints} critical @param {number} searched @returns {Search} */
const searchOf = (lab, { landscape, box }, critical, searched) => ({
  critical,
  separatrices: isPlanar(box) ? separatricesOf(lab, landscape, box, critical.points) : [],
  searched,
});

/** @param {Lab} lab @param {import('../runs/needs.js').Needs} needs @returns {Search} */
export function searchAtOnce(lab, needs) {
  const question = questionOf(needs);
  const critical = criticalAtOnce(lab, question);
  return searchOf(lab, question, critical, critical.waiting.length > 0 ? 0 : 1);
}

/** @param {Pick<Lab, "criticalPoints" | "criticalPointsInParts" | "separatrices">} lab @param {() => void} changed @param {{quiet?: number}} [clock] @returns {import('../kind.js').Slow} */
export function createSearch(lab, changed, clock) {
  /** @type {import('../../state/latest.js').Source<Question, CriticalPoints, {search: Search}>} */
  const source = {
    ask: (question, watch) => lab.criticalPointsInParts({ ...question, ...watch }),
    grown: (_, critical, part, question) => ({
      search: searchOf(/** @type {Lab} */ (lab), question, critical, part),
    }),
  };
  const { want, now } = latest(source, changed, clock);
  let asked = '';
  return {
    want(/** @type {import('../runs/needs.js').Needs | null} */ needs) {
      const question = needs && questionOf(needs);
      asked = JSON.stringify(question);
      const open = question && criticalAtOnce(/** @type {Lab} */ (lab), question).waiting.length > 0;
      want(open ? question : null);
    },
    fits: (needs) => JSON.stringify(questionOf(needs)) === asked,
    now: () => now() ?? null,
  };
}
