// Home: the chapters with living thumbnails, search in both languages, going on where one left, and links of before there was a Home.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenes } from '../../web/scenes/index.js';
import { profiles } from '../../web/words/theme.js';
import { dress, expectQuiet, inEveryEngine } from './engines.js';
import { enter, read, slide, violations } from './visitor.js';

/** @typedef {import('./drivers/driver.js').Page} Page */

/** What the thumbnail of a scene shows now. @param {Page} page @param {string} id */
const picture = (page, id) =>
  page.eval(
    (scene) => /** @type {HTMLCanvasElement} */ (document.querySelector(`[data-scene="${scene}"] canvas`)).toDataURL(),
    id,
  );

/** Waits until the thumbnail of a scene runs. @param {Page} page @param {string} id */
const runs = (page, id) =>
  page.waitFor((scene) => document.querySelector(`[data-scene="${scene}"] canvas[data-runs]`), id);

/** @param {Page} page */
const found = (page) =>
  page.eval(() =>
    [...document.querySelectorAll('.scene-card')].flatMap((card) =>
      card.checkVisibility() ? [card.getAttribute('data-scene') ?? ''] : [],
    ),
  );

inEveryEngine('home', (place) => {
  /** @param {string} address @param {import('./drivers/driver.js').Size} [size] */
  const open = async (address, size = { width: 1280, height: 720 }) => {
    const page = await place.browser.open(`${place.site}${address}`, size);
    await page.waitFor(() => document.querySelector('.scene-card'));
    return page;
  };
  const [first, second] = /** @type {[{id: string}, {id: string}]} */ (/** @type {unknown} */ (scenes));

  test('an address that names nothing opens it: every scene is there, in its chapter, and runs when it is seen', async () => {
    const page = await open('?locale=en', { width: 1280, height: 720 });
    assert.deepEqual(
      await found(page),
      scenes.map(({ id }) => id),
    );
    assert.equal(
      await page.eval(() => document.querySelectorAll('.chapter-row').length),
      new Set(scenes.map(({ chapter }) => chapter)).size,
    );
    await runs(page, first.id);
    const before = await picture(page, first.id);
    await page.waitFor(
      (scene, known) =>
        /** @type {HTMLCanvasElement} */ (document.querySelector(`[data-scene="${scene}"] canvas`)).toDataURL() !==
        known,
      first.id,
      before,
    );
    const last = scenes.at(-1)?.id ?? '';
    await page.eval((scene) => document.querySelector(`[data-scene="${scene}"]`)?.scrollIntoView(), last);
    await runs(page, last);
    assert.ok((await read(page, `[data-scene="${last}"] .glimpse`))?.length);
    await expectQuiet(page);
  });

  test('what is not in view has not been fetched, and stands still once it has left', async () => {
    const page = await open('?locale=en', { width: 390, height: 420 });
    await runs(page, first.id).catch(() => {});
    const last = scenes.at(-1)?.id ?? '';
    assert.equal(
      await page.eval((scene) => document.querySelector(`[data-scene="${scene}"] canvas[data-runs]`), last),
      null,
    );
    await page.eval((scene) => document.querySelector(`[data-scene="${scene}"]`)?.scrollIntoView(), last);
    await runs(page, last);
    const gone = await picture(page, first.id);
    await page.eval(() => new Promise((done) => setTimeout(done, 500)));
    assert.equal(await picture(page, first.id), gone);
  });

  test('a card leads to its scene, back leads Home, and the scene leads there too', async () => {
    const page = await open('?locale=zh-CN&colorProfile=dark');
    await page.click(`[data-scene="${second.id}"] .to-scene`);
    await page.waitFor((scene) => document.querySelector(`.stage[data-scene="${scene}"]`), second.id);
    assert.equal(await page.eval(() => document.documentElement.lang), 'zh-CN');
    assert.equal(await page.eval(() => document.documentElement.dataset.profile), 'dark');
    // At its start it has nothing to write into the address while the browser is on its way back.
    await page.click('#first');
    await page.eval(() => history.back());
    await page.waitFor(() => document.querySelector('.scene-card'));
    await page.eval(() => history.forward());
    await page.waitFor(() => document.querySelector('#home'));
    await page.click('#home');
    await page.waitFor(() => document.querySelector('.scene-card'));
    assert.equal(await page.eval(() => document.documentElement.lang), 'zh-CN');
    await expectQuiet(page);
  });

  test('it goes on where the visitor left', async () => {
    const page = await place.browser.open(`${place.site}?locale=en#v=1&scene=narrow_valley&step=3`);
    await page.waitFor(() => document.querySelector('#verdict'));
    await slide(page, 'kappa', 0.5);
    const value = await page.waitFor(() => /kappa=([\d.]+)/.exec(location.hash)?.[1]);
    await page.waitFor((kappa) => localStorage.getItem('descent-lab-place')?.includes(`kappa=${kappa}`), value);
    await page.click('#home');
    await page.waitFor(() => document.querySelector('#go-on'));
    await page.click('#go-on');
    await page.waitFor(() => document.querySelector('.stage[data-scene="narrow_valley"]'));
    assert.match(await page.eval(() => location.hash), new RegExp(`kappa=${value}`));
  });

  test('search finds what a scene says, in either language, whatever the language of the page', async () => {
    const page = await open('?locale=en');
    for (const [sought, scene] of [
      ['zigzag', 'narrow_valley'],
      ['鞍点 逃离', 'saddle_escape'],
      ['Himmelblau', 'critical_point_lab'],
    ]) {
      await enter(page, '#search', sought ?? '');
      await page.waitFor(() => document.querySelector('.found')?.textContent);
      await page.waitFor((id) => document.querySelector(`[data-scene="${id}"]:not([hidden])`), scene ?? '');
      assert.ok((await found(page)).length < scenes.length, sought);
    }
    await enter(page, '#search', 'xyzzy');
    await page.waitFor(() => /xyzzy/.test(document.querySelector('.found')?.textContent ?? ''));
    assert.deepEqual(await found(page), []);
  });

  test('the lecture begins, and the page for the teacher opens', async () => {
    const page = await open('?locale=en');
    await page.click('a.begin');
    await page.waitFor(() => /lecture=how_descent_moves/.test(location.search) && document.querySelector('.said'));
    const again = await open('?locale=en');
    await again.click(`[data-scene="${first.id}"] .for-teacher`);
    await again.waitFor(() => document.querySelector('.teacher-page h1'));
  });

  test('an address that is typed over Home opens its scene, and back is Home', async () => {
    const page = await open('?locale=en');
    await page.eval(() => {
      location.hash = '#v=1&scene=saddle_escape&step=3';
    });
    await page.waitFor(() => document.querySelector('.stage[data-scene="saddle_escape"]'));
    await page.eval(() => history.back());
    await page.waitFor(() => document.querySelector('.scene-card'));
  });

  test('fits its window in both languages and every profile, and axe has nothing to object to', async () => {
    for (const size of place.engine === 'chromium'
      ? [
          { width: 320, height: 640 },
          { width: 1024, height: 768 },
        ]
      : [{}]) {
      const page = await open('?locale=en', size);
      for (const locale of /** @type {const} */ (['en', 'zh-CN']))
        for (const profile of profiles) {
          await dress(page, locale, profile);
          const wide = await page.eval(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, `${locale} ${profile} is ${wide} pixels too wide`);
          assert.deepEqual(await page.eval(violations), [], `${locale} ${profile}`);
        }
      await expectQuiet(page);
    }
  });

  for (const [address, scene, told] of [
    ['#v=1&step=3', 'learning_rate_regimes', /^3 /],
    ['?locale=en#v=1&lr=0.3&step=2', 'learning_rate_regimes', /^2 /],
    ['#v=1&scene=narrow_valley&step=4', 'narrow_valley', /^4 /],
    ['?scene=saddle_escape', 'saddle_escape', /\d/],
    ['?locale=en&autoplay=false', 'learning_rate_regimes', /^0 /],
    ['?locale=en&predict', 'learning_rate_regimes', /\d/],
    ['?embed', 'learning_rate_regimes', /\d/],
    ['?homeScreen=false', 'learning_rate_regimes', /\d/],
  ])
    test(`${address} opens the scene, as before there was a Home`, async () => {
      const page = await place.browser.open(`${place.site}${address}`);
      await page.waitFor((id) => document.querySelector(`.stage[data-scene="${id}"]`), String(scene));
      assert.match((await read(page, '#step')) ?? '', /** @type {RegExp} */ (told));
      await expectQuiet(page);
    });
});
