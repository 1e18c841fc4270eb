// An embed tells its height to the page around in every dialect, and at that height nothing in it scrolls.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { scenes } from '../../../web/scenes/index.js';
import { inEveryEngine } from '../engines.js';
import { isReady, openHost } from './host.js';

inEveryEngine('heights', (place) => {
  /** @type {Awaited<ReturnType<typeof openHost>>} */
  let host;
  before(async () => {
    host = await openHost();
  });
  after(() => host.close());

  test('Canvas, H5P and iframe-resizer are told', async () => {
    const address = host.write(
      'dialects',
      '<iframe src="lab/?embed&scene=saddle_escape&locale=en" width="640" height="300"></iframe>',
    );
    const page = await place.browser.open(address, { width: 700, height: 700 });
    await page.waitFor(isReady);
    await page.eval(() => {
      const frame = document.querySelector('iframe')?.contentWindow;
      frame?.postMessage('[iFrameSizer]lab:8:false:false:32:true:true:null:bodyOffset', '*');
      frame?.postMessage({ context: 'h5p', action: 'ready' }, '*');
    });
    await page.waitFor(() =>
      /** @type {any} */ (window).heard.some((/** @type {any} */ { data }) => `${data}`.endsWith(':init')),
    );
    const heard = await page.eval(() => /** @type {any} */ (window).heard.map((/** @type {any} */ { data }) => data));
    // What is told while fonts and words come may change once more.
    const { height } = heard.findLast((/** @type {any} */ data) => data?.subject === 'lti.frameResize');
    assert.ok(height > 400 && height < 700, `${height}`);
    assert.ok(heard.includes(JSON.stringify({ subject: 'lti.frameResize', height })), 'as JSON');
    assert.ok(heard.some((/** @type {any} */ data) => data?.context === 'h5p' && data.action === 'hello'));
    assert.ok(
      heard.some(
        (/** @type {any} */ data) =>
          data?.context === 'h5p' && data.action === 'resize' && data.scrollHeight === height,
      ),
    );
    assert.ok(
      heard.some((/** @type {any} */ data) => /^\[iFrameSizer\]lab:\d+:\d+:init$/.test(data)) &&
        heard.some((/** @type {any} */ data) => `${data}`.startsWith(`[iFrameSizer]lab:${height}:`)),
      heard.filter((/** @type {any} */ data) => typeof data === 'string').join(),
    );
  });

  // So many frames of one page start side by side.
  const groups = Array.from({ length: Math.ceil(scenes.length / 6) }, (_, i) => scenes.slice(6 * i, 6 * i + 6));
  const cases = [320, 420, 640, 900].flatMap((width) =>
    ['en', 'zh-CN'].flatMap((locale) =>
      groups.map((shown, i) => ({ width, locale, shown, name: `${width}-${locale}-${i}` })),
    ),
  );
  test('at 320 to 900 pixels nothing scrolls, in each scene and language', async () => {
    for (const { width, locale, shown, name } of cases) {
      const frames = shown.map(
        ({ id }) =>
          `<iframe src="lab/?embed&scene=${id}&locale=${locale}#v=1&step=99" style="border:0;width:${width}px;height:300px"></iframe>`,
      );
      const address = host.write(`column-${name}`, `${frames.join('')}<script src="lab/descent-lab-host.js"></script>`);
      const page = await place.browser.open(address, { width: width + 40, height: 700 });
      await page.waitFor(
        (count) =>
          new Set(
            /** @type {any} */ (window).heard
              .filter((/** @type {any} */ { data }) => data?.type === 'descent-ready')
              .map((/** @type {any} */ { frame }) => frame),
          ).size === count,
        shown.length,
      );
      const scrolling = () =>
        [...document.querySelectorAll('iframe')].flatMap(({ src, contentDocument, contentWindow }) => {
          const { scrollHeight = 0, scrollWidth = 0 } = contentDocument?.documentElement ?? {};
          const { innerHeight = 0, innerWidth = 0 } = contentWindow ?? {};
          return scrollHeight > innerHeight || scrollWidth > innerWidth
            ? [`${src}: ${scrollWidth} × ${scrollHeight} in ${innerWidth} × ${innerHeight}`]
            : [];
        });
      await page
        .waitFor(
          (/** @type {string} */ wanted) => new Function(`return (${wanted})().length === 0`)(),
          String(scrolling),
        )
        .catch(() => {});
      assert.deepEqual(await page.eval(scrolling), [], name);
    }
  });
});
