// dist/descent-lab.html as a student opens it: by double click, over file://, without a network.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { expectQuiet, inEveryEngine } from './engines.js';

const file = pathToFileURL('dist/descent-lab.html').href;

inEveryEngine('offline file', (place) => {
  test('opens over file:// and shows a scene', async () => {
    const page = await place.browser.open(file);
    await page.waitFor(() => document.querySelector('canvas'));
    assert.match(await page.eval(() => document.title), /Descent Lab/);
    assert.deepEqual(await page.eval(() => performance.getEntriesByType('resource').map(({ name }) => name)), []);
    await expectQuiet(page);
  });
});
