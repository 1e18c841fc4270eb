// One small interface over three engines; tests are written against it and run in each of them.
//
//   const browser = await launch('firefox');               // 'chromium' | 'firefox' | 'webkit'
//   const page = await browser.open(url, { width: 1280, height: 720 });   // http:// or file://; forgets earlier messages
//   await page.eval((a, b) => document.title + a + b, 1, 2);   // in the page; may be async; arguments and result are JSON
//   await page.waitFor((n) => window.step >= n, 3);         // polls until truthy, returns that value
//   await page.click('#play');                              // real pointer events at the middle of the element
//   await page.drag({ x: 10, y: 10 }, { x: 90, y: 50 });    // viewport CSS pixels; page.box(selector) gives {x, y, width, height}
//   await page.key('ArrowRight', { shift: true });          // KeyboardEvent.key names, or one character
//   await page.resize({ width: 390, height: 844 });          // the viewport
//   await page.screenshot();                                // PNG bytes of the viewport
//   await page.messages();                                  // console messages and uncaught errors: [{level, text}], level 'error' | 'other'
//   await page.requests();                                  // addresses the document asked for
//   await browser.close();
//
// Every engine comes from Debian's packages; nothing is downloaded.
import { launchChromium } from './chromium.js';
import { launchFirefox } from './firefox.js';
import { launchWebKit } from './webkit.js';

/**
 * @typedef {{x: number, y: number}} Point
 * @typedef {{x: number, y: number, width: number, height: number}} Box
 * @typedef {{level: 'error' | 'other', text: string}} Message
 * @typedef {{width?: number, height?: number}} Size
 */

/**
 * @typedef {object} Page
 * @property {<A extends any[], R>(fn: (...args: A) => R, ...args: A) => Promise<Awaited<R>>} eval
 * @property {<A extends any[], R>(fn: (...args: A) => R, ...args: A) => Promise<Awaited<R>>} waitFor
 * @property {(selector: string) => Promise<Box>} box
 * @property {(selector: string) => Promise<void>} click
 * @property {(from: Point, to: Point) => Promise<void>} drag
 * @property {(key: string, modifiers?: {shift?: boolean, alt?: boolean, control?: boolean}) => Promise<void>} key
 * @property {(size: Size) => Promise<void>} resize
 * @property {() => Promise<Buffer>} screenshot
 * @property {() => Promise<Message[]>} messages
 * @property {() => Promise<string[]>} requests
 */

/** @typedef {{open: (url: string, size?: Size) => Promise<Page>, close: () => Promise<void>}} Browser */

export const engines = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/**
 * @param {typeof engines[number]} engine
 * @param {{brief?: boolean}} [use] brief: pages are opened by the dozen and soon left
 * @returns {Promise<Browser>}
 */
export const launch = (engine, { brief = false } = {}) =>
  ({ chromium: () => launchChromium(), firefox: launchFirefox, webkit: () => launchWebKit(brief) })[engine]();
