// An embed by itself: what axe objects to, what a teacher left out or fixed, and that Share of it says the same again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenes } from '../../../web/scenes/index.js';
import { expectQuiet, inEveryEngine } from '../engines.js';
import { openPage, violations } from '../visitor.js';

inEveryEngine('a column', (place) => {
  const open = openPage(place);
  const column = { width: 420, height: 640 };

  test('axe objects to nothing', async () => {
    for (const { id } of scenes)
      for (const look of ['locale=en', 'locale=zh-CN&colorProfile=dark']) {
        const page = await open(`?embed&scene=${id}&${look}`, column);
        assert.deepEqual(await page.eval(violations), [], `${id} ${look}`);
        await expectQuiet(page);
      }
  });

  test('what is hidden is not there, what is fixed does not move', async () => {
    const page = await open(
      '?embed&scene=narrow_valley&locale=en&controls=lr,kappa&hide=kappa,formula&freeze=lr,start&autoplay=false',
      column,
    );
    const there = (/** @type {string} */ selector) =>
      page.eval((wanted) => document.querySelector(wanted) !== null, selector);
    assert.deepEqual(
      [await there('#control-lr'), await there('#control-kappa'), await there('.formula'), await there('#verdict')],
      [true, false, false, true],
    );
    assert.equal(await there('.handle'), false);
    const before = await page.eval(() => document.querySelector('.control output')?.textContent);
    await page.click('#control-lr');
    await page.click('canvas');
    await page.click('[data-control="lr"] .mark');
    assert.equal(await page.eval(() => document.querySelector('.control output')?.textContent), before);
    const whole = await page.eval(() => /** @type {HTMLAnchorElement} */ (document.querySelector('#whole')).href);
    assert.match(whole, /controls=lr,kappa&hide=kappa,formula&freeze=lr,start/);
    assert.doesNotMatch(whole, /embed|autoplay/);
    await expectQuiet(page);
  });

  test('a question comes first where the address says so, and the verdict after the run', async () => {
    const page = await open('?embed&scene=learning_rate_regimes&locale=en&predict&speed=4', column);
    await page.waitFor(() => document.querySelector('.asked[data-phase="ask"]'));
    const seen = () =>
      page.eval(() => getComputedStyle(document.querySelector('.verdict') ?? document.body).visibility);
    assert.equal(await seen(), 'hidden');
    assert.deepEqual(await page.eval(violations), []);
    await page.click('[data-answer="same"] .answer');
    await page.click('#run-asked');
    await page.waitFor(() => document.querySelector('.asked[data-phase="told"]'));
    assert.equal(await seen(), 'visible');
    await expectQuiet(page);
  });

  test('the whole page leaves out and fixes the same', async () => {
    const page = await open('?scene=narrow_valley&locale=en&hide=kappa,formula&freeze=lr,start');
    const there = (/** @type {string} */ selector) =>
      page.eval((wanted) => document.querySelector(wanted) !== null, selector);
    assert.deepEqual(
      [await there('#control-kappa'), await there('.formula math'), await there('.handle')],
      [false, false, false],
    );
    assert.equal(
      await page.eval(() => /** @type {HTMLInputElement} */ (document.querySelector('#control-lr')).disabled),
      true,
    );
    await page.click('#share');
    await page.waitFor(() => document.querySelector('#share-link'));
    const link = () =>
      page.eval(() => /** @type {HTMLTextAreaElement} */ (document.querySelector('#share-link')).value);
    assert.match(await link(), /hide=kappa,formula&freeze=lr,start/);
    await page.click('[data-list="freeze"][data-name="lr"]');
    await page.waitFor(
      () => !(/** @type {HTMLTextAreaElement} */ (document.querySelector('#share-link')).value.includes('freeze=lr')),
    );
    assert.match(await link(), /freeze=start/);
    assert.deepEqual(await page.eval(violations), []);
    await expectQuiet(page);
  });
});
