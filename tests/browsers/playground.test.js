// The free lab: runners come and go, overlays are laid over the map, and the link holds all of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectQuiet, inEveryEngine } from './engines.js';
import { enter, openPage, read } from './visitor.js';

/** @typedef {import('./drivers/driver.js').Page} Page */

/** @param {Page} page */
const map = (page) =>
  page.eval(() => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('canvas[data-view="overlay_map"]'));
    return canvas.toDataURL();
  });

/** Waits until the map is another picture. @param {Page} page @param {string} before */
const redrawn = (page, before) =>
  page.waitFor(
    (known) =>
      /** @type {HTMLCanvasElement} */ (document.querySelector('canvas[data-view="overlay_map"]')).toDataURL() !==
      known,
    before,
  );

inEveryEngine('playground', (place) => {
  const open = openPage(place);

  test('a runner joins, gets a learning rate of its own, and leaves; its link brings all of it back', async () => {
    const page = await open('?locale=en&scene=playground#v=1&step=300');
    const before = await map(page);
    await page.click('#run-ema_momentum');
    await page.waitFor(() => document.querySelector('[data-ending="ema_momentum"]')?.textContent?.trim());
    await redrawn(page, before);
    await enter(page, '#edited', 'ema_momentum', 'change');
    await page.click('#own-rate');
    await page.waitFor(() => document.querySelector('#of-runner-lr'));
    await enter(page, '#of-runner-lr', '300');
    await page.click('#run-gradient_descent');
    await page.waitFor(() => /runners=heavy_ball,ema_momentum,nesterov/.test(location.hash));
    const told = await read(page, '[data-ending="ema_momentum"]');
    const again = await open(`?locale=en&scene=playground${await page.eval(() => location.hash)}`);
    assert.equal(await read(again, '[data-ending="ema_momentum"]'), told);
    assert.equal(
      await again.eval(() => document.querySelector('#run-gradient_descent')?.getAttribute('aria-pressed')),
      'false',
    );
    await expectQuiet(page);
  });

  test('each overlay changes the picture, and is told to those who cannot see it', async () => {
    const page = await open('?locale=en&scene=playground#v=1&overlays=contours&step=6');
    for (const name of ['arrows', 'flow', 'critical', 'separatrices', 'taylor', 'outcomes']) {
      const before = await map(page);
      await page.click(`#overlay-${name}`);
      await redrawn(page, before);
    }
    await page.waitFor(() =>
      /slope, flow, critical points, basin borders, where runs end, quadratic model/.test(
        document.querySelector('canvas[data-view="overlay_map"]')?.getAttribute('aria-label') ?? '',
      ),
    );
    await page.waitFor(() => /overlays=contours,arrows,flow/.test(location.hash));
    await expectQuiet(page);
  });

  test('a typed formula, and one of one variable, are run at once; the strip shows what is asked', async () => {
    const page = await open('?locale=en&scene=playground#v=1&formula=(1-x*y)^2&start=0.2,0.1&lr=0.1&step=300');
    assert.equal(await page.eval(() => document.querySelector('#verdict')?.getAttribute('data-case')), 'stops');
    await enter(page, '#quantity', 'stepLength', 'change');
    await page.waitFor(() => /quantity=stepLength/.test(location.hash));
    await enter(page, '#formula', 'x^4 - x^2');
    await page.waitFor(() => document.querySelector('canvas[data-view="curve"]'));
    assert.equal(await page.eval(() => document.querySelector('.overlays')), null);
    await expectQuiet(page);
  });

  test('the step to come is told term by term, then made; sentence and table have the same numbers', async () => {
    const page = await open('?locale=en&scene=playground#v=1&tool=told&runner=heavy_ball&step=2');
    const sentences = () => page.eval(() => document.querySelectorAll('.told-sentences li').length);
    const rows = () => page.eval(() => document.querySelectorAll('.told-terms tbody tr').length);
    await page.click('#terms-none');
    assert.deepEqual([await sentences(), await rows()], [1, 0]);
    const bare = await map(page);
    await page.click('#term-on');
    await redrawn(page, bare);
    assert.deepEqual([await sentences(), await rows()], [2, 1]);
    await page.click('#term-on');
    await page.click('#term-on');
    // βv, −η∇f and v, and what they come to.
    assert.equal(await rows(), 4);
    const move = (await read(page, '[data-told="move"]')) ?? '';
    assert.ok(move.length > 4 && (await read(page, '.told-sentences li:last-child'))?.includes(`moves by ${move}`));
    await page.click('#term-on');
    await page.waitFor(() => document.querySelector('#step')?.textContent?.startsWith('3 '));
    assert.deepEqual([await sentences(), await rows()], [1, 0]);
    await expectQuiet(page);
  });

  test('A stays while B is changed; they swap; the link holds both', async () => {
    const page = await open('?locale=en&scene=playground#v=1&step=300');
    await page.click('#tab-compare');
    await page.waitFor(() => document.querySelector('canvas[data-view="kept_map"][aria-label]'));
    const ends = (/** @type {string} */ side) => read(page, `[data-${side}="gradient_descent"]`);
    assert.equal(await ends('kept'), await ends('shown'));
    const before = await ends('kept');
    await enter(page, '#control-lr', '300');
    await page.waitFor(
      (known) => document.querySelector('[data-shown="gradient_descent"]')?.textContent !== known,
      before,
    );
    assert.equal(await ends('kept'), before);
    const after = await ends('shown');
    await page.click('#swap');
    await page.waitFor(
      (known) => document.querySelector('[data-shown="gradient_descent"]')?.textContent === known,
      before,
    );
    assert.equal(await ends('kept'), after);
    await page.waitFor(() => /tool=compare/.test(location.hash) && /a=lr/.test(location.hash));
    const again = await open(`?locale=en&scene=playground${await page.eval(() => location.hash)}`);
    assert.equal(await read(again, '[data-kept="gradient_descent"]'), after);
    assert.equal(await read(again, '[data-shown="gradient_descent"]'), before);
    await expectQuiet(page);
  });

  test('blindfold: only what was asked for is seen, until it is taken off', async () => {
    const page = await open('?locale=en&scene=playground#v=1&step=1');
    await page.click('#tab-blind');
    await page.waitFor(() => document.querySelector('#verdict')?.getAttribute('data-case') === 'blindfold');
    assert.equal(await read(page, 'header .formula'), '');
    // What is claimed and asked of runs belongs to another tab.
    assert.equal(await page.eval(() => document.querySelector('.claim, #predict-first')), null);
    assert.equal(await read(page, '.invitation'), 'Drag the point, then ask.');
    const dark = await map(page);
    await page.click('#probe');
    await redrawn(page, dark);
    const { x, y, width, height } = await page.box('.handle');
    await page.drag({ x: x + width / 2, y: y + height / 2 }, { x: x + width / 2 + 60, y: y + height / 2 + 30 });
    await page.click('#probe');
    assert.equal(await page.eval(() => document.querySelectorAll('.blindfold tbody tr').length), 2);
    await page.waitFor(() => /probes=[^&]*,/.test(location.hash));
    const again = await open(`?locale=en&scene=playground${await page.eval(() => location.hash)}`);
    assert.equal(await again.eval(() => document.querySelectorAll('.blindfold tbody tr').length), 2);
    await again.click('#reveal');
    await again.waitFor(() => document.querySelector('.blind-score') && document.querySelector('header .formula math'));
    await expectQuiet(again);
  });
});
