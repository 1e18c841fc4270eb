// A network that comes and goes: what is fetched later is asked for again, and the page goes on meanwhile.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { inEveryEngine } from './engines.js';
import { sharp } from './visitor.js';

/** Hands requests on to the site, or breaks off those of addresses that `lost` names. @param {string} site */
async function flakyNetwork(site) {
  const network = { lost: /^$/, url: '', close: () => {} };
  const server = createServer(async (request, response) => {
    if (network.lost.test(request.url ?? '')) return request.socket.destroy();
    const answer = await fetch(new URL(request.url ?? '/', site));
    const headers = ['content-type', 'content-security-policy'].map((name) => [name, answer.headers.get(name) ?? '']);
    response.writeHead(answer.status, Object.fromEntries(headers)).end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  network.url = `http://127.0.0.1:${port}/`;
  network.close = () => {
    server.close();
    server.closeAllConnections();
  };
  return network;
}

/** Waits for an element, and that no notice is shown. @param {import('./drivers/driver.js').Page} page @param {string} selector */
const afterRetry = (page, selector) =>
  page.waitFor(
    (there) => document.querySelector(there) && !document.querySelector('.notice, #lost:not([hidden])'),
    selector,
  );

/** @param {import('./drivers/driver.js').Page} page */
const title = (page) => page.eval(() => document.title);

inEveryEngine('parts that are fetched', (place) => {
  test('another scene, another language, a dialog: a lost network is told, the page lives, a retry brings it', async (t) => {
    const network = await flakyNetwork(place.site);
    t.after(network.close);
    const page = await place.browser.open(`${network.url}?locale=en#v=1&step=3`);
    await page.waitFor(() => document.querySelector('#verdict'));
    const before = await title(page);
    for (const [press, arrived] of /** @type {const} */ ([
      ['[aria-label="Next scene"]', '.stage:not([data-scene="learning_rate_regimes"]) canvas'],
      ['#language', 'html[lang="zh-CN"]'],
      ['#share', '#share-link'],
    ])) {
      network.lost = /assets\/.*\.js/;
      await page.click(press);
      await page.waitFor(() => document.querySelector('.notice .retry'));
      assert.equal(await page.eval((there) => document.querySelector(there), arrived), null);
      await page.click('#forward');
      assert.ok(Number.parseInt((await page.eval(() => document.querySelector('#step')?.textContent)) ?? '', 10) >= 1);
      network.lost = /^$/;
      await page.eval(() => {
        document.documentElement.dataset.document = 'first';
      });
      await page.click('.notice .retry');
      await afterRetry(page, '#verdict');
      // Some engines do not fetch a lost module again: the page had to be opened anew, and a dialog is then closed.
      const opened = await page.eval(() => document.documentElement.dataset.document !== 'first');
      if (press === '#share' && opened) await page.click(press);
      await page.waitFor((there) => document.querySelector(there), arrived);
    }
    assert.notEqual(await title(page), before);
  });

  test('a map becomes sharp without Workers', async (t) => {
    const network = await flakyNetwork(place.site);
    t.after(network.close);
    network.lost = /worker.*\.js$/;
    const page = await place.browser.open(`${network.url}?locale=en&scene=stability_map#v=1&step=1`);
    await sharp(page);
  });

  test('a page that is opened without its parts says so in both languages, and opens when asked again', async (t) => {
    for (const lost of [/zh-CN.*\.js/, /critical_map.*\.js/, /\.wasm$/]) {
      const network = await flakyNetwork(place.site);
      t.after(network.close);
      network.lost = lost;
      const page = await place.browser.open(`${network.url}?locale=zh-CN&scene=critical_point_lab`);
      await page.waitFor(() => document.querySelector('#lost:not([hidden])'));
      const { y, height } = await page.box('#lost button');
      assert.ok(y > 0 && y + height < 600, 'the button is in view');
      assert.match((await page.eval(() => document.querySelector('#lost')?.textContent)) ?? '', /connection.*网络/s);
      network.lost = /^$/;
      await page.click('#lost button');
      await afterRetry(page, '.critical_map canvas');
    }
  });
});
