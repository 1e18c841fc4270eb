// What a visitor reads on the page and does to it, and what axe objects to there.
import { readFileSync } from 'node:fs';

/** @typedef {import('./drivers/driver.js').Page} Page */

/** @param {import('./engines.js').Place} place filled when a page is opened */
export function openPage(place) {
  /** @param {string} address @param {import('./drivers/driver.js').Size} [size] */
  return async (address, size = { width: 1280, height: 720 }) => {
    const page = await place.browser.open(`${place.site}${address}`, size);
    await page.waitFor(() => document.querySelector('#verdict'));
    return page;
  };
}

/** The text of an element, without the signs of agreement. @param {Page} page @param {string} selector */
export const read = (page, selector) =>
  page.eval((wanted) => document.querySelector(wanted)?.textContent?.replace(/[✓≈]/, '').trim(), selector);

/** @param {Page} page */
export const verdict = (page) => page.eval(() => document.querySelector('#verdict')?.getAttribute('data-case'));

/** As a hand would: the event that the page listens to comes with the value. @param {Page} page @param {string} selector @param {string} value @param {"input" | "change"} type */
export const enter = (page, selector, value, type = 'input') =>
  page.eval(
    (selector, value, type) => {
      const field = /** @type {HTMLInputElement} */ (document.querySelector(selector));
      field.value = value;
      field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    value,
    type,
  );

/** Chooses a scene in the menu and waits until it is there. @param {Page} page @param {string} id */
export async function openScene(page, id) {
  await enter(page, '#scene', id, 'change');
  await page.waitFor((scene) => document.querySelector(`[data-scene="${scene}"] canvas[aria-label]`), id);
}

/** @param {Page} page */
export const step = (page) => page.eval(() => Number.parseInt(document.querySelector('#step')?.textContent ?? '', 10));

/** @param {Page} page @param {string} id runner.quantity.measured */
export const shown = (page, id) => read(page, `[data-quantity="${id}"]`);

/** Sets a slider as a hand does. @param {Page} page @param {string} name @param {number} place 0…1 */
export const slide = (page, name, place) =>
  page.eval(
    (control, share) => {
      const input = /** @type {HTMLInputElement} */ (document.querySelector(`#control-${control}`));
      input.value = String(share * Number(input.max));
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    place,
  );

/** Waits until all pixels of the map are computed in 64 bit: only then the factor of the fastest one is measured. @param {Page} page */
export const sharp = (page) =>
  page.waitFor(() =>
    /\d/.test(document.querySelector('[data-quantity="map.best-factor.measured"]')?.textContent ?? ''),
  );

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** In the page: what axe objects to, in short. */
export const violations = /** @type {() => Promise<string[]>} */ (
  new Function(`${axe}
    return axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join('; ')));`)
);
