// A deck of reveal.js goes on by its keys after a click into an embed on one of its slides: with the script of the site, and with
// nothing but what reveal.js itself understands.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inEveryEngine } from '../engines.js';
import { isReady, openHost } from './host.js';

inEveryEngine('a deck', (place) => {
  /** @type {Awaited<ReturnType<typeof openHost>>} */
  let host;
  before(async () => {
    host = await openHost();
    host.file('deck.js', 'Reveal.initialize({ transition: "none", hash: true });');
  });
  after(() => host.close());

  const frame =
    '<iframe data-src="lab/?embed&scene=narrow_valley&locale=en" sandbox="allow-scripts" width="900" height="560"></iframe>';
  /** @param {string} name @param {string} slide */
  const deck = (name, slide) =>
    host.write(
      name,
      `<link rel="stylesheet" href="reveal/reveal.css">
      <div class="reveal"><div class="slides"><section>one</section><section>${slide}</section><section>three</section></div></div>
      <script src="reveal/reveal.js"></script><script src="deck.js"></script>`,
    );
  const slide = (/** @type {import('../drivers/driver.js').Page} */ page) =>
    page.eval(() => /** @type {any} */ (window).Reveal.getIndices().h);

  for (const [name, content] of [
    ['script', `${frame}<script src="lab/descent-lab-host.js"></script>`],
    ['own', frame],
  ])
    test(`keys return to it: ${name}`, async () => {
      const page = await place.browser.open(`${deck(name ?? '', content ?? '')}#/1`, { width: 1024, height: 768 });
      await page.waitFor(isReady);
      await page.click('iframe');
      await page.key('PageDown');
      await page.waitFor(() => /** @type {any} */ (window).Reveal.getIndices().h === 2);
      await page.key('PageUp');
      await page.waitFor(() => /** @type {any} */ (window).Reveal.getIndices().h === 1);
      // Once, not twice.
      await new Promise((done) => setTimeout(done, 300));
      assert.equal(await slide(page), 1);
    });

  test('after a drag the deck has the focus again', async () => {
    const address = deck('drag', `${frame}<script src="lab/descent-lab-host.js"></script>`);
    const page = await place.browser.open(`${address}#/1`, { width: 1024, height: 768 });
    await page.waitFor(isReady);
    const { x, y, width, height } = await page.box('iframe');
    await page.drag({ x: x + width / 2, y: y + height / 3 }, { x: x + width / 2 + 30, y: y + height / 3 });
    await page.waitFor(() => document.activeElement?.tagName !== 'IFRAME');
    await page.key('PageDown');
    await page.waitFor(() => /** @type {any} */ (window).Reveal.getIndices().h === 2);
  });
});
