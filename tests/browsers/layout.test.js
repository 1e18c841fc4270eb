// Every scene and tab fits its window: one screen on a projector, one column on a phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenes } from '../../web/scenes/index.js';
import { dress, inEveryEngine } from './engines.js';
import { openPage } from './visitor.js';

/** @param {import('./driver.js').Page} page */
const tabs = (page) => page.eval(() => [...document.querySelectorAll('.tabs button')].map(({ id }) => id));

inEveryEngine('layout', (place) => {
  const open = openPage(place);

  test('nothing scrolls at 1280 × 720, in any scene and tab, language or profile', async () => {
    for (const { id } of scenes) {
      const page = await open(`?locale=en#v=1&scene=${id}&step=9999`, { width: 1280, height: 720 });
      for (const locale of /** @type {const} */ (['en', 'zh-CN']))
        for (const profile of /** @type {const} */ (['default', 'projector'])) {
          await dress(page, locale, profile);
          for (const tab of await tabs(page)) {
            const overflow = await page.eval((one) => {
              document.getElementById(one)?.click();
              const body = /** @type {HTMLElement} */ (document.querySelector('#panel-body'));
              const page = document.documentElement;
              return [
                page.scrollHeight - page.clientHeight,
                page.scrollWidth - page.clientWidth,
                body.scrollHeight - body.clientHeight,
                body.scrollWidth - body.clientWidth,
              ];
            }, tab);
            assert.ok(
              overflow.every((pixels) => pixels <= 1),
              `${id} ${tab} ${locale} ${profile}: ${overflow}`,
            );
          }
        }
    }
  });

  // The other drivers cannot make a window as narrow as that.
  if (place.engine === 'chromium')
    test('nothing is wider than a phone', async () => {
      for (const width of [320, 390])
        for (const { id } of scenes) {
          const page = await open(`?locale=en#v=1&scene=${id}&step=9`, { width, height: 844 });
          const shown = await page.eval(() => innerWidth);
          for (const profile of /** @type {const} */ (['default', 'projector'])) {
            await dress(page, 'en', profile);
            for (const tab of await tabs(page)) {
              await page.eval((one) => document.getElementById(one)?.click(), tab);
              const over = await page.eval(
                () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
              );
              assert.ok(over <= 0, `${id} ${tab} ${profile} at ${shown}: ${over}`);
            }
          }
        }
    });
});
