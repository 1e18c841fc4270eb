// Links and snippets to hand out: what they say, that the page reads it back, and that codes say the same as links.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellUnknownNames } from '../../web/address/limits.js';
import { decodeLink } from '../../web/address/link.js';
import { readQuery } from '../../web/address/query.js';
import { shareLink } from '../../web/address/share.js';
import { embedAddress, linkOf } from '../../web/embed/host/address.js';
import { qrPath } from '../../web/panels/share/qr.js';
import { snippets } from '../../web/panels/share/snippets.js';
import { embeddedControls, noLimits } from '../../web/state/limits.js';
import { sceneOf } from '../../web/state/state.js';
import { lessons, stateOf } from './lessons.js';

const page = 'https://course.example/lab/?scene=learning_rate_regimes&embed&host=https://deck.example#v=1';
const state = stateOf('narrow_valley', { step: 12, playing: false });
state.values = { ...state.values, kappa: 100 };

test('a link at the step of the moment stands there, one at the start plays', () => {
  const at = shareLink(page, state, { at: 'step', embed: false });
  const start = shareLink(page, state, { at: 'start', embed: false });
  assert.equal(at, 'https://course.example/lab/?scene=narrow_valley#v=1&kappa=100&step=12');
  assert.equal(start, 'https://course.example/lab/?scene=narrow_valley#v=1&kappa=100');
  for (const [link, step, playing] of /** @type {const} */ ([
    [at, 12, false],
    [start, 0, true],
  ])) {
    const { scene, notice } = readQuery(new URL(link).search, 'en');
    assert.equal(notice, null);
    const read = decodeLink(new URL(link).hash, { ...stateOf('narrow_valley'), scene });
    assert.deepEqual([read.values.kappa, read.step, read.playing, read.notice], [100, step, playing, null]);
  }
});

test('what is hidden or fixed for the class is read back', () => {
  const limits = { controls: null, hide: ['angle', 'verdict'], freeze: ['lr', 'start'] };
  const link = shareLink(page, state, { at: 'start', embed: true, locale: 'zh-CN', profile: 'projector', limits });
  const { search } = new URL(link);
  assert.match(search, /[?&]embed(&|$)/);
  const read = readQuery(search, 'en');
  assert.deepEqual(read.limits, limits);
  assert.deepEqual(
    [read.locale, read.profile, read.embed, read.scene, read.notice],
    ['zh-CN', 'projector', true, 'narrow_valley', null],
  );
});

test('addresses of embeds that have been given away open what they opened', () => {
  for (const [search, expected] of /** @type {const} */ ([
    ['?embed&scene=saddle_escape&locale=en', { embed: true, scene: 'saddle_escape', locale: 'en', limits: noLimits }],
    ['?embed=&locale=zh_CN&colorProfile=projector', { embed: true, locale: 'zh-CN', profile: 'projector', host: '' }],
    [
      '?embed&scene=narrow_valley&controls=lr,kappa&hide=formula&freeze=lr,start&host=https://course.example&autoplay=false',
      {
        embed: true,
        limits: { controls: ['lr', 'kappa'], hide: ['formula'], freeze: ['lr', 'start'] },
        host: 'https://course.example',
        autoplay: false,
      },
    ],
  ])) {
    const read = readQuery(search, 'en');
    assert.equal(read.notice, null, search);
    assert.deepEqual({ ...read, ...expected }, read, search);
  }
});

test('a page without an address has no link', () => {
  assert.equal(shareLink('about:srcdoc', state, { at: 'start', embed: false }), '');
});

test('what cannot be a list of names or an origin is told', () => {
  assert.equal(readQuery('?hide=a,<b>', 'en').notice?.name, 'hide');
  assert.deepEqual(readQuery('?hide=a,<b>', 'en').limits, noLimits);
  assert.equal(readQuery('?host=deck.example', 'en').notice?.name, 'host');
  assert.equal(readQuery('?host=https://deck.example', 'en').host, 'https://deck.example');
});

test('a name that is nothing in the scene is told', () => {
  const limits = { controls: null, hide: ['angle', 'lambda'], freeze: ['start', 'etta'] };
  const notice = tellUnknownNames(null, limits, sceneOf(state));
  assert.deepEqual([notice?.name, notice?.more?.map(({ name }) => name)], ['lambda', ['etta']]);
  assert.equal(tellUnknownNames(null, { ...limits, hide: ['playback'], freeze: ['kappa'] }, sceneOf(state)), null);
});

test('an embed shows one or two controls that its scene has, or those that the address names', () => {
  for (const { scene } of lessons)
    for (const tool of scene.tools?.map(({ id }) => id) ?? [undefined]) {
      const shown = embeddedControls(sceneOf(stateOf(scene.id, {}, tool)), noLimits);
      assert.ok(shown.length === 1 || shown.length === 2, `${scene.id} ${tool}: ${shown.length}`);
    }
  const valley = sceneOf(state);
  const names = (/** @type {Partial<typeof noLimits>} */ limits) =>
    embeddedControls(valley, { ...noLimits, ...limits }).map(({ name }) => name);
  assert.deepEqual(names({ controls: ['angle'] }), ['angle']);
  assert.deepEqual(names({ hide: ['lr'] }), ['kappa']);
});

test('snippets write addresses and titles so that no character ends them', () => {
  const title = 'A "title" <b>&';
  const embed = 'https://course.example/lab/?embed&scene=narrow_valley#v=1&lr=0.1&kappa=50&step=3';
  for (const [id, write] of Object.entries(snippets)) {
    const text = write({ embed, title, site: 'https://course.example/lab/' });
    if (id !== 'myst') assert.doesNotMatch(text, /<b>|title" /, id);
  }
  assert.equal(
    snippets.element?.({ embed, title, site: 'https://course.example/lab/' }).split('\n')[1],
    '<descent-lab scene="narrow_valley" values="lr=0.1 kappa=50" step="3"></descent-lab>',
  );
});

test('the attributes of an element are the address of its frame', () => {
  /** @type {Record<string, string>} */
  const given = {
    scene: 'saddle_escape',
    'color-profile': 'dark',
    valuesvisible: 'false',
    values: 'y0=0; lr=0.2',
    step: '4',
  };
  const attribute = (/** @type {string} */ name) => given[name] ?? null;
  assert.equal(linkOf(attribute), 'v=1&y0=0&lr=0.2&step=4');
  const address = new URL(embedAddress(attribute, 'https://lab.example/descent-lab-tag.js', 'https://course.example'));
  assert.equal(address.origin + address.pathname, 'https://lab.example/');
  const { searchParams: said, hash } = address;
  assert.deepEqual(
    [said.get('scene'), said.get('colorProfile'), said.get('valuesVisible'), said.get('host'), hash],
    ['saddle_escape', 'dark', 'false', 'https://course.example', '#v=1&y0=0&lr=0.2&step=4'],
  );
  assert.throws(
    () => embedAddress(() => 'javascript:alert(1)', 'https://lab.example/', 'null'),
    /src is javascript:alert\(1\)/,
  );
});

test('a code has the three finder patterns of its standard, and none is made of a link that is too long', () => {
  const { size, path } = qrPath('https://course.example/lab/') ?? { size: 0, path: '' };
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`));
  // ISO/IEC 18004: 7 × 7 modules, dark at the border and in the middle 3 × 3, behind four light ones.
  for (const [left, top] of /** @type {const} */ ([
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ]))
    for (let y = 0; y < 7; ++y)
      for (let x = 0; x < 7; ++x) {
        const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
        assert.equal(dark.has(`${left + x},${top + y}`), ring !== 2, `${left + x},${top + y}`);
      }
  assert.equal(qrPath('x'.repeat(4000)), null);
});
