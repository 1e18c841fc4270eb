// Where the focus goes when what had it is taken off the page: it never falls back to the body.

const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), select, textarea, a[href], [tabindex="0"]';

/**
 * Changes the page; what had the focus in it and has left hands it to its nearest neighbour, at last to the heading.
 * @param {HTMLElement} root
 * @param {() => void} change
 */
export function keepingFocus(root, change) {
  const before = document.activeElement;
  /** @type {Element[]} */
  const around = [];
  for (let box = before?.parentElement; box && root.contains(box); box = box.parentElement) around.push(box);
  change();
  if (around.length === 0 || !isLost(before)) return;
  for (const box of around) {
    if (box === root || !box.isConnected) continue;
    const next = [...box.querySelectorAll(FOCUSABLE)].find((element) => element.checkVisibility());
    if (next) return /** @type {HTMLElement} */ (next).focus();
  }
  const heading = root.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}

/** Whether an element that had the focus has it no more, and no other took it. @param {Element | null} before */
function isLost(before) {
  const now = document.activeElement;
  return (
    (now === null || now === document.body || now === before) &&
    (!before?.isConnected || before.matches(':disabled') || !before.checkVisibility())
  );
}
