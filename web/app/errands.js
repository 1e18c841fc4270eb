// What has to be fetched before it can be shown: the page goes on as it is, says what it waits for, and offers another try.

import { reopen } from './parts.js';

/** @typedef {Partial<import('./parts.js').Wanted>} Wanted */

const LOADING = 'notice-loading';
const MISSING = 'notice-missing';

/** @param {import('../state/state.js').Notice | null} notice */
export const isLoading = (notice) => notice?.message === LOADING;

/** @param {import('../state/state.js').Notice | null} notice */
export const isErrand = (notice) => notice !== null && [LOADING, MISSING].includes(notice.message);

/**
 * @param {ReturnType<typeof import('./parts.js').createParts>} parts
 * @param {{now(): import('./parts.js').Wanted, say(message: string): void, hush(): void, leaveFor(wanted: Wanted): void}} page
 */
export function createErrands(parts, { now, say, hush, leaveFor }) {
  /** The last wish of each kind. @type {Map<string, Wanted>} */
  const latest = new Map();
  let pending = 0;
  let lost = '';
  let retry = () => {};

  /**
   * Does `then` once the parts for it are here, unless something else of the same kind was wanted meanwhile.
   * @param {Wanted} wanted
   * @param {() => void} then
   * @param {boolean} [again] not the first time
   */
  function reach(wanted, then, again = false) {
    const kind = Object.keys(wanted).join();
    latest.set(kind, wanted);
    if (lost === kind) lost = '';
    const coming = parts.fetch({ ...now(), dialog: '', ...wanted });
    if (!coming) return then();
    pending += 1;
    say(LOADING);
    coming.then(
      () => {
        pending -= 1;
        if (lost) say(MISSING);
        else if (pending === 0) hush();
        if (latest.get(kind) === wanted) then();
      },
      () => {
        pending -= 1;
        if (latest.get(kind) !== wanted) return;
        lost = kind;
        retry = () => reach(wanted, then, true);
        say(MISSING);
        if (again) reopen(() => leaveFor(wanted));
      },
    );
  }

  return { reach, retry: () => retry() };
}
