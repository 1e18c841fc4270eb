// Tells the panel whether something is left below what is seen of it, so that it can show that it scrolls.

/** Less than this is the rim of what ends there, in CSS pixels. */
const RIM = 12;

/** @param {HTMLElement} root holds the panel, now or later @returns {() => void} looks again */
export function watchMoreBelow(root) {
  const look = () => {
    const body = root.querySelector('#panel-body');
    body?.toggleAttribute('data-more', body.scrollHeight - body.clientHeight - body.scrollTop > RIM);
  };
  root.addEventListener('scroll', look, { capture: true, passive: true });
  new ResizeObserver(look).observe(root);
  return look;
}
