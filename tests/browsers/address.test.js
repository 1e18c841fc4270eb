// The address is the state: scenes in the history, links that restore or say what is wrong with them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenes } from '../../web/scenes/index.js';
import { expectQuiet, inEveryEngine } from './engines.js';
import { openPage, read, shown, slide, step } from './visitor.js';

const [first = '', second = '', third = ''] = scenes.map(({ id }) => id);

inEveryEngine('address', (place) => {
  const open = openPage(place);

  test('another scene is another page: back returns to the one before as it was left, forward goes again', async () => {
    const page = await open('?locale=en#v=1&step=7');
    const scene = () => page.eval(() => document.querySelector('.stage')?.getAttribute('data-scene'));
    await slide(page, 'lambda', 0.25);
    await page.click('#first');
    await page.click('#forward');
    const left = await shown(page, 'gradient_descent.contraction.measured');
    const pages = await page.eval(() => history.length);
    await page.click('[aria-label="Next scene"]');
    await page.waitFor((id) => document.querySelector(`[data-scene="${id}"]`), second);
    await page.click('#first');
    await page.click('[aria-label="Next scene"]');
    await page.waitFor((id) => document.querySelector(`[data-scene="${id}"]`), third);
    assert.equal(await page.eval(() => history.length), pages + 2);
    await page.eval(() => history.back());
    await page.waitFor((id) => document.querySelector(`[data-scene="${id}"]`), second);
    await page.eval(() => history.back());
    await page.waitFor((id) => document.querySelector(`[data-scene="${id}"]`), first);
    assert.equal(await step(page), 1);
    assert.equal(await shown(page, 'gradient_descent.contraction.measured'), left);
    await page.eval(() => history.forward());
    await page.waitFor((id) => document.querySelector(`[data-scene="${id}"]`), second);
    assert.equal(await scene(), second);
    await expectQuiet(page);
  });

  test('the address says what a slider changed while the run plays', async () => {
    // Slowly, so that it plays long enough to be looked at.
    const page = await open('?locale=en#v=1&speed=0.25');
    await slide(page, 'lr', 0.2);
    await page.waitFor(() => /lr=0\.\d/.test(location.hash) && !/step=/.test(location.hash));
    await expectQuiet(page);
  });

  test('an address that is typed over another is one page more of the history', async () => {
    const page = await open('?locale=en#v=1&scene=saddle_escape&step=3');
    const pages = await page.eval(() => history.length);
    await page.eval(() => {
      location.hash = '#v=1&scene=narrow_valley&step=4';
    });
    await page.waitFor(() => document.querySelector('[data-scene="narrow_valley"]'));
    assert.equal(await step(page), 4);
    assert.equal(await page.eval(() => history.length), pages + 1);
    await page.eval(() => history.back());
    await page.waitFor(() => document.querySelector('[data-scene="saddle_escape"]'));
    assert.equal(await page.eval(() => location.hash), '#v=1&scene=saddle_escape&step=3');
    await expectQuiet(page);
  });

  test('a link restores exactly after a reload', async () => {
    const page = await open('?locale=en#v=1&step=2');
    await slide(page, 'lambda', 0.25);
    await slide(page, 'lr', 0.3);
    await page.click('#back');
    await page.waitFor(() => location.hash.includes('lambda='));
    const state = () =>
      page.eval(() => [
        location.hash,
        document.querySelector('#step')?.textContent,
        ...[...document.querySelectorAll('[data-quantity], .control output')].map((cell) => cell.textContent),
      ]);
    await page.waitFor(() =>
      location.hash.includes(`step=${Number.parseInt(document.querySelector('#step')?.textContent ?? '', 10)}`),
    );
    const before = await state();
    const again = await open(`?locale=en${before[0]}`);
    assert.deepEqual(
      await again.eval(() => [
        location.hash,
        document.querySelector('#step')?.textContent,
        ...[...document.querySelectorAll('[data-quantity], .control output')].map((cell) => cell.textContent),
      ]),
      before,
    );
  });

  test('a step behind the end of the run is its last one', async () => {
    const page = await open('?locale=en#v=1&scene=saddle_escape&y0=0.3&step=1000');
    const [now, end] = ((await read(page, '#step')) ?? '').split(' / ');
    assert.equal(now, end);
    assert.ok(Number(end) < 100);
  });

  test('an invalid link shows one notice and the default', async () => {
    const page = await open('?locale=en#v=1&lr=banana&lambda=pear');
    assert.equal(await page.eval(() => document.querySelectorAll('.notice').length), 1);
    assert.match((await read(page, '.notice')) ?? '', /learning rate η “banana”/);
    await page.click('.notice button');
    assert.equal(await page.eval(() => document.querySelectorAll('.notice').length), 0);
    await expectQuiet(page);
    for (const [address, said, scene] of /** @type {const} */ ([
      ['?locale=en&scene=nope', /scene “nope”/, 'learning_rate_regimes'],
      ['?locale=en#v=1&scene=nope&kappa=3', /scene “nope”/, 'learning_rate_regimes'],
      ['?locale=zh#v=1&scene=narrow_valley&kapa=3', /“kapa”无法识别/, 'narrow_valley'],
      ['?locale=en#v=99&scene=narrow_valley', /another version/, 'narrow_valley'],
      ['?locale=zh#v=1&scene=critical_point_lab&landscape=nope&start=1', /损失曲面“nope”/, 'critical_point_lab'],
    ])) {
      const wrong = await open(address);
      assert.equal(await wrong.eval(() => document.querySelectorAll('.notice').length), 1, address);
      const words = (await read(wrong, '.notice')) ?? '';
      assert.match(words, said, address);
      assert.ok(words.length < 90, `${words.length} characters`);
      assert.equal(
        await wrong.eval(() => document.querySelector('.stage')?.getAttribute('data-scene')),
        scene,
        address,
      );
      await expectQuiet(wrong);
    }
  });
});
