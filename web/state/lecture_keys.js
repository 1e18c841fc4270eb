// The keys of a lecture. A clicker sends PageDown and PageUp, F5, Escape, and `.` or b: they are heard from anywhere, before
// sliders and buttons. A slider that was reached by Tab keeps its arrows; one that was only clicked does not.

/** @typedef {Pick<import('../app/actions.js').Actions, "nextLectureStep" | "previousLectureStep" | "leaveLecture" | "drawCurtain" | "openCurtain" | "toggleLecturePanel" | "choose" | "goToLectureStep" | "togglePlay">} LectureActions */

const SLIDER_KEYS = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'];

/** @param {LectureActions} actions @param {() => unknown} fullScreen @returns {Record<string, () => unknown>} by KeyboardEvent.key in lower case */
const bindings = (actions, fullScreen) => ({
  pagedown: actions.nextLectureStep,
  arrowright: actions.nextLectureStep,
  ' ': actions.nextLectureStep,
  pageup: actions.previousLectureStep,
  arrowleft: actions.previousLectureStep,
  '.': () => actions.drawCurtain('black'),
  b: () => actions.drawCurtain('black'),
  w: () => actions.drawCurtain('white'),
  f5: fullScreen,
  f: fullScreen,
  h: actions.toggleLecturePanel,
  k: actions.togglePlay,
  home: () => actions.goToLectureStep(0),
  escape: actions.leaveLecture,
});

/**
 * @param {LectureActions} actions
 * @param {() => {given: boolean, curtain: boolean}} lecture given: keys are heard; curtain: it is drawn
 * @param {() => unknown} fullScreen
 */
export function listenToLectureKeys(actions, lecture, fullScreen) {
  const actionOf = bindings(actions, fullScreen);
  /** Whether the element that has the focus was reached by keyboard. */
  let byKeyboard = false;

  document.addEventListener(
    'pointerdown',
    () => {
      byKeyboard = false;
    },
    true,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab') byKeyboard = true;
      const { given, curtain } = lecture();
      if (!given || event.ctrlKey || event.metaKey || event.altKey) return;
      const action = actionOf[event.key.toLowerCase()];
      if (!action || keeps(event, byKeyboard)) return;
      event.preventDefault();
      event.stopPropagation();
      if (curtain && !['.', 'b', 'w', 'escape'].includes(event.key.toLowerCase())) actions.openCurtain();
      else action();
    },
    true,
  );
  // A button that was only clicked is pressed by the end of a Space, too.
  document.addEventListener(
    'keyup',
    (event) => {
      if (lecture().given && event.key === ' ' && !keeps(event, byKeyboard)) event.preventDefault();
    },
    true,
  );
}

/** Whether the element with the focus needs that key itself. @param {KeyboardEvent} event @param {boolean} byKeyboard */
function keeps({ key, target }, byKeyboard) {
  const element = /** @type {HTMLElement} */ (target);
  // Hands are digits: a clicker's keys and letters are free.
  if (element.matches('input[type="number"]') && /^[ .a-z]$/i.test(key)) return false;
  if (element.matches('textarea, input:not([type="range"])'))
    return !['PageUp', 'PageDown', 'Escape', 'F5'].includes(key);
  if (!byKeyboard) return false;
  if (element.matches('input, select, [role="slider"]')) return SLIDER_KEYS.includes(key) || key === 'Home';
  return key === ' ' && element.matches('button, a, summary');
}
