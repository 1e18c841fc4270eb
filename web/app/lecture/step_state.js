// The states that a step of a lecture shows: the one that stands while something is asked or said, and the one that is run.

import { decodeLink } from '../../address/link.js';
import { claimed } from '../../state/claims.js';
import { claimOf } from '../../state/lectures.js';
import { lessonOf } from '../../state/lessons.js';
import { change } from '../../state/state.js';

/** @typedef {Readonly<import('../../state/state.js').State>} State */
/** @typedef {import('../../lectures/lecture.js').Step} Step */

/** Further than any run: the step of the timeline's end. */
const END = 1e9;

/** @param {Step} step @param {string | undefined} link @param {import('../../scenes/scene.js').Staged | undefined} staged in its place @param {State} base @returns {State} */
function stateOf({ scene }, link, staged, base) {
  const standing = { ...base, playing: false, notice: null };
  if (link === undefined) return change(standing, claimed(scene, staged ?? {}));
  return decodeLink(`v=1&scene=${scene}&${link}`, standing);
}

/** @param {Step} step its scene has been fetched @param {State} base language, profile and the like @returns {State} what is run */
export const runState = (step, base) => stateOf(step, step.runs ?? step.link, claimOf(step), base);

/** @param {Step} step @param {State} base @returns {State} what stands before it */
function stateBefore(step, base) {
  const { predict } = lessonOf(step.scene).scene;
  return stateOf(step, step.link, step.question === 'predict' ? predict : claimOf(step), base);
}

/** Whether two states ask the core the same. @param {State} one @param {State} other */
const alike = (one, other) =>
  [one, other]
    .map(({ tool, own, values, start }) => JSON.stringify([tool, own, values, start]))
    .every((key, _, [first]) => key === first);

/**
 * What stands while something is asked or said before the run: where the run is another one, all of what is known so far.
 * @param {Step} step @param {State} base @returns {State}
 */
export function standingState(step, base) {
  const before = stateBefore(step, base);
  if (before.step > 0 || !step.question) return before;
  return change(before, { step: alike(before, runState(step, base)) ? 0 : END });
}

/** What the address of a step would not understand. @param {Step} step its scene has been fetched @param {State} base @returns {import('../../state/notice.js').Notice | null} */
export function noticeOf(step, base) {
  const links = [step.link, step.runs, ...Object.values(step.numbers ?? {}).map(({ link }) => link)];
  for (const link of links) {
    const { notice } = link === undefined ? { notice: null } : stateOf(step, link, undefined, base);
    if (notice) return notice;
  }
  return null;
}
