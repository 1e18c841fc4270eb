// Every snippet of Share, verbatim, in a page of another host that sends no header shows a picture.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PNG } from 'pngjs';
import { serve } from '../../../web/build/serve.js';
import { inEveryEngine } from '../engines.js';
import { until } from '../shared.js';
import { openHost } from './host.js';

/** How many colours are seen: a line of text has some dozens, a map has hundreds. @param {Buffer} picture */
function colours(picture) {
  const { data } = PNG.sync.read(picture);
  const seen = new Set();
  for (let i = 0; i < data.length; i += 4) seen.add(data.readUInt32BE(i));
  return seen.size;
}

inEveryEngine('snippets', (place) => {
  /** @type {Awaited<ReturnType<typeof openHost>>} */
  let host;
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let site;
  /** @type {Record<string, string>} */
  let offered;
  before(async () => {
    host = await openHost();
    host.file('deck.js', 'Reveal.initialize({ transition: "none" });');
    site = await serve('dist/site', { policy: '' });
    const page = await place.browser.open(`${site.url}?scene=narrow_valley&locale=en#v=1&kappa=50&step=7`);
    await page.waitFor(() => document.querySelector('canvas'));
    await page.click('#share');
    await page.waitFor(() => document.querySelector('#share-iframe'));
    offered = await page.eval(() =>
      Object.fromEntries(
        [...document.querySelectorAll('.copy-field textarea')].map((field) => [
          field.id.replace('share-', ''),
          /** @type {HTMLTextAreaElement} */ (field).value,
        ]),
      ),
    );
  });
  after(async () => {
    await site.close();
    await host.close();
  });

  /** What each tool makes of its snippet; the others are HTML as they are. @type {Record<string, (snippet: string) => string>} */
  const rendered = {
    // MyST's directive is a frame of the given width.
    myst: (snippet) =>
      snippet.replace(
        /^:::\{iframe\} (\S+)\n:width: (\S+)\n[\s\S]*$/,
        '<iframe src="$1" width="$2" height="600"></iframe>',
      ),
    // Quarto passes on what stands between the fences.
    quarto: (snippet) => snippet.replace(/^```\{=html\}\n([\s\S]*)\n```$/, '$1'),
    reveal: (snippet) =>
      `<link rel="stylesheet" href="reveal/reveal.css"><div class="reveal"><div class="slides">${snippet}</div></div>
      <script src="reveal/reveal.js"></script><script src="deck.js"></script>`,
  };

  for (const id of ['iframe', 'element', 'markdown', 'myst', 'quarto', 'reveal', 'moodle'])
    test(id, async () => {
      const snippet = offered[id] ?? '';
      assert.match(snippet, /narrow_valley/);
      assert.match(snippet, /kappa=50/);
      const page = await place.browser.open(host.write(id, rendered[id]?.(snippet) ?? snippet), {
        width: 1000,
        height: 700,
      });
      await until(`a picture in the page of ${id}`, async () => colours(await page.screenshot()) > 250);
    });

  test('the link opens what was shared', async () => {
    const page = await place.browser.open(offered.link ?? '');
    await page.waitFor(() => document.querySelector('[data-scene="narrow_valley"] canvas'));
    assert.match(await page.eval(() => document.querySelector('#step')?.textContent ?? ''), /^7\b/);
  });
});
