// How high each way climbs, beside what is known of it; and what claims may speak of.

import { NOTHING } from '../../plot/net_ways/course.js';

/** @typedef {import('./answers.js').NetWaysAnswers} Answers */

/** @param {number | undefined} value */
const finite = (value) => (value !== undefined && Number.isFinite(value) ? value : null);

/** @param {Record<string, any>} _scene @param {Answers} answers @returns {import('../kind.js').Row[]} */
export function rows(_scene, { ways, ends, bending, asked }) {
  const row = (/** @type {string} */ id) => ({ id, of: '', name: `ways-row-${id}` });
  const measured = (/** @type {import('../../plot/net_ways/course.js').WayId} */ id) => finite(ways[id]?.wall);
  return [
    { ...row('straight'), measured: measured('straight'), predicted: null, tolerance: 'exact' },
    // A copy in the same order is the same point.
    {
      ...row('matched'),
      measured: measured('matched'),
      predicted: ends && asked.other === 'copy' ? 0 : null,
      tolerance: { absolute: 1e-12 },
      within: ['ways-rounding', {}],
    },
    { ...row('bent'), measured: measured('bent'), predicted: null, tolerance: 'exact' },
    // Before its first update the middle is halfway, and the curve the straight line.
    {
      ...row('start'),
      measured: finite(bending?.highest[0]),
      predicted: bending ? finite(ways.straight?.highest) : null,
      tolerance: { relative: 1e-9 },
    },
    {
      ...row('apart'),
      measured: finite(ends?.apart),
      predicted: ends ? 0 : null,
      tolerance: { absolute: 1e-12 },
      within: ['ways-rounding', {}],
    },
  ];
}

/**
 * straight, matched, bent: how far each way climbs above the higher of its ends; first: the highest loss on the curve before its
 * middle is trained; apart: by how much the functions of B and of B in A's order differ; nothing: the loss of the answer 0.
 * @param {Answers} answers
 * @returns {Record<string, unknown>}
 */
export const record = ({ ways, ends, bending }) => ({
  straight: finite(ways.straight?.wall),
  matched: finite(ways.matched?.wall),
  bent: finite(ways.bent?.wall),
  first: finite(bending?.highest[0]),
  apart: finite(ends?.apart),
  nothing: NOTHING,
});
