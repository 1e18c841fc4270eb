// What has to be seen is not cut off: the ring around the focus, the title of a scene, playback in a small frame.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenes } from '../../web/scenes/index.js';
import { profiles } from '../../web/words/theme.js';
import { measureScreen } from '../look/measure.js';
import { dress, inEveryEngine } from './engines.js';
import { openPage, openScene } from './visitor.js';

inEveryEngine('in view', (place) => {
  const open = openPage(place);

  test('the ring around what has the focus in the panel is whole, in every profile', async () => {
    const page = await open('?locale=en#v=1&scene=critical_point_lab&formula=x^2%2By^2');
    await page.waitFor(() => document.querySelector('.typed input'));
    for (const profile of profiles) {
      await dress(page, 'en', profile);
      const cut = await page.eval(() => {
        const body = /** @type {HTMLElement} */ (document.querySelector('#panel-body'));
        // 0.18rem wide, 0.1rem away.
        const ring = 0.28 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
        return [...body.querySelectorAll('input, select, button')].flatMap((element) => {
          /** @type {HTMLElement} */ (element).focus();
          element.scrollIntoView({ block: 'nearest' });
          const box = element.getBoundingClientRect();
          const around = body.getBoundingClientRect();
          const whole =
            box.left - ring >= around.left - 0.5 &&
            box.right + ring <= around.right + 0.5 &&
            box.top - ring >= around.top - 0.5 &&
            box.bottom + ring <= around.bottom + 0.5;
          return whole ? [] : [element.id || element.className || element.tagName];
        });
      });
      assert.deepEqual(cut, [], profile);
    }
  });

  test('on a phone the title of every scene is there to the last word', async () => {
    const page = await open('?locale=en&scene=learning_rate_regimes', { width: 390, height: 844 });
    for (const { id } of scenes) {
      await openScene(page, id);
      const cut = await page.eval(() => {
        const words = /** @type {HTMLElement} */ (document.querySelector('header nav span'));
        const bar = /** @type {HTMLElement} */ (words.closest('header'));
        const below = words.getBoundingClientRect().bottom > bar.getBoundingClientRect().bottom;
        return below || words.scrollWidth > words.clientWidth + 1;
      });
      assert.ok(!cut, id);
    }
  });

  // What of it differs between engines is type alone.
  if (place.engine === 'chromium')
    for (const [width, height] of /** @type {const} */ ([
      [1024, 768],
      [1280, 720],
      [800, 600],
    ]))
      test(`in a lecture hall of ${width} × ${height} no words meet, sliders need no scrolling, and the panel shows that it goes on`, async () => {
        const page = await open('?locale=en&scene=learning_rate_regimes#v=1&step=9', { width, height });
        for (const { id } of scenes) {
          await openScene(page, id);
          for (const locale of /** @type {const} */ (['en', 'zh-CN'])) {
            await dress(page, locale, 'projector');
            assert.deepEqual((await page.eval(measureScreen)).faults, [], `${id} ${locale}`);
          }
        }
      });

  test('where the panel ends its arrow is gone', async () => {
    const page = await open('?locale=en&colorProfile=projector&scene=narrow_valley#v=1&step=9', {
      width: 1024,
      height: 600,
    });
    const goesOn = () => page.eval(() => document.querySelector('#panel-body')?.hasAttribute('data-more'));
    assert.equal(await goesOn(), true);
    await page.eval(() => document.querySelector('#panel-body')?.scrollTo(0, 1e4));
    await page.waitFor(() => !document.querySelector('#panel-body')?.hasAttribute('data-more'));
  });

  for (const [width, height] of /** @type {const} */ ([
    [390, 400],
    [1000, 400],
    [500, 640],
    [640, 360],
  ]))
    test(`embedded in ${width} × ${height} picture, verdict and playback are in view`, async () => {
      const page = await open('?embed&locale=en&scene=saddle_escape', { width, height });
      const missing = await page.eval(() =>
        ['#play', '#forward', '#reset', '#timeline', '.stage canvas', '#verdict'].filter((selector) => {
          const { top, right, bottom, left } = /** @type {Element} */ (
            document.querySelector(selector)
          ).getBoundingClientRect();
          const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          const covered = !on?.closest(`${selector}, .pane`);
          return covered || top < 0 || left < 0 || right > innerWidth || bottom > innerHeight;
        }),
      );
      assert.deepEqual(missing, []);
    });
});
