// What runs before the page's modules, as a classic script of its own: the build puts it into the page.
// A document without an origin, in a sandboxed frame or opened from disk, may fetch modules only from a host that sends
// Access-Control-Allow-Origin; on others one classic script that holds all, and all styles, take their place. A page that cannot start says so.
{
  const waiting = () => document.querySelector('.waiting');

  const tell = () => {
    const unstarted = /** @type {HTMLElement} */ (document.querySelector('#unstarted'));
    waiting()?.remove();
    unstarted.hidden = false;
    unstarted.querySelector('button')?.addEventListener('click', () => location.reload());
  };

  const startWhole = () => {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = './whole.css';
    document.head.append(style);
    const script = document.createElement('script');
    script.src = './whole.js';
    document.body.append(script);
  };

  /** @param {EventTarget | null} source of an error: the window or what could not be fetched */
  const instead = (source) => {
    const script = source instanceof HTMLScriptElement ? source : null;
    if (waiting() === null || (script === null && source !== window)) return;
    if (script?.type === 'module' && self.origin === 'null') startWhole();
    else tell();
  };

  const whenRead = (/** @type {() => void} */ action) => {
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', action);
    else action();
  };

  addEventListener('error', ({ target }) => whenRead(() => instead(target)), true);
  if (!('noModule' in HTMLScriptElement.prototype)) whenRead(tell);
}
