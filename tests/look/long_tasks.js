// How long the page does not answer while a slider is dragged: tasks of more than 50 ms, as PerformanceObserver tells them.

/** @typedef {{slider: string, longest: number, count: number}} Dragged longest: milliseconds, 0 where no task was long */

/** Runs in the page: drags every slider of the panel from end to end, a step each frame. @returns {Promise<Dragged[]>} */
export async function dragSliders() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const steps = 40;
  /** @type {Dragged[]} */
  const dragged = [];
  for (const { id } of [...document.querySelectorAll('#panel-body input[type="range"]')]) {
    /** @type {number[]} */
    const long = [];
    const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: 'longtask' });
    for (let i = 0; i <= steps; i++) {
      const input = /** @type {HTMLInputElement | null} */ (document.getElementById(id));
      if (!input) break;
      input.value = String((i / steps) * Number(input.max));
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await frame();
    }
    await new Promise((done) => setTimeout(done, 300));
    observer.disconnect();
    dragged.push({ slider: id.replace('control-', ''), longest: Math.max(0, ...long), count: long.length });
  }
  return dragged;
}
