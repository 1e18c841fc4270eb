// A lecture given by clicker, a question predicted and answered, a file of a lecture opened.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './engines.js';
import { read, violations } from './visitor.js';

/** @typedef {import('./drivers/driver.js').Page} Page */

/** @param {Page} page */
const place = (page) =>
  page.eval(() => ({
    step: Number(document.querySelector('#lecture-step')?.textContent),
    phase: document.querySelector('.said')?.getAttribute('data-phase') ?? '',
    said: document.querySelector('.sentence')?.textContent ?? '',
  }));

/** Until the page is not where it was: a key is heard when the page has time for it. @param {Page} page @param {Awaited<ReturnType<typeof place>>} before */
const moved = (page, before) =>
  page.waitFor(({ step, phase, said }) => {
    const now = document.querySelector('#lecture-step');
    return (
      !now ||
      Number(now.textContent) !== step ||
      document.querySelector('.said')?.getAttribute('data-phase') !== phase ||
      document.querySelector('.sentence')?.textContent !== said
    );
  }, before);

/** @param {Page} page @param {number} step */
const atStep = (page, step) =>
  page.waitFor((wanted) => Number(document.querySelector('#lecture-step')?.textContent) === wanted, step);

/** @param {Page} page */
const told = (page) => page.waitFor(() => document.querySelector('#verdict, .take-home'));

inEveryEngine('lecture', (site) => {
  /** @param {string} query @param {import('./drivers/driver.js').Size} [size] */
  const open = async (query, size = { width: 1024, height: 768 }) => {
    const page = await site.browser.open(`${site.site}${query}`, size);
    await page.waitFor(() => document.querySelector('.sentence, #verdict'));
    return page;
  };

  test('a clicker goes through a whole lecture and back, whatever was clicked', async () => {
    const page = await open('?locale=zh-CN&lecture=how_descent_moves&step=2');
    await atStep(page, 2);
    const steps = Number((await read(page, '.lecture-bar p'))?.split('/')[1]);
    assert.ok(steps > 10);
    // Controls are on the screen, and the slider was clicked last: the clicker does not move it.
    await page.click('#lecture-panel');
    await page.waitFor(() => document.querySelector('#control-lr'));
    const setting = () =>
      page.eval(() => /** @type {HTMLInputElement} */ (document.querySelector('#control-lr')).value);
    const before = await setting();
    await page.click('#control-lr');
    assert.notEqual(await setting(), before);
    await page.key('PageUp');
    await atStep(page, 1);
    // Both steps are about η = 0.1.
    assert.equal(await setting(), before);
    await page.key('PageDown');
    await atStep(page, 2);
    await page.click('#lecture-panel');
    await page.waitFor(() => !document.querySelector('.panel'));
    const seen = new Set();
    const keys = ['PageDown', 'ArrowRight', ' '];
    for (let i = 0; i < 4 * steps && !(await read(page, '.take-home')); i++) {
      const now = await place(page);
      seen.add(now.step);
      await page.key(keys[i % keys.length] ?? '');
      await moved(page, now);
    }
    assert.equal(seen.size, steps - 1);
    const kept = await page.eval(() => document.querySelectorAll('.kept').length);
    assert.ok(kept >= 5, `${kept} sentences to take home`);
    await page.key('PageUp');
    await atStep(page, steps);
    await told(page);
    await page.key('Escape');
    await page.waitFor(() => document.querySelector('#scene'));
    assert.deepEqual(
      (await page.messages()).filter(({ level }) => level === 'error'),
      [],
    );
  });

  test('black, white, and back with the next key', async () => {
    const page = await open('?locale=en&scene=saddle_escape&presenter');
    await atStep(page, 1);
    await page.key('.');
    await page.waitFor(() => document.querySelector('.curtain.black'));
    await page.key('w');
    await page.waitFor(() => document.querySelector('.curtain.white'));
    await page.key('PageDown');
    await page.waitFor(() => !document.querySelector('.curtain'));
    assert.deepEqual(await place(page), {
      step: 1,
      phase: 'ask',
      said: 'From y₀ = 10⁻⁴ the saddle is left at step 51. From y₀ = 10⁻¹⁶ it is left …',
    });
  });

  test('no answer is judged before the run; hands stand as bars beside the truth', async () => {
    const page = await open('?locale=en&lecture=saddle_escape');
    await atStep(page, 1);
    assert.equal(await page.eval(() => document.querySelectorAll('[data-judged], #verdict').length), 0);
    for (const [answer, hands] of [
      ['never', '12'],
      ['four', '4'],
    ])
      await page.eval(
        (id, count) => {
          const field = /** @type {HTMLInputElement} */ (document.querySelector(`[data-answer="${id}"] .hands`));
          field.focus();
          field.value = count;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        answer ?? '',
        hands ?? '',
      );
    // A clicker is heard from a field, too.
    await page.key('PageDown');
    await page.waitFor(() => document.querySelector('[data-judged]'));
    assert.equal(
      await page.eval(() => document.querySelector('[data-judged="right"]')?.getAttribute('data-answer')),
      'four',
    );
    assert.deepEqual(
      await page.eval(() => [...document.querySelectorAll('.bar rect')].map((rect) => rect.getAttribute('width'))),
      ['75', '0', '25'],
    );
    assert.match((await read(page, '.sentence')) ?? '', /at step 203$/);
    assert.deepEqual(await page.eval(violations), []);
  });

  test('the question of a scene: choose, run, be told', async () => {
    const page = await open('?locale=en&predict');
    await page.waitFor(() => document.querySelector('.asked'));
    const hidden = () =>
      page.eval(() => getComputedStyle(/** @type {Element} */ (document.querySelector('#verdict'))).visibility);
    assert.equal(await hidden(), 'hidden');
    await page.click('[data-answer="faster"] .answer');
    await page.click('#run-asked');
    await page.waitFor(() => document.querySelector('[data-judged]'));
    assert.equal(await hidden(), 'visible');
    assert.match((await read(page, '[data-answer="faster"] .reveals')) ?? '', /up to 1\/\u2060λ/);
    assert.equal(await read(page, '.truth-told'), 'η = 0.9 is as fast as 0.1: factor 0.8');
    await page.click('#end-prediction');
    await page.waitFor(() => !document.querySelector('.asked'));
    const bare = await open('?locale=en&valuesVisible=false');
    assert.equal(
      await bare.eval(() => getComputedStyle(/** @type {Element} */ (document.querySelector('#verdict'))).visibility),
      'hidden',
    );
  });

  test('the path that is expected is drawn by hand, and stands beside the truth', async () => {
    const page = await open('?locale=en&scene=saddle_escape&predict');
    await page.waitFor(() => document.querySelector('[data-draws] .asked'));
    const { x, y, width, height } = await page.box('canvas[data-view="contour_map"]');
    const start = await page.eval(() => location.hash);
    await page.drag({ x: x + 0.7 * width, y: y + 0.4 * height }, { x: x + 0.4 * width, y: y + 0.8 * height });
    assert.equal(await page.eval(() => location.hash), start, 'nothing else was moved');
    await page.click('#run-asked');
    await page.waitFor(() => document.querySelector('[data-judged]'));
    assert.equal(await read(page, '.truth-told'), 'y₀ = 10⁻¹⁶ still escapes, at step 203');
  });

  test('what was arranged is a file that opens again; a wrong file says what is wrong', async () => {
    const page = await open('?locale=en#v=1&scene=narrow_valley&kappa=100&step=12');
    await page.click('#lecture');
    await page.waitFor(() => document.querySelector('#own-sentence'));
    await page.eval(() => {
      const field = /** @type {HTMLInputElement} */ (document.querySelector('#own-sentence'));
      field.value = 'A <b>narrow</b> valley.';
      field.form?.requestSubmit();
    });
    const file = await page.waitFor(
      () => /** @type {HTMLTextAreaElement | null} */ (document.querySelector('#own-file'))?.value,
    );
    assert.deepEqual(JSON.parse(file ?? '').steps, [
      { scene: 'narrow_valley', link: 'kappa=100&step=12', text: { en: 'A <b>narrow</b> valley.' } },
    ]);
    const drop = (/** @type {string} */ content) =>
      page.eval((text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'lecture.json', { type: 'application/json' }));
        document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      }, content);
    await drop(file ?? '');
    await page.waitFor(() => document.querySelector('.sentence'));
    assert.equal(await read(page, '.sentence'), 'A <b>narrow</b> valley.');
    await page.waitFor(() => /kappa=100.*step=12/.test(location.hash));
    await page.key('Escape');
    await page.waitFor(() => document.querySelector('#scene'));
    await drop((file ?? '').replace('kappa=100', 'kappa=banana'));
    await page.waitFor(() => document.querySelector('.notice-lecture'));
    assert.match(
      (await read(page, '.notice')) ?? '',
      /cannot be opened: 1: .*condition κ “banana” is not between 1 and/,
    );
  });

  test('the teacher’s page has its questions, and its links open what they say', async () => {
    const page = await site.browser.open(`${site.site}?teacher&scene=saddle_escape&locale=en`);
    await page.waitFor(() => document.querySelector('.teacher-page'));
    assert.equal(await page.eval(() => document.querySelectorAll('.question').length), 4);
    assert.deepEqual(await page.eval(violations), []);
    const links = await page.eval(() =>
      [...document.querySelectorAll('.teacher-page a')].map((link) => /** @type {HTMLAnchorElement} */ (link).href),
    );
    assert.match(links[0] ?? '', /#v=1&scene=saddle_escape&y0=1e-16$/);
    assert.match(links.at(-1) ?? '', /\?locale=en&lecture=saddle_escape$/);
  });
});
