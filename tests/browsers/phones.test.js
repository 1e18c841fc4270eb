// A phone in the hand, upright and on its side: no words over others, room for a finger, a low bar of playback, help at hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenes } from '../../web/scenes/index.js';
import { measureScreen } from '../look/measure.js';
import { dress, inEveryEngine } from './engines.js';
import { openPage, openScene } from './visitor.js';

/** WCAG 2.2, 2.5.8. */
const TARGET = 24;

inEveryEngine('phones', (place) => {
  // The other drivers cannot make a window as narrow as that.
  if (place.engine !== 'chromium') return;
  const open = openPage(place);

  /** In the page: what a finger misses, how much of the window playback takes, whether help is in view. */
  const fingers = (/** @type {number} */ least) => {
    const small = [...document.querySelectorAll('button, a[href], select, input, [role="slider"]')].flatMap(
      (element) => {
        const { width, height } = element.getBoundingClientRect();
        return element.checkVisibility() && Math.min(width, height) < least - 0.1
          ? [`${element.id || element.className}`]
          : [];
      },
    );
    const { height = 0 } = document.querySelector('.strip')?.getBoundingClientRect() ?? {};
    const help = /** @type {Element} */ (document.querySelector('#help')).getBoundingClientRect();
    const pinched = [...document.querySelectorAll('.pane canvas')].every((canvas) =>
      getComputedStyle(canvas).touchAction.includes('pinch-zoom'),
    );
    return {
      small,
      strip: height / innerHeight,
      help: help.left >= 0 && help.top >= 0 && help.right <= innerWidth && help.bottom <= innerHeight,
      pinched:
        pinched &&
        !/maximum-scale|user-scalable/.test(document.querySelector('meta[name="viewport"]')?.outerHTML ?? ''),
    };
  };

  for (const [width, height] of /** @type {const} */ ([
    [360, 640],
    [640, 360],
    [844, 390],
  ]))
    test(`${width} × ${height}`, async () => {
      const page = await open('?locale=en&scene=learning_rate_regimes#v=1&step=9', { width, height });
      for (const { id } of scenes) {
        await openScene(page, id);
        for (const locale of /** @type {const} */ (['en', 'zh-CN'])) {
          await dress(page, locale, 'default');
          const { faults } = await page.eval(measureScreen);
          assert.deepEqual(
            faults.filter((fault) => !fault.endsWith('only after scrolling')),
            [],
            `${id} ${locale}`,
          );
          const { small, strip, help, pinched } = await page.eval(fingers, TARGET);
          assert.deepEqual(small, [], `${id} ${locale}: smaller than ${TARGET} px`);
          assert.ok(strip <= 0.26, `${id} ${locale}: playback takes ${strip}`);
          assert.ok(help, `${id} ${locale}: help is out of view`);
          assert.ok(pinched, `${id} ${locale}: two fingers do not zoom`);
        }
      }
    });
});
