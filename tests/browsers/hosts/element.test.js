// <descent-lab>: two on a page, its methods and events, no focus, nothing fetched before it is near; under a strict policy, from disk,
// and as an anywidget.
import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { strictPolicy } from '../../../web/build/serve.js';
import { inEveryEngine } from '../engines.js';
import { openHost } from './host.js';

/** Keeps the events of the elements in `window.events`. */
const events = `window.events = [];
for (const type of ['descent-ready', 'descent-state', 'descent-step', 'descent-error'])
  addEventListener(type, ({ target, detail }) => window.events.push({ type, id: target.id, detail }));`;

/** What a notebook does: the module from a Blob, a model with traits, a change of one. What it comes to is `window.told`. */
const notebook = `(async () => {
  const site = new URL('lab/', location.href).href;
  const code = await (await fetch(site + 'descent-lab-element.js')).text();
  const { default: widget } = await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const traits = { src: site, scene: 'learning_rate_regimes', locale: 'en', values: { lr: 0.5 } };
  const listeners = {};
  const model = {
    get: (name) => traits[name],
    set: (name, value) => { traits[name] = value; },
    save_changes() {},
    on: (event, heard) => { listeners[event] = heard; },
    off: (event) => { delete listeners[event]; },
  };
  const out = document.querySelector('#out');
  const remove = widget.render({ model, el: out });
  await new Promise((done) => out.addEventListener('descent-ready', done, { once: true }));
  const changed = new Promise((done) => out.addEventListener('descent-state', () => {
    if (traits.state.includes('lr=0.25')) done();
  }));
  traits.values = { lr: 0.25 };
  listeners['change:values']();
  await changed;
  remove();
  window.told = { link: traits.state, left: out.childElementCount, listening: Object.keys(listeners).length };
})();`;

inEveryEngine('the element', (place) => {
  /** @type {Awaited<ReturnType<typeof openHost>>} */
  let host;
  before(async () => {
    host = await openHost({ policy: strictPolicy });
    host.file('events.js', events);
  });
  after(() => host.close());
  /** @param {string} name @param {string} body */
  const open = (name, body) =>
    place.browser.open(
      host.write(
        name,
        `<script src="events.js"></script><script type="module" src="lab/descent-lab-element.js"></script>${body}`,
      ),
    );
  const ready = (/** @type {import('../drivers/driver.js').Page} */ page, /** @type {string} */ id) =>
    page.waitFor(
      (wanted) =>
        /** @type {any} */ (window).events?.some(
          (/** @type {any} */ event) => event.id === wanted && event.type === 'descent-ready',
        ),
      id,
    );

  test('two on a page answer calls, each for itself, and take no focus', async () => {
    const page = await open(
      'two',
      `<descent-lab id="a" scene="learning_rate_regimes" locale="en" values="lr=0.5" step="1"></descent-lab>
      <descent-lab id="b" scene="saddle_escape" locale="zh-CN" autoplay="false"></descent-lab>`,
    );
    await ready(page, 'a');
    await ready(page, 'b');
    assert.equal(await page.eval(() => document.activeElement?.tagName), 'BODY');
    const states = await page.eval(async () => {
      const [a, b] = /** @type {any[]} */ (['a', 'b'].map((id) => document.getElementById(id)));
      const opened = await a.getState();
      const stepped = await a.step(0);
      const set = await a.setState('lr=0.9&lambda=1&step=3');
      const refused = await a.step(-1).catch((/** @type {Error} */ error) => error.message);
      const unknown = await a.setState('nonsense=3').catch((/** @type {Error} */ error) => error.message);
      return { opened, stepped, set, refused, unknown, other: await b.getState() };
    });
    assert.equal(states.opened.verdict, 'one_step');
    assert.equal(states.opened.step, 1);
    assert.equal(states.stepped.step, 0);
    assert.deepEqual([states.set.values.lr, states.set.values.lambda, states.set.step], [0.9, 1, 3]);
    assert.match(states.refused, /^step is -1, not a whole number from 0 to \d+$/);
    assert.match(states.unknown, /nonsense/);
    assert.deepEqual(
      [states.other.scene, states.other.locale, states.other.playing],
      ['saddle_escape', 'zh-CN', false],
    );
    const heard = await page.eval(() =>
      /** @type {any} */ (window).events.map((/** @type {any} */ { type, id }) => `${type} ${id}`),
    );
    for (const event of ['descent-step a', 'descent-state a', 'descent-error a'])
      assert.ok(heard.includes(event), event);
    assert.ok(!heard.includes('descent-error b'));
  });

  test('what is far below is fetched when it comes near', async () => {
    const far = await place.browser.open(
      host.write(
        'far',
        `<script src="events.js"></script><script type="module" src="lab/descent-lab-element.js"></script>${'<p>text</p>'.repeat(200)}<descent-lab id="a" scene="saddle_escape"></descent-lab>`,
      ),
    );
    await far.waitFor(() => customElements.get('descent-lab') !== undefined);
    await far.eval(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const source = () =>
      far.eval(
        () => document.querySelector('descent-lab')?.shadowRoot?.querySelector('iframe')?.getAttribute('src') ?? '',
      );
    assert.equal(await source(), '');
    await far.eval(() => document.querySelector('descent-lab')?.scrollIntoView());
    await ready(far, 'a');
    assert.match(await source(), /scene=saddle_escape/);
  });

  test('as anywidget loads it, from a Blob', async () => {
    const free = await openHost();
    try {
      free.file('notebook.js', notebook);
      const page = await place.browser.open(
        free.write('notebook', '<div id="out"></div><script src="notebook.js"></script>'),
      );
      const state = await page.waitFor(() => /** @type {any} */ (window).told);
      assert.match(state.link, /lr=0\.25/);
      assert.deepEqual([state.left, state.listening], [0, 0]);
    } finally {
      await free.close();
    }
  });

  test('from disk, with the single file', async () => {
    copyFileSync('dist/descent-lab.html', join(host.folder, 'descent-lab.html'));
    copyFileSync('dist/site/descent-lab-tag.js', join(host.folder, 'descent-lab-tag.js'));
    const body =
      '<script src="events.js"></script><script src="descent-lab-tag.js"></script><descent-lab id="a" src="descent-lab.html" scene="saddle_escape" values="y0=0"></descent-lab>';
    writeFileSync(join(host.folder, 'disk.html'), `<!doctype html><meta charset="utf-8"><title>disk</title>${body}`);
    const page = await place.browser.open(pathToFileURL(join(host.folder, 'disk.html')).href);
    await ready(page, 'a');
    const state = await page.eval(() => /** @type {any} */ (document.querySelector('descent-lab')).getState());
    assert.equal(state.verdict, 'stays');
  });
});
