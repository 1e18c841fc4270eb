// What the page around does for an embed: it gives the frame the height that it asks for, lets the keys that the frame did not use
// reach the page, and takes the focus back.

/**
 * @param {HTMLIFrameElement} frame
 * @param {Element} target of the keys: the frame, or the element that it belongs to
 * @param {any} message of the frame
 */
export function attend(frame, target, message) {
  if (message?.subject === 'lti.frameResize') frame.style.height = `${message.height}px`;
  if (message?.type === 'descent-ready') frame.contentWindow?.postMessage({ type: 'descent-host' }, '*');
  if (message?.type === 'key')
    target.dispatchEvent(new KeyboardEvent('keydown', { ...message, bubbles: true, cancelable: true, composed: true }));
  if (message?.type === 'descent-release') {
    frame.blur();
    window.focus();
  }
}

/** Origins of a page in a sandbox or from disk, which has none of its own. */
const none = ['null', 'file://'];

/** Whether a message is from the page that the frame was given, and not from where it may have gone. @param {HTMLIFrameElement} frame @param {MessageEvent} event */
export const isFrom = (frame, { source, origin }) =>
  source === frame.contentWindow && (none.includes(origin) || origin === new URL(frame.src).origin);
