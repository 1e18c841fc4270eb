// The one place of the library that looks at a clock. Answers do not depend on it: only how much of one is asked at a time.

/** Until whatever else waits for this thread has had its turn. @returns {Promise<unknown>} */
export const turn = () => new Promise((resolve) => setTimeout(resolve));

/** @template T @param {() => T} action @returns {{result: T, took: number}} took: milliseconds */
export function timed(action) {
  const begin = performance.now();
  const result = action();
  return { result, took: performance.now() - begin };
}
