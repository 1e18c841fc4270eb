// Keys that an embed does not use are handed to the page around, so that a slide deck goes on after a click into the frame; after
// Escape and after a drag that page has the focus again. Where nobody listens, keys keep doing what they do in any frame.

/** What a clicker sends; a button or slider that was only clicked does not keep it. */
const clicker = ['PageDown', 'PageUp', ' '];
const named = [...clicker, 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', 'Escape'];
const typed = 'textarea, select, input:not([type="range"])';

/** @param {KeyboardEvent} event @returns {boolean} whether the element with the focus does something at this key */
function isUsed({ key, target }) {
  const element = /** @type {Element} */ (target);
  if (element.matches('button, a, summary')) return key === ' ' || key === 'Enter';
  if (element.matches('input[type="range"], [role="slider"], [role="tab"]'))
    return named.includes(key) && key !== ' ' && key !== 'Escape';
  return false;
}

/**
 * @param {import('./parent.js').Parent} parent
 * @param {() => string} host who listens: 'script', 'reveal', or '' for nobody that we know of
 */
export function handKeysOn(parent, host) {
  let clicked = false;
  let dragged = false;

  function release() {
    parent.post({ type: 'descent-release' });
    if (host() === 'reveal') window.parent.focus();
  }

  /** @param {KeyboardEvent} event */
  function handOn(event) {
    const { key, code, keyCode, shiftKey } = event;
    parent.post({ type: 'key', key, code, keyCode, shiftKey });
    // What reveal.js understands without a script of ours; a host with that script would go on twice.
    if (host() !== 'script') parent.post(JSON.stringify({ method: 'triggerKey', args: [keyCode] }));
    if (host()) event.preventDefault();
  }

  /** @param {KeyboardEvent} event */
  const isOurs = (event) =>
    event.ctrlKey || event.metaKey || event.altKey || /** @type {Element} */ (event.target).matches(typed);

  window.addEventListener('pointerdown', ({ target }) => {
    clicked = true;
    // What it ends on may be another element, which has captured it.
    dragged = /** @type {Element} */ (target).closest('.pane, input[type="range"]') !== null;
  });
  window.addEventListener('pointerup', () => {
    if (host() && dragged) release();
  });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab') clicked = false;
      if (!host() || !clicked || isOurs(event) || !clicker.includes(event.key)) return;
      event.stopPropagation();
      handOn(event);
    },
    true,
  );
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isOurs(event) || isUsed(event)) return;
    if (event.key.length > 1 && !named.includes(event.key)) return;
    handOn(event);
    if (event.key === 'Escape') release();
  });
}
