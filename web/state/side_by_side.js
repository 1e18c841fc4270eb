// Several answers that grow beside each other, told together.

import { latest } from './latest.js';

/**
 * @template Q the questions of a kind
 * @param {Record<string, import('./latest.js').Source<any, any, any> & {of: (questions: Q) => unknown}>} sources by the name of the answer; of:
 *   what is asked, or null
 * @param {() => void} changed called when more is known
 */
export function sideBySide(sources, changed) {
  const asked = Object.entries(sources).map(([name, { of, ...source }]) => ({
    name,
    of,
    answer: latest(source, changed),
  }));
  /** @type {unknown[]} */
  let known = [];
  /** @type {Record<string, unknown> | null} */
  let told = null;
  return {
    /** @param {Q | null | undefined} questions */
    want(questions) {
      for (const { of, answer } of asked) answer.want(questions ? of(questions) : null);
    },
    /** By name those of which something is known; a new object where something is new, null while nothing is. */
    now() {
      const found = asked.map(({ answer }) => answer.now());
      if (found.some((each, i) => each !== known[i])) {
        known = found;
        const there = asked.flatMap(({ name }, i) => (found[i] === undefined ? [] : [[name, found[i]]]));
        told = there.length > 0 ? Object.fromEntries(there) : null;
      }
      return told;
    },
  };
}
