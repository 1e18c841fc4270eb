// Turns time into whole steps: six hops a second at speed 1, faster as steps repeat.
// Steps are discrete: nothing is drawn between two of them.

const HOPS_PER_SECOND = 6;
const STEPS_UNTIL_TWICE_AS_FAST = 20;

/** @param {number} step @param {number} speed @param {number} [least] seconds at speed 1 @returns {number} seconds that this step stays on screen */
export function dwell(step, speed, least = 0) {
  return Math.max(least, 1 / (HOPS_PER_SECOND * (1 + step / STEPS_UNTIL_TWICE_AS_FAST))) / speed;
}

/**
 * @param {{ step(): number, last(): number, speed(): number, least(step: number): number, goTo(step: number): void, ended(): void }} stage
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
    const stays = () => dwell(step, stage.speed(), stage.least(step));
    while (step < last && waited >= stays()) {
      waited -= stays();
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
