// Every scene, visited once in each engine: all that can be told of any scene is looked at in that visit. It draws and describes
// its pictures, fits one screen in every language, profile and tab, gives axe nothing to object to, and comes back by its link.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenes } from '../../web/scenes/index.js';
import { profiles } from '../../web/words/theme.js';
import { dress, expectQuiet, inEveryEngine } from './engines.js';
import { until } from './shared.js';
import { openPage, openScene, violations } from './visitor.js';

/** @typedef {import('./drivers/driver.js').Page} Page */

const locales = /** @type {const} */ (['en', 'zh-CN']);

/** The canvases in which nothing is drawn. @param {Page} page */
const blank = (page) =>
  page.eval(() =>
    [...document.querySelectorAll('canvas')].flatMap((canvas) => {
      const { width, height } = canvas;
      const pixels = new Uint32Array(canvas.getContext('2d')?.getImageData(0, 0, width, height).data.buffer ?? []);
      return pixels.some((pixel) => pixel !== pixels[0]) ? [] : [canvas.dataset.view ?? canvas.className];
    }),
  );

/** The text alternatives of the pictures. @param {Page} page */
const descriptions = (page) =>
  page.eval(async () => {
    const all = [...document.querySelectorAll('canvas')];
    // Each frame of the browser draws and describes one of them.
    for (let frame = 0; frame <= all.length; ++frame) await new Promise((done) => requestAnimationFrame(done));
    return all.map((canvas) => canvas.getAttribute('aria-label') ?? '');
  });

/** What is written on the page, texts for screen readers among it, that no one has written: numbers and names that are missing. @param {Page} page */
const unwritten = (page) =>
  page.eval(() => {
    const labels = [...document.querySelectorAll('[aria-label]')].map((labelled) =>
      labelled.getAttribute('aria-label'),
    );
    return (
      `${document.querySelector('#app')?.textContent}\n${labels.join('\n')}`.match(
        /.*(undefined|NaN|\bnull\b|\[object|\{\s*\$).*/g,
      ) ?? []
    );
  });

/** By how many pixels the page and its panel are too large, width and height, for each tab. @param {Page} page */
const excess = (page) =>
  page.eval(() => {
    const tabs = [...document.querySelectorAll('.tabs button')].map(({ id }) => id);
    const over = (/** @type {Element | null} */ box) =>
      box ? [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight] : [0, 0];
    return (tabs.length > 0 ? tabs : ['no tabs']).map((tab) => {
      document.getElementById(tab)?.click();
      const [wide] = over(document.querySelector('#panel-body'));
      return { tab, page: over(document.documentElement), panel: [wide] };
    });
  });

/** What a link has to bring back, and whether all answers are there that come by themselves. @param {Page} page */
const state = (page) =>
  page.eval(() => ({
    whole: document.querySelector('[data-answers="whole"]') !== null,
    texts: ['#step', '#verdict', '.control output'].flatMap((selector) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent),
    ),
  }));

/** The same when all answers are there, and nothing changes any more. @param {Page} page */
async function settledState(page) {
  let last = '';
  for (;;) {
    await page.eval(() => new Promise((done) => setTimeout(done, 300)));
    const { whole, texts } = await state(page);
    if (whole && JSON.stringify(texts) === last) return texts;
    last = JSON.stringify(texts);
  }
}

inEveryEngine('scenes', (place) => {
  const open = openPage(place);
  for (const { id } of scenes)
    test(id, async (t) => {
      const page = await open(`?locale=en#v=1&scene=${id}&step=9`);
      await page.waitFor(() => [...document.querySelectorAll('canvas')].every((canvas) => canvas.ariaLabel));

      await t.test('draws every picture', async () => {
        await page.waitFor(() => document.querySelector('canvas'));
        // Each frame of the browser draws one of them.
        await until('something drawn in every canvas', async () => (await blank(page)).length === 0);
      });

      await t.test('comes back by its link', async () => {
        const before = await settledState(page);
        await page.eval((scene) => {
          location.hash = `#v=1&scene=${scene}&step=0`;
        }, id);
        const step = before[0] ?? '';
        await page.waitFor((step) => document.querySelector('#step')?.textContent !== step, step);
        await page.eval(() => history.back());
        await page.waitFor((step) => document.querySelector('#step')?.textContent === step, step);
        assert.deepEqual(await settledState(page), before);
      });

      /** @type {Set<string>} */
      const told = new Set();
      for (const locale of locales)
        for (const profile of profiles)
          await t.test(`${locale} ${profile}`, async () => {
            await dress(page, locale, profile);
            assert.deepEqual(await unwritten(page), [], 'texts');
            const large = (await excess(page)).filter(({ page, panel }) => Math.max(...page, ...panel) > 1);
            assert.deepEqual(large, [], 'larger than the screen');
            // Chromium goes through all profiles; what differs between engines is not the colours.
            if (place.engine === 'chromium' || profile === 'default')
              assert.deepEqual(await page.eval(violations), [], 'axe');
            for (const words of await descriptions(page)) told.add(`${locale} ${words}`);
          });

      await t.test('describes every picture in both languages', async () => {
        assert.ok(
          [...told].every((words) => words.length > 20),
          [...told].join('\n'),
        );
        const chinese = [...told].filter((words) => words.startsWith('zh-CN'));
        assert.ok(chinese.length > 0 && chinese.every((words) => /\p{Script=Han}/u.test(words)), chinese.join('\n'));
      });

      await expectQuiet(page);
    });

  // The other drivers cannot make a window as narrow as that.
  if (place.engine === 'chromium')
    for (const width of [320, 390])
      test(`no scene is wider than a phone of ${width} pixels`, async () => {
        const page = await open('?locale=en#v=1&step=9', { width, height: 844 });
        for (const { id } of scenes) {
          await openScene(page, id);
          for (const profile of /** @type {const} */ (['default', 'projector'])) {
            await dress(page, 'en', profile);
            const wide = (await excess(page)).filter(({ page: [width = 0] }) => width > 0);
            assert.deepEqual(wide, [], `${id} ${profile}`);
          }
        }
      });
});
