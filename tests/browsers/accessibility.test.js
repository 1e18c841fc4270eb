// axe-core finds nothing to object to, in any scene, language and profile.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scenes } from '../../web/scenes/index.js';
import { dress, expectQuiet, inEveryEngine } from './engines.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** In the page: what axe objects to, in short. */
const violations = /** @type {() => Promise<string[]>} */ (
  new Function(`${axe}
    return axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join('; ')));`)
);

inEveryEngine('accessibility', (place) => {
  // Chromium goes through all profiles; what differs between engines is not the colours.
  /** @type {readonly import('../../web/theme.js').Profile[]} */
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
