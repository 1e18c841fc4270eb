// Defines tests once for every engine; ENGINE=firefox leaves only that one (npm test runs the engines side by side).
import { after, before, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/build/serve.js';
import { engines, launch } from './drivers/driver.js';

/** @typedef {{browser: import('./drivers/driver.js').Browser, site: string, engine: typeof engines[number]}} Place */

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Calls `define` within a suite of each engine. The place it gets is filled before the first test: a running browser
 * and the address of a server of `folder`, with the strict policy.
 * @param {string} name
 * @param {(place: Place) => void} define
 * @param {{folder?: string, brief?: boolean}} [options] folder: below the repository; brief: false where bits are compared,
 *   so that every compiler of an engine has its turn as on any page
 */
export function inEveryEngine(name, define, { folder = 'dist/site', brief = true } = {}) {
  const { ENGINE } = process.env;
  for (const engine of engines.filter((each) => !ENGINE || each === ENGINE))
    describe(`${name} · ${engine}`, () => {
      const place = /** @type {Place} */ ({ engine });
      /** @type {Awaited<ReturnType<typeof serve>>} */
      let server;
      before(async () => {
        server = await serve(root + folder);
        place.site = server.url;
        place.browser = await launch(engine, { brief });
      });
      after(async () => {
        await place.browser?.close();
        await server?.close();
      });
      define(place);
    });
}

/**
 * Has the page's own buttons give it this language and profile: all of them fit one page, and opening a page is slow.
 * @param {import('./drivers/driver.js').Page} page
 * @param {import('../../web/words/i18n.js').Locale} locale
 * @param {import('../../web/words/theme.js').Profile} profile
 */
export const dress = (page, locale, profile) =>
  page.eval(
    async (locale, profile) => {
      const { documentElement: html } = document;
      const press = async (/** @type {string} */ id, /** @type {() => string | undefined} */ shown) => {
        const before = shown();
        document.getElementById(id)?.click();
        while (shown() === before) await new Promise((done) => setTimeout(done, 10));
      };
      while (html.lang !== locale) await press('language', () => html.lang);
      while (html.dataset.profile !== profile) await press('profile', () => html.dataset.profile);
    },
    locale,
    profile,
  );

/** Fails on an error in the console or a request to anywhere but `home`. @param {import('./drivers/driver.js').Page} page */
export async function expectQuiet(page) {
  const errors = (await page.messages()).filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new Error(`Console: ${errors.map(({ text }) => text).join('\n')}`);
  const requests = await page.requests();
  const own = /^(data|blob|about):/;
  const home = new URL(requests[0]).origin;
  const foreign = requests.filter((url) => !own.test(url) && new URL(url).origin !== home);
  if (foreign.length > 0) throw new Error(`Requests that leave the page: ${foreign.join(', ')}`);
}
