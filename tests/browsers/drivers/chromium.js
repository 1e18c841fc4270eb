// Chromium through Playwright, with Debian's binary.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { acrossNavigations, derived, middle } from '../shared.js';

const executablePath = '/usr/bin/chromium';

/** @param {import('playwright-core').BrowserContextOptions} [context] @returns {Promise<import('./driver.js').Browser>} */
export async function launchChromium(context = {}) {
  if (!existsSync(executablePath)) throw new Error(`${executablePath} is missing: apt-get install chromium`);
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
  // One profile for all pages, as in the other engines: a new one takes longer than most tests.
  const profile = await browser.newContext(context);
  /** @type {import('playwright-core').Page | undefined} */
  let open;
  return {
    async open(url, { width = 1280, height = 720 } = {}) {
      await open?.close();
      const page = await profile.newPage();
      open = page;
      await page.setViewportSize({ width, height });
      /** @type {import('./driver.js').Message[]} */
      const messages = [];
      /** @type {string[]} */
      const requests = [];
      page.on('console', (m) => messages.push({ level: m.type() === 'error' ? 'error' : 'other', text: m.text() }));
      page.on('pageerror', (error) => messages.push({ level: 'error', text: String(error.stack ?? error) }));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(url);
      /** @type {import('./driver.js').Page['eval']} */
      const evaluate = (fn, ...args) =>
        acrossNavigations(() =>
          page.evaluate(
            `(async () => (${fn})(...${JSON.stringify(args)}))().then((v) => (v === undefined ? null : v))`,
          ),
        );
      const parts = derived(evaluate);
      return {
        ...parts,
        eval: evaluate,
        messages: async () => messages,
        requests: async () => requests,
        async click(selector) {
          const { x, y } = middle(await parts.box(selector));
          await page.mouse.click(x, y);
        },
        async drag(from, to) {
          await page.mouse.move(from.x, from.y);
          await page.mouse.down();
          await page.mouse.move(to.x, to.y, { steps: 8 });
          await page.mouse.up();
        },
        async key(name, modifiers = {}) {
          const held = Object.entries(modifiers).flatMap(([key, on]) =>
            on ? [key[0].toUpperCase() + key.slice(1)] : [],
          );
          await page.keyboard.press([...held, name].join('+'));
        },
        resize: ({ width = 1280, height = 720 }) => page.setViewportSize({ width, height }),
        screenshot: () => page.screenshot(),
      };
    },
    close: () => browser.close(),
  };
}
