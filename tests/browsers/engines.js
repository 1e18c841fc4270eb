// Defines tests once for every engine; ENGINE=firefox leaves only that one (npm test runs the engines side by side).
import { after, before, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/build/serve.js';
import { engines, launch } from './driver.js';

/** @typedef {{browser: import('./driver.js').Browser, site: string, engine: typeof engines[number]}} Place */

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Calls `define` within a suite of each engine. The place it gets is filled before the first test: a running browser
 * and the address of a server of `folder`, with the strict policy.
 * @param {string} name
 * @param {(place: Place) => void} define
 * @param {string} [folder] below the repository
 */
export function inEveryEngine(name, define, folder = 'dist/site') {
  const { ENGINE } = process.env;
  for (const engine of engines.filter((each) => !ENGINE || each === ENGINE))
    describe(`${name} · ${engine}`, () => {
      const place = /** @type {Place} */ ({ engine });
      /** @type {Awaited<ReturnType<typeof serve>>} */
      let server;
      before(async () => {
        server = await serve(root + folder);
        place.site = server.url;
        place.browser = await launch(engine);
      });
      after(async () => {
        await place.browser?.close();
        await server?.close();
      });
      define(place);
    });
}

/** Fails on an error in the console or a request to anywhere but `home`. @param {import('./driver.js').Page} page */
export async function expectQuiet(page) {
  const errors = (await page.messages()).filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new Error(`Console: ${errors.map(({ text }) => text).join('\n')}`);
  const requests = await page.requests();
  const own = /^(data|blob|about):/;
  const home = new URL(requests[0]).origin;
  const foreign = requests.filter((url) => !own.test(url) && new URL(url).origin !== home);
  if (foreign.length > 0) throw new Error(`Requests that leave the page: ${foreign.join(', ')}`);
}
