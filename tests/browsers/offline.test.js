// dist/descent-lab.html as a student opens it: by double click, over file://, without a network.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { scenes } from '../../web/scenes/index.js';
import { expectQuiet, inEveryEngine } from './engines.js';

const file = pathToFileURL('dist/descent-lab.html').href;

inEveryEngine('offline file', (place) => {
  for (const { id } of scenes)
    test(`${id} opens over file://`, async () => {
      const page = await place.browser.open(`${file}#v=1&scene=${id}`);
      await page.waitFor((scene) => document.querySelector(`[data-scene="${scene}"] canvas`), id);
      assert.match(await page.eval(() => document.title), /Descent Lab/);
      assert.deepEqual(await page.eval(() => performance.getEntriesByType('resource').map(({ name }) => name)), []);
      await page.click('#language');
      await page.waitFor(() => document.documentElement.lang === 'zh-CN');
      await page.click('#share');
      await page.waitFor(() => document.querySelector('#share-link'));
      await expectQuiet(page);
    });

  test('one scene after another, with what each needs, and back', async () => {
    const page = await place.browser.open(`${file}#v=1&step=2`);
    for (const { id } of scenes.slice(1)) {
      await page.waitFor(() => document.querySelector('canvas'));
      await page.click('.step-scene:last-child');
      await page.waitFor((scene) => document.querySelector(`[data-scene="${scene}"] canvas`), id);
    }
    await page.eval(() => history.back());
    await page.waitFor((scene) => document.querySelector(`[data-scene="${scene}"] canvas`), scenes.at(-2)?.id ?? '');
    assert.deepEqual(await page.eval(() => performance.getEntriesByType('resource').map(({ name }) => name)), []);
    await expectQuiet(page);
  });
});
