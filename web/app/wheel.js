// Turns of a wheel, or two fingers on a touchpad, as steps of a zoom.

/** CSS pixels that a notch of a wheel says, and how much of a step it is. */
const [NOTCH, STEP] = [100, 0.25];

/**
 * @param {HTMLElement} root
 * @param {(event: WheelEvent, times: number) => boolean} zoom times: steps in, below 0 out; false where there is nothing to zoom into
 */
export function listenToWheel(root, zoom) {
  const turned = (/** @type {WheelEvent} */ event) => {
    // On a page around, the wheel scrolls that page, unless fingers or a key say that it zooms.
    if (document.documentElement.hasAttribute('data-embed') && !event.ctrlKey) return;
    const notches = Math.max(-1, Math.min(1, event.deltaY / NOTCH));
    if (zoom(event, -notches * STEP)) event.preventDefault();
  };
  root.addEventListener('wheel', turned, { passive: false });
}
