// What has to be fetched before it can be shown: the page goes on as it is, says what it waits for, and offers another try.

import { LOADING, MISSING } from '../state/notice.js';
import { reopen } from './parts.js';

/** @typedef {Partial<import('./parts.js').Wanted>} Wanted */

/**
 * @param {ReturnType<typeof import('./parts.js').createParts>} parts
 * @param {{now(): Omit<import('./parts.js').Wanted, "lecture">, say(message: string): void, sayNothing(): void, leaveFor(wanted: Wanted): void}} page
 */
export function createFetching(parts, { now, say, sayNothing, leaveFor }) {
  /** The last wish of each sort. @type {Map<string, Wanted>} */
  const latest = new Map();
  let pending = 0;
  let lost = '';
  let retry = () => {};

  /**
   * Does `then` once the parts for it are here, unless something else of the same sort was wanted meanwhile.
   * @param {Wanted} wanted
   * @param {() => void} then
   * @param {boolean} [again] not the first time
   */
  function fetchThen(wanted, then, again = false) {
    const sort = Object.keys(wanted).join();
    latest.set(sort, wanted);
    if (lost === sort) lost = '';
    const coming = parts.fetch({ ...now(), dialog: '', lecture: '', ...wanted });
    if (!coming) return then();
    pending += 1;
    say(LOADING);
    coming.then(
      () => {
        pending -= 1;
        if (lost) say(MISSING);
        else if (pending === 0) sayNothing();
        // What else was wanted meanwhile may need more.
        if (latest.get(sort) === wanted) fetchThen(wanted, then, again);
      },
      () => {
        pending -= 1;
        if (latest.get(sort) !== wanted) return;
        lost = sort;
        retry = () => fetchThen(wanted, then, true);
        say(MISSING);
        if (again) reopen(() => leaveFor(wanted));
      },
    );
  }

  return { fetchThen, retry: () => retry() };
}
