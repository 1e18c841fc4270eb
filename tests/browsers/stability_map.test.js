// The map of learning rate and momentum as a controller: look at a pixel, take it, share it; and the plane of starts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectQuiet, inEveryEngine } from './engines.js';
import { read, sharp, verdict } from './visitor.js';

/** @typedef {import('./drivers/driver.js').Page} Page */

/** @param {Page} page @param {string} name @param {"measured" | "predicted"} side */
const quantity = async (page, name, side) => Number(await read(page, `[data-quantity="map.${name}.${side}"]`));
/** @param {Page} page @param {number} across 0…1 of the canvas @param {number} down */
async function pointOf(page, across, down) {
  const box = await page.box('canvas[data-view="outcome_map"]');
  return { x: box.x + across * box.width, y: box.y + down * box.height };
}

inEveryEngine('stability map', (place) => {
  /** @param {string} fragment */
  const open = async (fragment) => {
    const page = await place.browser.open(`${place.site}?scene=stability_map&locale=en${fragment}`, {
      width: 1280,
      height: 720,
    });
    await page.waitFor(() => document.querySelector('.outcome_map .handle'));
    return page;
  };

  test('the edge that the map measures is the edge of theory', async () => {
    const page = await open('#v=1&step=1');
    await sharp(page);
    // Polyak (1964): ηλ = 2(1 + β), and at κ = 25 best at ηλ = 4κ/(√κ + 1)², β = ((√κ − 1)/(√κ + 1))².
    assert.ok(Math.abs((await quantity(page, 'edge', 'measured')) - 3.7) < 0.02);
    assert.equal(await quantity(page, 'edge', 'predicted'), 3.7);
    assert.equal(await quantity(page, 'best-lr', 'predicted'), 2.78);
    assert.equal(await quantity(page, 'best-beta', 'predicted'), 0.444);
    assert.ok(Math.abs((await quantity(page, 'best-beta', 'measured')) - 0.444) < 0.03);
    await expectQuiet(page);
  });

  test('a click takes a pixel, and its link brings it back', async () => {
    const page = await open('#v=1&step=1');
    const point = await pointOf(page, 0.93, 0.75);
    await page.drag(point, point);
    await page.waitFor(() => document.querySelector('#verdict')?.getAttribute('data-case') === 'diverging');
    const taken = await page.waitFor(() => /etaLambda=[\d.]+&beta=[\d.]+/.exec(location.hash)?.[0]);
    const now = await page.eval(() => document.querySelector('.outcome_map .handle')?.getAttribute('aria-valuetext'));
    const again = await open(`#v=1&${taken}&step=1`);
    assert.equal(
      await again.eval(() => document.querySelector('.outcome_map .handle')?.getAttribute('aria-valuetext')),
      now,
    );
    await expectQuiet(again);
  });

  test('the mouse looks at a pixel without taking it', async () => {
    const page = await open('#v=1&step=1');
    const before = await read(page, '#verdict');
    const look = (/** @type {{x: number, y: number}} */ point) =>
      page.eval(({ x, y }) => {
        const at = { bubbles: true, pointerType: 'mouse', clientX: x, clientY: y };
        document.querySelector('canvas[data-view="outcome_map"]')?.dispatchEvent(new PointerEvent('pointermove', at));
      }, point);
    await look(await pointOf(page, 0.93, 0.75));
    assert.equal(await verdict(page), 'diverging');
    await look({ x: 2, y: 2 });
    assert.equal(await read(page, '#verdict'), before);
    assert.doesNotMatch(await page.eval(() => location.hash), /etaLambda/);
    await expectQuiet(page);
  });

  test('a run that plays goes on where it was once the mouse has left the map', async () => {
    const page = await open('');
    await page.waitFor(() => Number.parseInt(document.querySelector('#step')?.textContent ?? '', 10) > 2);
    await page.eval(() => {
      const canvas = /** @type {HTMLElement} */ (document.querySelector('canvas[data-view="outcome_map"]'));
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2, pointerType: 'mouse', bubbles: true };
      canvas.dispatchEvent(new PointerEvent('pointermove', at));
    });
    assert.equal(await page.eval(() => document.querySelector('#play')?.getAttribute('aria-label')), 'Play again');
    const before = await page.eval(() => location.hash);
    await page.eval(() =>
      document
        .querySelector('.panel')
        ?.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', bubbles: true })),
    );
    assert.ok((await page.eval(() => Number.parseInt(document.querySelector('#step')?.textContent ?? '', 10))) < 100);
    assert.equal(await page.eval(() => document.querySelector('#play')?.getAttribute('aria-label')), 'Pause');
    assert.equal(await page.eval(() => location.hash), before);
    await expectQuiet(page);
  });

  test('arrows move the pixel, Enter plays its run', async () => {
    const page = await open('#v=1&step=1');
    const lr = () =>
      page.eval(() => Number(document.querySelector('.outcome_map .handle')?.getAttribute('aria-valuenow')));
    const before = await lr();
    await page.eval(() => /** @type {HTMLElement} */ (document.querySelector('.outcome_map .handle')).focus());
    await page.key('ArrowRight');
    assert.ok((await lr()) > before);
    await page.key('ArrowLeft');
    assert.ok(Math.abs((await lr()) - before) < 0.002);
    await page.key('Enter');
    await page.waitFor(() => document.querySelector('#play')?.getAttribute('aria-label') === 'Pause');
    await page.waitFor(() => Number.parseInt(document.querySelector('#step')?.textContent ?? '', 10) >= 2);
    await expectQuiet(page);
  });

  test('the plane of starts: every start has its minimum', async () => {
    const page = await open('#v=1&step=1');
    await page.click('[data-option="starts"]');
    await page.waitFor(() => document.querySelectorAll('[data-basin]').length === 4);
    const shares = await page.eval(() =>
      [...document.querySelectorAll('[data-basin]')].map((cell) => Number.parseFloat(cell.textContent ?? '')),
    );
    assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) < 1, shares.join());
    assert.match((await read(page, '#verdict')) ?? '', /^Minimum [A-D] after \d+ steps$/);
    await page.click('[data-option="nesterov"]');
    assert.equal(await page.eval(() => document.querySelectorAll('[data-basin]').length), 4);
    await expectQuiet(page);
  });
});
