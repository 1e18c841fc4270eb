// A lecture in small: the page plays by itself, and every way to act on it changes the numbers that are shown.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectQuiet, inEveryEngine } from './engines.js';
import { openPage, read, shown, slide, step, verdict } from './visitor.js';

inEveryEngine('page', (place) => {
  const open = openPage(place);

  test('it moves by itself, and what it shows is measured', async () => {
    const page = await open('?locale=en&scene=learning_rate_regimes');
    await page.waitFor(() => Number.parseInt(document.querySelector('#step')?.textContent ?? '', 10) >= 3);
    assert.equal(await shown(page, 'gradient_descent.contraction.measured'), '0.800');
    assert.equal(await shown(page, 'gradient_descent.contraction.predicted'), '0.800');
    await expectQuiet(page);
  });

  test('the last step is written out, sign and all', async () => {
    const page = await open('?locale=en#v=1&step=1');
    const written = async () => (await read(page, '.written'))?.replace(/\s+/g, '');
    // ½·2x² from 1: 1 − 0.9·2 = −0.8, and −0.8 − 0.9·(−1.6) = 0.64.
    assert.equal(await written(), 'x1=x0−ηf′(x0)=1.00−0.9⋅2.00=−0.800');
    await page.click('#forward');
    assert.equal(await written(), 'x2=x1−ηf′(x1)=−0.800−0.9⋅(−1.60)=0.640');
  });

  test('play, pause, one step forward and back, by button and by key', async () => {
    const page = await open('?locale=en#v=1&step=5');
    assert.equal(await step(page), 5);
    await page.click('#forward');
    assert.equal(await step(page), 6);
    await page.key('.');
    await page.key(',');
    await page.key(',');
    assert.equal(await step(page), 5);
    await page.click('#back');
    assert.equal(await step(page), 4);
    await page.click('#play');
    await page.waitFor(() => Number.parseInt(document.querySelector('#step')?.textContent ?? '', 10) >= 6);
    await page.key('k');
    const paused = await step(page);
    assert.ok(paused >= 6);
    await page.click('#first');
    assert.equal(await step(page), 0);
    await expectQuiet(page);
  });

  test('a slider changes regime, verdict and numbers at once, and snaps to the mark', async () => {
    const page = await open('?locale=en#v=1&step=30');
    assert.equal(await verdict(page), 'alternating');
    await page.click('.mark');
    assert.equal(await verdict(page), 'one_step');
    await slide(page, 'lr', 0.99);
    assert.equal(await verdict(page), 'diverging');
    assert.match((await shown(page, 'gradient_descent.contraction.measured')) ?? '', /^1\.7/);
    await expectQuiet(page);
  });

  test('a slider keeps the step of a run that stands in the middle', async () => {
    const page = await open('?locale=en#v=1&step=8');
    await slide(page, 'lr', 0.3);
    assert.equal(await step(page), 8);
    await slide(page, 'lambda', 0.3);
    assert.equal(await step(page), 8);
    await expectQuiet(page);
  });

  test('dragging the start redraws the whole path and the numbers', async () => {
    const page = await open('?locale=en#v=1&scene=saddle_escape&step=10');
    assert.equal(await shown(page, 'gradient_descent.escapeStep.measured'), '51');
    const handle = await page.box('.handle');
    const middle = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
    await page.drag(middle, { x: middle.x - 60, y: middle.y - 60 });
    const escapeStep = Number(await shown(page, 'gradient_descent.escapeStep.measured'));
    assert.ok(escapeStep > 0 && escapeStep < 12, `escape step ${escapeStep}`);
    // The address follows a drag a moment later.
    await page.waitFor(() => /y0=0\.\d/.test(location.hash));
    await expectQuiet(page);
  });

  test('the start point moves by arrow keys and speaks its coordinates', async () => {
    const page = await open('?locale=en#v=1&scene=narrow_valley&step=3');
    const before = await page.eval(() => document.querySelector('.handle')?.getAttribute('aria-valuetext'));
    await page.eval(() => /** @type {HTMLElement} */ (document.querySelector('.handle')).focus());
    await page.key('ArrowLeft');
    const after = await page.eval(() => document.querySelector('.handle')?.getAttribute('aria-valuetext'));
    assert.notEqual(after, before);
    await expectQuiet(page);
  });

  test('without a mouse: Tab reaches everything, arrows walk the tabs and turn the surface', async () => {
    const page = await open('?locale=en#v=1&scene=narrow_valley&step=3');
    const reached = new Set();
    for (let i = 0; i < 40; i++) {
      await page.key('Tab');
      reached.add(
        await page.eval(() => {
          const { id, className, dataset } = /** @type {HTMLElement} */ (document.activeElement);
          return id || dataset.view || String(className);
        }),
      );
    }
    for (const stop of [
      'scene',
      'language',
      'share',
      'help',
      'handle',
      'small-picture',
      'control-lr',
      'control-angle',
      'play',
      'speed',
      'reset',
      'data',
      'timeline',
    ])
      assert.ok(reached.has(stop), `${stop} is not among ${[...reached]}`);
    await page.click('[data-picture="surface"]');
    await page.waitFor(() => document.querySelector('.stage canvas')?.getAttribute('data-view') === 'surface');
    const picture = () =>
      page.eval(() =>
        /** @type {HTMLCanvasElement} */ (document.querySelector('canvas[data-view="surface"]')).toDataURL(),
      );
    const before = await picture();
    await page.eval(() => /** @type {HTMLElement} */ (document.querySelector('canvas[data-view="surface"]')).focus());
    await page.key('ArrowRight');
    await page.waitFor(
      (known) =>
        /** @type {HTMLCanvasElement} */ (document.querySelector('canvas[data-view="surface"]')).toDataURL() !== known,
      before,
    );
    await expectQuiet(page);
  });

  test('the common belief stands beside what happens', async () => {
    const page = await open('?locale=en#v=1&scene=saddle_escape&step=1');
    await page.click('#beliefs');
    assert.equal(await read(page, '[data-belief="1"]'), '(0.098, 0.102)');
    assert.equal(await read(page, '[data-belief="5"]'), '(0.074932, 0.12755)');
    await page.click('.belief .show');
    await page.waitFor(() => /start=0.1,/.test(location.hash));
    assert.match(
      (await page.eval(() => document.querySelector('.handle')?.getAttribute('aria-valuetext'))) ?? '',
      /0\.1, 0\.1/,
    );
  });

  test('what a mark of a race means can be read below its table', async () => {
    const page = await open('?locale=en&scene=narrow_valley#v=1&scene=narrow_valley&step=20');
    await page.waitFor(() => document.querySelector('.race .tick'));
    const [marks, meant] = await page.eval(() => [
      [...document.querySelectorAll('.race .tick')].map((tick) => tick.textContent?.trim() ?? ''),
      document.querySelector('.race + .marks-mean')?.textContent ?? '',
    ]);
    for (const mark of new Set(marks)) assert.match(meant, new RegExp(`${mark} \\p{L}+ `, 'u'));
  });

  test('a click on a claim shows it', async () => {
    const page = await open('?locale=en#v=1&step=1');
    await page.click('[data-claim="two_cycle"]');
    assert.equal(await verdict(page), 'two_cycle');
    await page.click('[data-claim="diverging"]');
    assert.equal(await read(page, '[aria-pressed="true"].claim .found'), 'measured × 1.20');
  });

  test('language and profile switch without a reload', async () => {
    const page = await open('?locale=en#v=1&step=4');
    await page.click('#language');
    await page.waitFor(() => document.documentElement.lang === 'zh-CN');
    assert.match((await read(page, '#verdict')) ?? '', /\p{Script=Han}/u);
    assert.equal(await step(page), 4);
    await page.click('#profile');
    for (const profile of ['dark_projector', 'dark']) {
      await page.key('p');
      assert.equal(await page.eval(() => document.documentElement.dataset.profile), profile);
    }
    await expectQuiet(page);
    // Both are in the address, and so is the step: a reload changes nothing.
    const address = await page.waitFor(
      () => /locale=zh-CN.*dark(?!_).*step=4/.test(location.href) && location.search + location.hash,
    );
    const again = await open(String(address));
    assert.equal(await again.eval(() => document.documentElement.lang), 'zh-CN');
    assert.equal(await again.eval(() => document.documentElement.dataset.profile), 'dark');
  });
});
