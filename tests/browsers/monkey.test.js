// Clicks, drags and keys without sense, from a seed: whatever they are, no error, and a page that answers.
// MONKEY_SECONDS a scene (2), MONKEY_SEED (1).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenes } from '../../web/scenes/index.js';
import { inEveryEngine } from './engines.js';
import { openPage, read } from './visitor.js';

const seconds = Number(process.env.MONKEY_SECONDS ?? 2);
const seed = Number(process.env.MONKEY_SEED ?? 1);
const keys = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Enter',
  ' ',
  'Tab',
  'Home',
  'End',
  'Escape',
  'r',
  '.',
];

/** Uniform in [0, 1): Lehmer's generator modulo 2³¹ − 1. @param {number} state */
const chance = (state) => () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};

/** Something to press, and where it is now: what is drawn anew would lose a mark. @param {import('./drivers/driver.js').Page} page @param {number} share 0…1, its place among all of them */
const pressable = (page, share) =>
  page.eval((share) => {
    const open = document.querySelector('dialog[open]') ?? document;
    const all = [...open.querySelectorAll('button:enabled, input, canvas')].filter((each) => each.checkVisibility());
    const chosen = /** @type {HTMLElement} */ (all[Math.floor(share * all.length)]);
    chosen.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = chosen.getBoundingClientRect();
    const at = { x: Math.floor(left + width / 2), y: Math.floor(top + height / 2) };
    return { name: chosen.id || chosen.className || chosen.tagName, at };
  }, share);

inEveryEngine('monkey', (place) => {
  const open = openPage(place);

  /** @param {import('./drivers/driver.js').Page} page @param {() => number} random @returns {Promise<string>} what it did */
  async function act(page, random) {
    const what = random();
    if (what < 0.35) {
      const { name, at } = await pressable(page, random());
      await page.drag(at, at);
      return `click ${name}`;
    }
    if (what < 0.7) {
      const { width, height } = await page.eval(() => ({ width: innerWidth, height: innerHeight }));
      const anywhere = () => ({ x: Math.floor(random() * width), y: Math.floor((0.06 + 0.9 * random()) * height) });
      const [from, to] = [anywhere(), anywhere()];
      await page.drag(from, to);
      return `drag ${from.x},${from.y} → ${to.x},${to.y}`;
    }
    const key = keys[Math.floor(random() * keys.length)] ?? 'Tab';
    await page.key(key, { shift: random() < 0.2 });
    return `key ${key}`;
  }

  for (const { id } of scenes)
    test(`${id}: seed ${seed}`, { timeout: 60_000 + 5000 * seconds }, async () => {
      const random = chance(seed);
      const page = await open(`?scene=${id}`);
      const end = performance.now() + 1000 * seconds;
      /** @type {string[]} */
      const done = [];
      while (performance.now() < end) {
        done.push(await act(page, random));
        const errors = (await page.messages()).filter(({ level }) => level === 'error');
        const story = `${await page.eval(() => location.href)}\n${done.slice(-12).join('\n')}`;
        assert.deepEqual(errors, [], story);
        assert.ok(
          await page.eval(
            () => document.querySelector('#verdict, .lecture-bar') && !document.querySelector('.notice-error'),
          ),
          story,
        );
      }
    });

  test('an error that reaches the window is told, and the page goes on', async () => {
    const page = await open('?scene=learning_rate_regimes#v=1&step=3');
    await page.eval(() => {
      dispatchEvent(
        new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }),
      );
    });
    assert.equal(await page.eval(() => document.querySelector('.notice')), null);
    await page.eval(() => void setTimeout(() => dispatchEvent(new ErrorEvent('error', { message: 'for a test' }))));
    await page.waitFor(() => document.querySelector('.notice-error'));
    await page.click('#forward');
    assert.equal(await read(page, '#step'), '4 / 30');
    await page.click('.notice button');
    assert.equal(await page.eval(() => document.querySelector('.notice')), null);
  });

  test('a pixel that was looked at over start points is none of the plane of η and β', async () => {
    const page = await open('#v=1&scene=stability_map&plane=starts&etaLambda=4.2&beta=0&start=-5,-5&step=42');
    const { x, y, width, height } = await page.box('canvas[data-view="outcome_map"]');
    const at = (/** @type {number} */ share) => ({ x: x + share * width, y: y + share * height });
    await page.drag(at(0.4), at(0.2));
    await page.drag(at(0.2), at(0.3));
    await page.eval(() => /** @type {HTMLElement} */ (document.querySelector('.choice button')).click());
    assert.deepEqual(
      (await page.messages()).filter(({ level }) => level === 'error'),
      [],
    );
    await page.waitFor(() => document.querySelector('[data-view="eigen_errors"]'));
  });

  test('while it plays, the step that is told is the one that is drawn', async () => {
    const page = await open('?scene=learning_rate_regimes&autoplay=false');
    await page.waitFor(() => document.querySelector('canvas[data-view="curve"][aria-label]'));
    await page.click('#play');
    const pairs = await page.eval(async () => {
      const seen = [];
      for (let frame = 0; frame < 60; frame++) {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const told = document.querySelector('#step')?.firstChild?.nextSibling?.textContent;
        const drawn = document.querySelector('canvas[data-view="curve"]')?.getAttribute('aria-label');
        seen.push(`${told}: ${drawn}`);
      }
      return [...new Set(seen)];
    });
    for (const pair of pairs) assert.match(pair, /^(\d+): .*Step \1:/);
  });

  test('a matrix entry that cannot be used does not stay displayed', async () => {
    const page = await open('?scene=critical_point_lab');
    await page.click('#tab-matrix');
    await page.waitFor(() => document.querySelector('#entry-0'));
    const shown = await page.eval(() => {
      const field = /** @type {HTMLInputElement} */ (document.querySelector('#entry-0'));
      const before = field.value;
      field.value = '99';
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      return [before, field.value];
    });
    assert.equal(shown[1], shown[0]);
  });

  test('what a link says that cannot be used does not stay in the address', async () => {
    const page = await open('#v=1&step=-1&lr=0x1');
    await page.waitFor(() => document.querySelector('.notice'));
    await page.waitFor(() => !/0x1|step=-1/.test(location.hash));
  });
});
