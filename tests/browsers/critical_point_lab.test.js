// The critical-point lab under the hand: the probe, the matrix, Peano's lines, beliefs, links.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectQuiet, inEveryEngine } from './engines.js';
import { counts, openLab } from './lab.js';
import { enter, read, verdict, violations } from './visitor.js';

inEveryEngine('critical point lab', (place) => {
  const open = openLab(place);

  test('it opens on nine critical points, counted and checked, and moves by itself', async () => {
    const page = await open('');
    assert.deepEqual(await counts(page), [4, 4, 1]);
    assert.equal(await read(page, '[data-count="sum"]'), '4 − 4 + 1 = 1');
    assert.equal(await read(page, '[data-count="winding"]'), '1');
    assert.ok(await page.eval(() => document.querySelector('.count .agrees') !== null));
    await page.waitFor(() => Number.parseInt(document.querySelector('#step')?.textContent ?? '', 10) > 2);
    await expectQuiet(page);
  });

  test('the probe snaps to a critical point; an arrow key takes it off again', async () => {
    const page = await open('#v=1&step=1');
    await page.click('.chip[data-kind="saddle"]');
    assert.equal(await verdict(page), 'saddle');
    const saddle = await read(page, '[data-probe="at"]');
    const at = await page.box('.critical_map .handle');
    const middle = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
    await page.drag(middle, { x: middle.x + 60, y: middle.y + 40 });
    assert.match((await verdict(page)) ?? '', /^slope-/);
    await page.drag({ x: middle.x + 60, y: middle.y + 40 }, { x: middle.x + 5, y: middle.y - 4 });
    assert.equal(await verdict(page), 'saddle');
    assert.equal(await read(page, '[data-probe="at"]'), saddle);
    await page.eval(() => /** @type {HTMLElement} */ (document.querySelector('.critical_map .handle')).focus());
    await page.key('ArrowRight');
    assert.match((await verdict(page)) ?? '', /^slope-/);
    await expectQuiet(page);
  });

  test('a link carries formula, parameters, view, probe and tool', async () => {
    const link =
      '#v=1&formula=a*x^2%2By^4-x*y%20%2B%200%25&param.a=0.5&box=-1,2,-1.5,1.5&start=0.25,0.5&lr=0.02&step=0';
    const wrong = await open(link);
    assert.match((await read(wrong, '.notice')) ?? '', /formula/);
    const page = await open(link.replace('%20%2B%200%25', ''));
    const state = () =>
      page.eval(() => [
        /** @type {HTMLInputElement} */ (document.querySelector('#formula')).value,
        document.querySelector('[data-param="a"] output')?.textContent,
        document.querySelector('[data-probe="at"]')?.textContent,
      ]);
    await page.click('#forward');
    await page.click('#first');
    const hash = await page.waitFor(() => /formula=/.test(location.hash) && location.hash);
    const before = await state();
    assert.deepEqual(before, ['a*x^2+y^4-x*y', '0.5', '(0.25, 0.5)']);
    const again = await open(String(hash));
    assert.equal(
      await again.eval(() => /** @type {HTMLInputElement} */ (document.querySelector('#formula')).value),
      before[0],
    );
    const matrix = await open('#v=1&tool=matrix&h12=-2&h11=0&h22=0&step=1');
    assert.equal(await verdict(matrix), 'saddle');
    assert.equal(await matrix.eval(() => document.querySelector('#tab-matrix')?.getAttribute('aria-selected')), 'true');
    await expectQuiet(matrix);
  });

  test('the matrix stays symmetric, and its cases are what they are', async () => {
    const page = await open('#v=1&tool=matrix&step=1');
    await enter(page, '#entry-1', '3');
    assert.equal(
      await page.eval(() => /** @type {HTMLInputElement} */ (document.querySelector('#entry-2')).value),
      '3',
    );
    const cases = ['minimum', 'maximum', 'saddle', 'saddle'];
    for (const [i, expected] of cases.entries()) {
      await page.click(`.case:nth-child(${i + 1})`);
      assert.equal(await verdict(page), expected);
    }
    assert.equal(await read(page, '[data-probe="lambda1"]'), '−2.00');
    await expectQuiet(page);
  });

  test('every line through Peano’s origin says minimum, the parabola says maximum', async () => {
    const page = await open('#v=1&tool=peano&step=1');
    await page.eval(() => document.querySelector('#control-direction')?.scrollIntoView());
    for (const key of ['Home', 'End', 'PageDown', 'ArrowLeft']) {
      await page.eval(() => /** @type {HTMLElement} */ (document.querySelector('#control-direction')).focus());
      await page.key(key);
      assert.match((await read(page, '.sections .line')) ?? '', /minimum/);
      assert.match((await read(page, '.sections .parabola')) ?? '', /maximum/);
      assert.equal(await verdict(page), 'saddle-reduced');
    }
    await expectQuiet(page);
  });

  test('a belief is shown on the stage', async () => {
    const page = await open('#v=1&step=1');
    await page.click('#beliefs');
    await page.click('[data-belief="negative"] button');
    assert.equal(await verdict(page), 'maximum');
    await page.click('[data-belief="necessary"] button');
    assert.equal(await verdict(page), 'minimum-directions');
    await expectQuiet(page);
  });

  test('axe objects to no tool, nor to the beliefs', async () => {
    const page = await open('#v=1&step=1');
    for (const tab of ['tab-matrix', 'tab-peano', 'beliefs', 'tab-probe']) {
      await page.click(`#${tab}`);
      assert.deepEqual(await page.eval(violations), [], tab);
    }
    await enter(page, '#landscape', 'formula', 'change');
    await enter(page, '#formula', 'a*x^2 +');
    assert.deepEqual(await page.eval(violations), [], 'formula');
  });
});
