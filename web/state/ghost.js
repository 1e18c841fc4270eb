// The run before a change, one level: what was shown before a control or the start began to move.

/** Changes that follow each other within this time are one: a drag. Milliseconds. */
const ONE_CHANGE = 700;

/** @template A @param {() => number} [clock] milliseconds */
export function createGhost(clock = () => performance.now()) {
  let changed = Number.NEGATIVE_INFINITY;
  /** @type {A | null} */
  let before = null;
  return {
    /** @param {A} shown the answers until now, in whose place others come */
    change(shown) {
      const now = clock();
      if (now - changed > ONE_CHANGE) before = shown;
      changed = now;
    },
    /** Another scene has none. */
    forget() {
      before = null;
      changed = Number.NEGATIVE_INFINITY;
    },
    now: () => before,
  };
}
