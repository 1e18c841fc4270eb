// Formulas in the critical-point lab: drawn while they are typed, also wrong, huge, of one variable, or without a full count.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectQuiet, inEveryEngine } from './engines.js';
import { counts, openLab } from './lab.js';
import { enter, read, verdict, violations } from './visitor.js';

inEveryEngine('typed formula', (place) => {
  const open = openLab(place);

  test('a formula is drawn as it is typed; while it is wrong the picture stays and the column is named', async () => {
    const page = await open('#v=1&step=1');
    await enter(page, '#landscape', 'formula', 'change');
    await enter(page, '#formula', 'x^4/4 - x^2/2 + y^2');
    assert.deepEqual(await counts(page), [2, 1]);
    await enter(page, '#formula', 'x^4/4 - x^2/2 + y^');
    assert.match((await read(page, '#formula-says')) ?? '', /column 19/);
    assert.deepEqual(await counts(page), [2, 1]);
    await page.click('#language');
    await page.waitFor(() => /第 19 列/.test(document.querySelector('#formula-says')?.textContent ?? ''));
    await page.click('#language');
    await enter(page, '#formula', 'a*x^2 + y^2');
    assert.deepEqual(await counts(page), [1]);
    await enter(page, '#param-a', '0');
    assert.equal(await page.eval(() => document.querySelector('.chip')?.getAttribute('data-kind')), 'saddle');
    await expectQuiet(page);
  });

  test('while the formula is wrong the numbers of the last one are pale, and said to be old', async () => {
    const page = await open('#v=1&formula=x*y&step=1');
    const pale = () =>
      page.eval(() =>
        ['.verdict', '.probe', '.count'].map((part) => {
          const group = document.querySelector(part)?.closest('[aria-disabled="true"]');
          return (
            Boolean(group?.getAttribute('aria-label')) && Number(getComputedStyle(group ?? document.body).opacity) < 1
          );
        }),
      );
    assert.deepEqual(await pale(), [false, false, false]);
    await enter(page, '#formula', 'x*');
    assert.deepEqual(await pale(), [true, true, true]);
    assert.deepEqual(await page.eval(violations), []);
    await enter(page, '#formula', 'X*Y');
    assert.deepEqual(await pale(), [false, false, false]);
    assert.equal(await verdict(page), 'slope-mixed');
    assert.equal(await page.eval(() => document.querySelector('.panel [data-param]')), null);
    await expectQuiet(page);
  });

  test('huge numbers push nothing over anything else', async () => {
    for (const formula of ['x^99+y^99', 'x^99']) {
      const page = await open(
        `#v=1&formula=${encodeURIComponent(formula)}&box=-30,30,-30,30&start=${formula === 'x^99' ? '21.5' : '21.5,-22.7'}&step=0`,
      );
      const crossing = await page.eval(() => {
        const boxes = [...document.querySelectorAll('.probe dd:not(.meaning), .probe dt, .panel .reason math')].map(
          (part) => {
            const range = document.createRange();
            range.selectNodeContents(part);
            return range.getBoundingClientRect();
          },
        );
        const right = document.querySelector('.panel')?.getBoundingClientRect().right ?? 0;
        const cross = boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter(
              (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4,
            ),
        );
        return { cross: cross.length, wide: boxes.filter((box) => box.right > right + 1).length };
      });
      assert.deepEqual(crossing, { cross: 0, wide: 0 }, formula);
    }
  });

  test('a formula that the page prints, selected and copied, can be pasted into the field', async () => {
    /** @param {import('./drivers/driver.js').Page} page @param {string} selector */
    const copied = (page, selector) =>
      page.eval((printed) => {
        getSelection()?.selectAllChildren(/** @type {Element} */ (document.querySelector(printed)));
        return String(getSelection());
      }, selector);
    const printed = (/** @type {import('./drivers/driver.js').Page} */ page) =>
      page.eval(() => [
        document.querySelector('#formula')?.getAttribute('aria-invalid'),
        document.querySelector('#formula-says math')?.outerHTML,
        document.querySelector('[data-probe="value"]')?.textContent,
        document.querySelector('[data-probe="gradient"]')?.textContent,
      ]);
    for (const formula of [
      'x^4/4 - 2*x^(2/3)/y + sqrt(1+x^2)*y^-3',
      '(x+1)/(y+2)/3 - 1e-3*|x-y|*k1*exp(-x^2)',
      'sin(2*pi*x)^2 + lambda*ln(1+e^(x*y))',
    ]) {
      const page = await open(`#v=1&formula=${encodeURIComponent(formula)}&start=0.5,0.25&step=0`);
      const before = await printed(page);
      assert.equal(before[0], 'false', formula);
      await enter(page, '#formula', await copied(page, '#formula-says'));
      assert.deepEqual(await printed(page), before, formula);
      await expectQuiet(page);
    }
    const page = await open('#v=1&step=0');
    const himmelblau = await copied(page, '.picker + .formula');
    await enter(page, '#landscape', 'formula', 'change');
    await enter(page, '#formula', 'x*y');
    await enter(page, '#formula', himmelblau);
    assert.deepEqual(await counts(page), [4, 4, 1], himmelblau);
    await expectQuiet(page);
  });

  test('what takes longer than a frame is searched on by the pool, with what is proven so far', async () => {
    const page = await open(
      `#v=1&formula=${encodeURIComponent('-cos(x)*cos(y)*exp(-(x-pi)^2-(y-pi)^2)')}&box=-10,10,-10,10&start=0.5,0.5&step=0`,
    );
    assert.match((await read(page, '.count')) ?? '', /Still searching|Proven/);
    await page.waitFor(() => /Proven/.test(document.querySelector('.count')?.textContent ?? ''));
    assert.equal(
      (await counts(page)).reduce((sum, n) => sum + n),
      85,
    );
    await expectQuiet(page);
  });

  test('letters typed into the formula are no shortcuts', async () => {
    const page = await open('#v=1&formula=x*y&step=1');
    await page.click('#formula');
    for (const key of ['p', 'l', 'r', '.']) await page.key(key);
    assert.equal(await page.eval(() => document.documentElement.dataset.profile), 'default');
    assert.equal(await page.eval(() => document.documentElement.lang), 'en');
    await expectQuiet(page);
  });

  test('of one variable: the curve, its critical points, the probe on it', async () => {
    const page = await open('#v=1&formula=x^4-x^2&step=1');
    await page.waitFor(() => document.querySelector('.critical_curve .handle'));
    assert.deepEqual(await counts(page), [2, 1]);
    assert.equal(await read(page, '[data-count="sum"]'), '2 − 1 = 1');
    await page.click('.chip[data-kind="maximum"]');
    assert.equal(await verdict(page), 'curve-maximum');
    await enter(page, '#formula', 'x^4-x^2+y^2');
    assert.ok(await page.eval(() => document.querySelector('.critical_map .handle') !== null));
    assert.deepEqual(await counts(page), [2, 1]);
    await expectQuiet(page);
  });

  test('a monkey saddle counts twice', async () => {
    const page = await open('#v=1&formula=x^3-3*x*y^2&start=0.5,0.5&step=1');
    await page.waitFor(() => document.querySelector('[data-count="winding"]')?.textContent?.includes('−2'));
    assert.equal(await read(page, '[data-count="sum"]'), '0 − 1 + 0 − 1 = −2');
    await expectQuiet(page);
  });

  test('says why its count is not the whole truth', async () => {
    for (const [formula, note] of /** @type {[string, RegExp][]} */ ([
      ['sin(9*x)*sin(9*y)', /arrows/],
      ['log(x)+y^2', /no value/],
      ['0*x+y-y+3', /every point of it is critical/],
      ['sin(x*y)', /in the open/],
    ])) {
      const page = await open(`#v=1&formula=${encodeURIComponent(formula)}&start=0.5,0.5&step=1`);
      await page.waitFor(() => /^(?!.*Still searching)./s.test(document.querySelector('.count')?.textContent ?? ''));
      assert.match((await read(page, '.count')) ?? '', note, formula);
      await expectQuiet(page);
    }
  });
});
