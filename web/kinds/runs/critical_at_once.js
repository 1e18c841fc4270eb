// The critical points that are found while the page waits: all of them, but on landscapes that are much work.

/** Cells that are looked at: some 20 ms. */
const AT_ONCE = 3000;

/**
 * @param {import('../../library/core.js').Lab} lab
 * @param {{landscape: import('../../library/core.js').Choice, box: ArrayLike<number>}} question
 * @returns {import('../../library/core.js').CriticalPoints} `waiting` is not empty where the search ended early
 */
export const criticalAtOnce = (lab, question) => lab.criticalPoints({ ...question, cells: AT_ONCE });
