// axe-core finds nothing to object to, in any scene, language and profile.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenes } from '../../web/scenes/index.js';
import { dress, expectQuiet, inEveryEngine } from './engines.js';
import { violations } from './visitor.js';

inEveryEngine('accessibility', (place) => {
  // Chromium goes through all profiles; what differs between engines is not the colours.
  /** @type {readonly import('../../web/words/theme.js').Profile[]} */
  const profiles = place.engine === 'chromium' ? ['default', 'dark', 'projector'] : ['default'];
  for (const { id } of scenes)
    test(id, async () => {
      const page = await place.browser.open(`${place.site}?scene=${id}&locale=en`);
      await page.waitFor(() => document.querySelector('canvas'));
      for (const locale of /** @type {const} */ (['en', 'zh-CN']))
        for (const profile of profiles) {
          await dress(page, locale, profile);
          assert.deepEqual(await page.eval(violations), [], `${locale} ${profile}`);
        }
      await expectQuiet(page);
    });
});
