// A page over the W3C WebDriver protocol, whatever carries the commands (HTTP for WebKit, Marionette's socket for Firefox).
import { acrossNavigations, derived, middle } from '../shared.js';

/** @typedef {(name: 'navigate' | 'executeAsync' | 'actions' | 'setRect' | 'screenshot' | 'timeouts', parameters: object) => Promise<any>} Command */

/** Code points that WebDriver gives to keys without a character of their own. @type {Record<string, string>} */
const keys = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Backspace: '\uE003',
  Delete: '\uE017',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  F5: '\uE035',
  shift: '\uE008',
  control: '\uE009',
  alt: '\uE00A',
};

/**
 * @param {Command} command
 * @param {() => Promise<import('./driver.js').Message[]>} messages
 * @returns {import('./driver.js').Page}
 */
export function webDriverPage(command, messages) {
  /** @type {import('./driver.js').Page['eval']} */
  const evaluate = async (fn, ...args) => {
    const script = `const done = arguments[arguments.length - 1];
      const args = Array.prototype.slice.call(arguments, 0, -1);
      // A document that goes into the cache of pages stands still, and its script would never answer.
      const left = () => done({ left: true });
      addEventListener('pagehide', left);
      (async () => (${fn})(...args))().then(
        // An element may have left the document before a reference to it is made.
        (value) => done({ value: value === undefined ? null : value && value.nodeType ? true : value }),
        (error) => done({ error: String((error && error.stack) || error) + String(error) }),
      ).finally(() => removeEventListener('pagehide', left));`;
    const { value, error } = await acrossNavigations(async () => {
      const answer = await command('executeAsync', { script, args });
      // Firefox answers nothing at all there.
      if (answer === null || answer.left) throw new Error('The document was unloaded');
      return answer;
    });
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const move = (/** @type {import('./driver.js').Point} */ { x, y }, duration = 0) => ({
    type: 'pointerMove',
    origin: 'viewport',
    duration,
    x: Math.round(x),
    y: Math.round(y),
  });
  const pointer = (/** @type {object[]} */ actions) =>
    command('actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };
  const parts = derived(evaluate);
  return {
    ...parts,
    eval: evaluate,
    messages,
    async click(selector) {
      await pointer([move(middle(await parts.box(selector))), down, up]);
    },
    async drag(from, to) {
      const between = Array.from({ length: 8 }, (_, i) => ({
        x: from.x + ((to.x - from.x) * (i + 1)) / 8,
        y: from.y + ((to.y - from.y) * (i + 1)) / 8,
      }));
      // A hand rests before it lets go; a busy engine then still has its last move.
      const rest = { type: 'pause', duration: 60 };
      await pointer([move(from), down, ...between.map((point) => move(point, 20)), rest, up]);
    },
    async key(name, modifiers = {}) {
      const held = Object.entries(modifiers).flatMap(([modifier, on]) => (on ? [keys[modifier]] : []));
      const press = (/** @type {string} */ value) => ({ type: 'keyDown', value });
      const release = (/** @type {string} */ value) => ({ type: 'keyUp', value });
      const value = keys[name] ?? name;
      const actions = [...held.map(press), press(value), release(value), ...held.map(release)];
      await command('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    resize: (size) => resize(command, evaluate, size),
    async screenshot() {
      // Two frames, so that what the last command changed is painted.
      await evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))));
      return Buffer.from(await acrossNavigations(() => command('screenshot', {})), 'base64');
    },
  };
}

/** Gives the viewport its size: a window is larger than what it shows. @param {Command} command @param {import('./driver.js').Page['eval']} evaluate @param {import('./driver.js').Size} size */
async function resize(command, evaluate, { width = 1280, height = 720 }) {
  let frame = { width: 0, height: 0 };
  for (let round = 0; round < 4; ++round) {
    await command('setRect', {
      x: 0,
      y: 0,
      width: Math.max(1, width + frame.width),
      height: Math.max(1, height + frame.height),
    });
    const fits = () =>
      evaluate(async () => {
        await new Promise((done) => setTimeout(done, 60));
        return [window.outerWidth, window.outerHeight, window.innerWidth, window.innerHeight];
      });
    const [, , innerWidth, innerHeight] = await fits();
    if (innerWidth === width && innerHeight === height) return;
    frame = { width: frame.width + width - innerWidth, height: frame.height + height - innerHeight };
  }
}
