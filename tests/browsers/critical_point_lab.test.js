// The critical-point lab under the hand: the probe, formulas while they are typed, the matrix, Peano's lines, links.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { expectQuiet, inEveryEngine } from './engines.js';

/** @typedef {import('./driver.js').Page} Page */

/** @param {Page} page @param {string} selector */
const read = (page, selector) =>
  page.eval((wanted) => document.querySelector(wanted)?.textContent?.replace('✓', '').trim(), selector);
/** @param {Page} page */
const verdict = (page) => page.eval(() => document.querySelector('#verdict')?.getAttribute('data-case'));
/** @param {Page} page */
const counts = (page) =>
  page.eval(() => [...document.querySelectorAll('.chip')].map((chip) => Number.parseInt(chip.textContent ?? '', 10)));
/** As a hand would: the event that the page listens to comes with the value. @param {Page} page @param {string} selector @param {string} value @param {"input" | "change"} type */
const enter = (page, selector, value, type = 'input') =>
  page.eval(
    (selector, value, type) => {
      const field = /** @type {HTMLInputElement} */ (document.querySelector(selector));
      field.value = value;
      field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    value,
    type,
  );

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** In the page: what axe objects to, in short. */
const violations = /** @type {() => Promise<string[]>} */ (
  new Function(`${axe}
    return axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join('; ')));`)
);

inEveryEngine('critical point lab', (place) => {
  /** @param {string} fragment @param {string} [query] */
  const open = async (fragment, query = 'locale=en') => {
    const page = await place.browser.open(`${place.site}?scene=critical_point_lab&${query}${fragment}`, {
      width: 1280,
      height: 720,
    });
    await page.waitFor(() => document.querySelector('.stage .handle'));
    return page;
  };

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

  test('letters typed into the formula are no shortcuts', async () => {
    const page = await open('#v=1&formula=x*y&step=1');
    await page.click('#formula');
    for (const key of ['p', 'l', 'r', '.']) await page.key(key);
    assert.equal(await page.eval(() => document.documentElement.dataset.profile), 'default');
    assert.equal(await page.eval(() => document.documentElement.lang), 'en');
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
      await page.waitFor(() => document.querySelector('.count'));
      assert.match((await read(page, '.count')) ?? '', note, formula);
      await expectQuiet(page);
    }
  });

  test('a belief is shown on the stage', async () => {
    const page = await open('#v=1&step=1');
    await page.click('#tab-belief');
    await page.click('[data-belief="negative"] button');
    assert.equal(await verdict(page), 'maximum');
    await page.click('[data-belief="necessary"] button');
    assert.equal(await verdict(page), 'minimum-directions');
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

  test('axe objects to no tool and no tab', async () => {
    const page = await open('#v=1&step=1');
    for (const tab of ['matrix', 'peano', 'explain', 'belief', 'probe']) {
      await page.click(`#tab-${tab}`);
      assert.deepEqual(await page.eval(violations), [], tab);
    }
    await enter(page, '#landscape', 'formula', 'change');
    await enter(page, '#formula', 'a*x^2 +');
    assert.deepEqual(await page.eval(violations), [], 'formula');
  });

  test('no tab scrolls at 1280 × 720', async () => {
    for (const locale of ['en', 'zh-CN']) {
      const page = await open('#v=1&step=1', `locale=${locale}`);
      for (const tab of ['probe', 'matrix', 'peano', 'explain', 'belief']) {
        await page.click(`#tab-${tab}`);
        const overflow = await page.eval(() => {
          const body = /** @type {HTMLElement} */ (document.querySelector('#panel-body'));
          return [body.scrollHeight - body.clientHeight, body.scrollWidth - body.clientWidth];
        });
        assert.ok(
          overflow.every((pixels) => pixels <= 1),
          `${tab} ${locale}: ${overflow}`,
        );
      }
    }
  });
});
