// The focus stays on the page, whatever is taken off it, and goes back to where a dialog was opened.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectQuiet, inEveryEngine } from './engines.js';
import { openPage } from './visitor.js';

/** @typedef {import('./drivers/driver.js').Page} Page */

/** Reaches an element as the Tab key would. @param {Page} page @param {string} selector */
const reach = (page, selector) =>
  page.eval((wanted) => /** @type {HTMLElement} */ (document.querySelector(wanted)).focus(), selector);

/** @param {Page} page */
const focused = (page) =>
  page.eval(() => document.activeElement?.id || document.activeElement?.className || document.activeElement?.localName);

inEveryEngine('focus', (place) => {
  const open = openPage(place);

  test('after a dialog it is on the button that opened it', async () => {
    const page = await open('?locale=en#v=1&step=3');
    await reach(page, '#help');
    await page.key('Enter');
    await page.waitFor(() => /** @type {HTMLDialogElement} */ (document.querySelector('#dialog')).open);
    await page.key('Escape');
    await page.waitFor(() => !(/** @type {HTMLDialogElement} */ (document.querySelector('#dialog')).open));
    assert.equal(await focused(page), 'help');
  });

  test('on the way to the last scene and the last step it stays on its button', async () => {
    const page = await open('?locale=en#v=1&step=3');
    const last = await page.eval(
      () => /** @type {HTMLOptionElement} */ (document.querySelector('#scene option:last-child')).value,
    );
    await reach(page, '.step-scene:last-of-type');
    for (let i = 0; i < 40 && (await page.eval((id) => !document.querySelector(`[data-scene="${id}"]`), last)); i++) {
      const before = await page.eval(() => document.querySelector('.stage')?.getAttribute('data-scene'));
      await page.key('Enter');
      await page.waitFor((id) => document.querySelector('.stage')?.getAttribute('data-scene') !== id, before ?? '');
    }
    assert.equal(await focused(page), 'step-scene');
    assert.equal(await page.eval(() => document.activeElement?.getAttribute('aria-disabled')), 'true');
    const again = await open('?locale=en#v=1&step=29');
    await reach(again, '#forward');
    await again.key('Enter');
    await again.waitFor(() => document.querySelector('#step')?.textContent?.startsWith('30'));
    assert.equal(await focused(again), 'forward');
    await expectQuiet(again);
  });

  test('it leaves a notice, a button that is gone and a page that has turned for a neighbour or the heading', async () => {
    const page = await open('?locale=en&scene=learning_rate_regimes#v=1&step=3&lr=banana');
    await page.waitFor(() => document.querySelector('.dismiss'));
    await reach(page, '.dismiss');
    await page.key('Enter');
    await page.waitFor(() => !document.querySelector('.notice'));
    assert.notEqual(await focused(page), 'body');
    await reach(page, '#predict-first');
    await page.key('Enter');
    await page.waitFor(() => document.querySelector('.asked'));
    assert.notEqual(await focused(page), 'body');
  });

  test('the heading names the scene, also once another has been opened', async () => {
    const page = await open('?locale=en&scene=narrow_valley#v=1&step=3');
    const heading = () => page.eval(() => document.querySelector('h1')?.textContent);
    assert.equal(await heading(), 'Zigzag in a narrow valley');
    await page.eval(() => /** @type {HTMLElement} */ (document.querySelector('#language')).click());
    await page.waitFor(() => document.documentElement.lang === 'zh-CN');
    assert.equal(await heading(), '狭谷中的之字形');
  });

  test('plus and minus change the size of all type, within limits, and help says so', async () => {
    const page = await open('?locale=en#v=1&step=3');
    const size = () => page.eval(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    const before = await size();
    await page.key('+');
    const larger = await size();
    assert.ok(larger > 1.1 * before, `${before} → ${larger}`);
    await page.key('-');
    assert.equal(await size(), before);
    for (let i = 0; i < 12; i++) await page.key('-');
    assert.ok((await size()) >= 12);
    await page.key('?');
    await page.waitFor(() => /larger, smaller type/.test(document.querySelector('#dialog')?.textContent ?? ''));
  });
});
