// axe-core finds nothing to object to, in any scene, language and profile.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scenes } from '../../web/scenes/index.js';
import { expectQuiet, inEveryEngine } from './engines.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** In the page: what axe objects to, in short. */
const violations = /** @type {() => Promise<string[]>} */ (
  new Function(`${axe}
    return axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join('; ')));`)
);

inEveryEngine('accessibility', (place) => {
  // Chromium goes through all profiles; what differs between engines is not the colours.
  const profiles = place.engine === 'chromium' ? ['default', 'dark', 'projector'] : ['default'];
  for (const { id } of scenes)
    for (const locale of ['en', 'zh-CN'])
      for (const profile of profiles)
        test(`${id} ${locale} ${profile}`, async () => {
          const query = new URLSearchParams({ scene: id, locale, colorProfile: profile });
          const page = await place.browser.open(`${place.site}?${query}`);
          await page.waitFor(() => document.querySelector('canvas'));
          assert.deepEqual(await page.eval(violations), []);
          await expectQuiet(page);
        });
});
