// The only clock. It turns time into whole steps: six hops a second at speed 1, faster as steps repeat.
// Steps are discrete: nothing is drawn between two of them.

const HOPS_PER_SECOND = 6;
const STEPS_UNTIL_TWICE_AS_FAST = 20;

/** @param {number} step @param {number} speed @returns {number} seconds that this step stays on screen */
export function dwell(step, speed) {
  return 1 / (HOPS_PER_SECOND * speed * (1 + step / STEPS_UNTIL_TWICE_AS_FAST));
}

/**
 * @param {{ step(): number, last(): number, speed(): number, goTo(step: number): void, ended(): void }} stage
 * @returns {{ play(): void, pause(): void }}
 */
export function createPlayer(stage) {
  let handle = 0;
  let previous = 0;
  let waited = 0;

  /** @param {number} now milliseconds */
  function tick(now) {
    waited += Math.min(0.25, (now - previous) / 1000);
    previous = now;
    let step = stage.step();
    const last = stage.last();
    while (step < last && waited >= dwell(step, stage.speed())) {
      waited -= dwell(step, stage.speed());
      step += 1;
    }
    if (step !== stage.step()) stage.goTo(step);
    if (step >= last) {
      handle = 0;
      stage.ended();
    } else {
      handle = requestAnimationFrame(tick);
    }
  }

  return {
    play() {
      if (handle) return;
      waited = 0;
      previous = performance.now();
      handle = requestAnimationFrame(tick);
    },
    pause() {
      cancelAnimationFrame(handle);
      handle = 0;
    },
  };
}

/** What drawing may take of a frame; the rest of the page needs some too. */
const SHARE_OF_FRAME = 7;

/**
 * Work spread over frames, at least one item in each and no more than fit. An item that is added again while it waits keeps
 * its place, so that none waits for ever.
 * @template T
 * @param {(item: T) => void} work
 * @returns {(items: Iterable<T>) => void} adds items
 */
export function frameByFrame(work) {
  /** @type {Set<T>} */
  const waiting = new Set();
  let handle = 0;
  function frame() {
    const begin = performance.now();
    // Even if an item fails the others are done.
    handle = requestAnimationFrame(frame);
    for (const item of waiting) {
      waiting.delete(item);
      work(item);
      if (performance.now() - begin > SHARE_OF_FRAME) break;
    }
    if (waiting.size > 0) return;
    cancelAnimationFrame(handle);
    handle = 0;
  }
  return (items) => {
    for (const item of items) waiting.add(item);
    if (!handle && waiting.size > 0) handle = requestAnimationFrame(frame);
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
