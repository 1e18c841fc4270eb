// Which students have learned and which are stuck.

/** @typedef {import('../../library/core.js').Students} Students */

/** Stuck: a loss above that after the last step (core/analysis/nets/students.hpp). */
export const SHELF = 1e-2;
/** What changes by no more than this share has come to rest. */
const STILL = 1e-6;
/** Records that are compared. */
const BEFORE = 20;

/**
 * @typedef {object} Fates
 * @property {number[]} known starts of which the end is known
 * @property {number[]} stuck some of these
 */

/** @param {Students | undefined} students @returns {Fates} */
export function fatesOf(students) {
  const ends = students?.ends ?? [];
  const known = [...ends.keys()].filter((start) => !Number.isNaN(ends[start]));
  return { known, stuck: known.filter((start) => (ends[start] ?? 0) > SHELF) };
}

/** Whether all starts have ended well. @param {Fates} fates @param {number} starts */
export const nobodyStuck = ({ known, stuck }, starts) => known.length === starts && stuck.length === 0;

/** @param {Fates} fates @returns {{percent: number, error: number}} error: one standard error; NaN where nothing is known */
export function shareOf({ known, stuck }) {
  const share = stuck.length / known.length;
  return { percent: 100 * share, error: 100 * Math.sqrt((share * (1 - share)) / known.length) };
}

/** @param {Students | undefined} students @returns {number | undefined} the first that is stuck and moves no more */
export function firstTrapped(students) {
  if (!students) return undefined;
  const { frames, losses } = students;
  return fatesOf(students).stuck.find((start) => {
    const [end = 0, before = 0] = [losses[(start + 1) * frames - 1], losses[(start + 1) * frames - 1 - BEFORE]];
    return before - end < STILL * end;
  });
}
