// The keys of the whole page. Text fields keep theirs, and an embedded page binds none.

/** @typedef {import('../app/actions.js').Actions} Actions */

/** @param {Actions} actions @returns {Record<string, () => unknown>} what a key does, by KeyboardEvent.key in lower case */
const bindings = (actions) => ({
  ' ': actions.togglePlay,
  k: actions.togglePlay,
  ',': actions.stepBack,
  '.': actions.stepForward,
  r: actions.reset,
  l: actions.nextLocale,
  p: actions.toggleProjector,
  '+': () => actions.resizeText(1),
  // Where the plus stands on it without Shift.
  '=': () => actions.resizeText(1),
  '-': () => actions.resizeText(-1),
  g: actions.toggleGhost,
  h: actions.toggleFolded,
  v: actions.nextPicture,
  f: toggleFullScreen,
  '?': () => actions.openDialog('help'),
});

export function toggleFullScreen() {
  if (document.fullscreenElement) return document.exitFullscreen();
  return document.documentElement.requestFullscreen().catch(() => {});
}

/** @param {Actions} actions @param {() => boolean} busy true while a dialog is open */
export function listenToKeys(actions, busy) {
  const actionOf = bindings(actions);
  document.addEventListener('keydown', (event) => {
    const element = /** @type {HTMLElement} */ (event.target);
    if (event.ctrlKey || event.metaKey || event.defaultPrevented || busy()) return;
    if (element.matches('textarea, select, input:not([type="range"])')) return;
    if (event.key === ' ' && element.tagName === 'BUTTON') return;
    const action = actionOf[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

/**
 * The keys of the timeline, a slider over steps.
 * @param {KeyboardEvent} event
 * @param {number} step
 * @param {number} last
 * @returns {number | undefined} the step to go to
 */
export function timelineTarget(event, step, last) {
  return {
    ArrowLeft: step - 1,
    ArrowDown: step - 1,
    ArrowRight: step + 1,
    ArrowUp: step + 1,
    PageUp: step - 10,
    PageDown: step + 10,
    Home: 0,
    End: last,
  }[event.key];
}
