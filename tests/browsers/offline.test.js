// dist/descent-lab.html as a student opens it: by double click, over file://, without a network.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { scenes } from '../../web/scenes/index.js';
import { expectQuiet, inEveryEngine } from './engines.js';

const file = pathToFileURL('dist/descent-lab.html').href;

/** What the page fetched. @param {import('./drivers/driver.js').Page} page */
const fetched = (page) => page.eval(() => performance.getEntriesByType('resource').map(({ name }) => name));

inEveryEngine('offline file', (place) => {
  test('a link to a scene opens it; language and Share work', async () => {
    const last = scenes.at(-1)?.id ?? '';
    const page = await place.browser.open(`${file}#v=1&scene=${last}`);
    await page.waitFor((scene) => document.querySelector(`[data-scene="${scene}"] canvas`), last);
    assert.match(await page.eval(() => document.title), /Descent Lab/);
    await page.click('#language');
    await page.waitFor(() => document.documentElement.lang === 'zh-CN');
    await page.click('#share');
    await page.waitFor(() => document.querySelector('#share-link'));
    assert.deepEqual(await fetched(page), []);
    await expectQuiet(page);
  });

  test('one scene after another, with what each needs, and back', async () => {
    const page = await place.browser.open(`${file}#v=1&step=2`);
    await page.waitFor(() => document.querySelector('canvas'));
    for (const { id } of scenes.slice(1)) {
      await page.click('.step-scene:last-child');
      await page.waitFor((scene) => document.querySelector(`[data-scene="${scene}"] canvas[aria-label]`), id);
    }
    await page.eval(() => history.back());
    await page.waitFor((scene) => document.querySelector(`[data-scene="${scene}"] canvas`), scenes.at(-2)?.id ?? '');
    assert.deepEqual(await fetched(page), []);
    await expectQuiet(page);
  });

  test('opened alone it is Home: thumbnails run, a card leads to its scene, and that leads Home', async () => {
    const page = await place.browser.open(file);
    const [first] = scenes;
    await page.waitFor((scene) => document.querySelector(`[data-scene="${scene}"] canvas[data-runs]`), first?.id ?? '');
    assert.deepEqual(await fetched(page), []);
    await page.click(`[data-scene="${first?.id}"] .to-scene`);
    await page.waitFor((scene) => document.querySelector(`.stage[data-scene="${scene}"] canvas`), first?.id ?? '');
    await page.click('#home');
    await page.waitFor(() => document.querySelector('.scene-card'));
    assert.deepEqual(await fetched(page), []);
    await expectQuiet(page);
  });
});
