// When things are done: with the next picture, spread over several, or not too often.

/** @param {() => void} action */
export function nextFrame(action) {
  requestAnimationFrame(action);
}

/** At once and then every second. @param {(now: number) => void} action gets milliseconds since the page began */
export function everySecond(action) {
  const tick = () => action(performance.now());
  tick();
  setInterval(tick, 1000);
}

/** What drawing may take of a frame; the rest of the page needs some too. */
const SHARE_OF_FRAME = 7;

/**
 * Work spread over frames, at least one item in each and no more than fit. An item that is added again while it waits keeps
 * its place, so that none waits for ever.
 * @template T
 * @param {(item: T) => void} work
 * @returns {(items: Iterable<T>, inThis?: boolean) => void} adds items; inThis: called within a frame, all is done in that one
 */
export function frameByFrame(work) {
  /** @type {Set<T>} */
  const waiting = new Set();
  let handle = 0;
  function frame(share = SHARE_OF_FRAME) {
    const begin = performance.now();
    // Even if an item fails the others are done.
    handle = requestAnimationFrame(() => frame());
    for (const item of waiting) {
      waiting.delete(item);
      work(item);
      if (performance.now() - begin > share) break;
    }
    if (waiting.size > 0) return;
    cancelAnimationFrame(handle);
    handle = 0;
  }
  return (items, inThis = false) => {
    for (const item of items) waiting.add(item);
    if (inThis) {
      cancelAnimationFrame(handle);
      frame(Number.POSITIVE_INFINITY);
    } else if (!handle && waiting.size > 0) handle = requestAnimationFrame(() => frame());
  };
}

/** @param {() => void} action @param {number} milliseconds @returns {() => void} the action, at most once in that time, the last call always made */
export function throttle(action, milliseconds) {
  let waiting = 0;
  let again = false;
  return function run() {
    if (waiting) {
      again = true;
      return;
    }
    action();
    waiting = window.setTimeout(() => {
      waiting = 0;
      if (again) {
        again = false;
        run();
      }
    }, milliseconds);
  };
}

/**
 * Work on this thread in turns of some milliseconds each: between two of them the page has its own.
 * @param {number} turns
 * @param {(turn: number) => void} work
 * @param {{signal?: AbortSignal, progress?: (part: number) => void}} [watch] signal: no turn begins after it
 */
export async function inTurns(turns, work, { signal, progress } = {}) {
  for (let turn = 0; turn < turns; turn++) {
    signal?.throwIfAborted();
    work(turn);
    progress?.((turn + 1) / turns);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
