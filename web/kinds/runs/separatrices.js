// The separatrices of the saddles in view, where they are not too many to be seen.

import { crowded } from '../../plot/critical/critical_marks.js';

/** @typedef {import('../../library/core.js').Lab} Lab */
/** @typedef {import('../../library/core.js').CriticalPoint} CriticalPoint */
/** @typedef {import('../../library/core.js').Choice} Landscape */
/** @typedef {[number, number, number, number]} Box */

/** @param {Lab} lab @param {Landscape} landscape @param {Box} box @param {CriticalPoint[]} points */
export function separatricesOf(lab, landscape, box, points) {
  if (crowded(points)) return [];
  return lab.separatrices({ landscape, box, points: points.map(({ at }) => at) }).curves;
}
