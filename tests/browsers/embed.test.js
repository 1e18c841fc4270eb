// The frame that README offers, verbatim, in a page of another host, and the single file in a frame; neither host sends a header of its own.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { serve, strictPolicy } from '../../web/build/serve.js';
import { inEveryEngine } from './engines.js';
import { until } from './shared.js';

const [snippet = ''] = readFileSync('README.md', 'utf8').match(/<iframe[\s\S]*?<\/iframe>/) ?? [];
const inAttribute = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** How many colours are seen: a line of text has some dozens, a map has hundreds. @param {Buffer} picture */
function colours(picture) {
  const { data } = PNG.sync.read(picture);
  const seen = new Set();
  for (let i = 0; i < data.length; i += 4) seen.add(data.readUInt32BE(i));
  return seen.size;
}

inEveryEngine('embedded', (place) => {
  const folder = mkdtempSync(join(tmpdir(), 'descent-lab-course-'));
  /** @type {Awaited<ReturnType<typeof serve>>[]} */
  const hosts = [];
  const host = async (/** @type {string} */ path, policy = '') => {
    const server = await serve(path, { policy });
    hosts.push(server);
    return server.url;
  };
  let course = '';
  let bare = '';
  before(async () => {
    [course, bare] = [await host(folder), await host('dist/site')];
  });
  after(async () => {
    for (const server of hosts) await server.close();
    rmSync(folder, { recursive: true });
  });

  const shows = async (/** @type {string} */ name, /** @type {string} */ frame) => {
    writeFileSync(join(folder, `${name}.html`), `<!doctype html><meta charset="utf-8"><title>${name}</title>${frame}`);
    const page = await place.browser.open(`${course}${name}.html`, { width: 1000, height: 700 });
    await until(`a picture in the frame ${name}`, async () => colours(await page.screenshot()) > 250);
  };

  test("README's frame shows a picture", () => shows('readme', snippet.replace('…/', bare)));

  // In WebKit 'self' is nothing to a frame without an origin: such a host has to name itself in its policy.
  test("README's frame shows a picture where the host has the strict policy", async () => {
    if (place.engine !== 'webkit') return shows('strict', snippet.replace('…/', place.site));
    const named = await host('dist/site', strictPolicy.replaceAll("'self'", `http://127.0.0.1:*`));
    await shows('strict', snippet.replace('…/', named));
  });

  const size = 'sandbox="allow-scripts" width="100%" height="640"';
  test('the single file shows a picture in a sandbox', () => {
    copyFileSync('dist/descent-lab.html', join(folder, 'single.html'));
    return shows('file', `<iframe src="single.html?embed&scene=saddle_escape" ${size}></iframe>`);
  });

  test('the single file shows a picture as srcdoc', () => {
    const document = inAttribute(readFileSync('dist/descent-lab.html', 'utf8'));
    return shows('srcdoc', `<iframe srcdoc="${document}" ${size}></iframe>`);
  });

  test('the single file shows a picture in a frame of a page from disk', async () => {
    copyFileSync('dist/descent-lab.html', join(folder, 'single.html'));
    const frame = `<iframe src="single.html?embed&scene=saddle_escape" ${size}></iframe>`;
    writeFileSync(join(folder, 'disk.html'), `<!doctype html><meta charset="utf-8"><title>disk</title>${frame}`);
    const page = await place.browser.open(pathToFileURL(join(folder, 'disk.html')).href, { width: 1000, height: 700 });
    await until('a picture in the frame', async () => colours(await page.screenshot()) > 250);
  });

  test('a page whose scripts are lost says so, without a style too', async () => {
    for (const name of ['index.html', 'start.js']) copyFileSync(join('dist/site', name), join(folder, name));
    const page = await place.browser.open(course);
    await page.waitFor(() => document.querySelector('#unstarted:not([hidden])'));
    assert.equal(await page.eval(() => document.body.textContent?.includes('Loading')), false);
  });
});
