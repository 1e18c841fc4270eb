import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeLink, encodeLink, speeds } from '../../web/address/link.js';
import { bareEmbed, readQuery, writeQuery } from '../../web/address/query.js';
import { noticeText } from '../../web/panels/notice.js';
import { scenes } from '../../web/scenes/index.js';
import { allControls } from '../../web/state/choices.js';
import { sceneDefaults, sceneOf } from '../../web/state/state.js';
import { locales } from '../../web/words/i18n.js';
import { bothWords, lessons, stateOf } from './lessons.js';

const translators = await bothWords('learning_rate_regimes');
const opening = stateOf('learning_rate_regimes');

/** A notice in both languages. @param {import('../../web/state/notice.js').Notice} notice */
const told = (notice) => translators.map((text, i) => noticeText(notice, sceneOf(opening), locales[i] ?? 'en', text));

/** What a link must carry. @param {import('../../web/state/state.js').State} state */
const carried = ({ scene, values, start, hidden, speed, step, notice }) => ({
  scene,
  values: { ...values },
  start: [...start],
  hidden: [...hidden],
  speed,
  step,
  notice,
});

for (const { scene } of lessons) {
  test(`${scene.id}: any state survives its link exactly`, () => {
    const values = fc.record(
      Object.fromEntries(
        allControls(scene).map((control) => {
          if (control.options) return [control.name, fc.constantFrom(...control.options.map(({ id }) => id))];
          const max = typeof control.max === 'number' ? control.max : 1e3;
          return [
            control.name,
            fc.oneof(
              fc.double({ min: control.zero ? -max : control.min, max, noNaN: true }),
              fc.constantFrom(control.value, ...(control.marks ?? [])),
            ),
          ];
        }),
      ),
    );
    const start = fc.tuple(
      ...scene.start.map((entry) =>
        typeof entry === 'string' ? fc.constant(entry) : fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      ),
    );
    const several = scene.runners.length > 1 ? scene.runners : [];
    const hidden = fc.subarray(several.map((runner) => runner.id));
    fc.assert(
      fc.property(
        values,
        start,
        hidden,
        fc.constantFrom(...speeds),
        fc.integer({ min: 0, max: scene.steps }),
        (values, start, hidden, speed, step) => {
          const state = { ...opening, ...sceneDefaults(scene.id), values, start, hidden, speed, step, playing: false };
          // −0 and 0 are one place on a slider.
          assert.deepEqual(
            JSON.parse(JSON.stringify(carried(decodeLink(encodeLink(state), opening)))),
            JSON.parse(JSON.stringify(carried(state))),
          );
        },
      ),
    );
  });

  test(`${scene.id}: the defaults need no more than the scene's name`, () => {
    const link = encodeLink({ ...opening, ...sceneDefaults(scene.id) });
    assert.match(link, scene.id === scenes[0]?.id ? /^$/ : /^v=1&scene=\w+$/);
  });
}

test('all that cannot be used is named in one notice, and the default is used', () => {
  const query = readQuery('?locale=fr', 'en');
  const base = { ...opening, notice: query.notice };
  const state = decodeLink('#v=1&lr=banana&lambda=pear&lamda=2&lamda=3&step=4', base);
  const { notice } = state;
  assert.ok(notice);
  assert.deepEqual(
    [notice, ...(notice.more ?? [])].map(({ name }) => name),
    ['locale', 'lr', 'lambda', 'lamda'],
  );
  assert.deepEqual(told(notice), [
    'These parts of the link cannot be used, defaults are shown: language “fr”, learning rate η “banana”, curvature λ “pear”, “lamda”.',
    '链接中的这些内容无法使用，已改用默认设置：语言“fr”、学习率 η“banana”、曲率 λ“pear”、“lamda”。',
  ]);
  assert.deepEqual(state.values, opening.values);
  assert.equal(state.step, 4);
});

test('a language that is not there is told with those that are', () => {
  const { locale, notice } = readQuery('?locale=fr', 'zh-TW');
  assert.equal(locale, 'zh-CN');
  assert.ok(notice);
  assert.deepEqual(told(notice), [
    'There is no language “fr” here, only English and 中文.',
    '没有“fr”这种语言，只有中文和 English。',
  ]);
  for (const search of ['?locale=en-GB', '?locale=zh', '']) assert.equal(readQuery(search, 'fr').notice, null);
});

test('the notice is short, in the language of the page, and speaks of what is on it', () => {
  for (const [link, en, zh] of /** @type {const} */ ([
    [
      '#v=1&lr=banana',
      'The link’s learning rate η “banana” is not between 0.02 and 1.4 × 2/λ. Shown instead: 0.9.',
      '链接中的学习率 η“banana”不在 0.02 到 1.4 × 2/λ 之间，已改用：0.9。',
    ],
    [
      '#v=1&scene=nope',
      'The link’s scene “nope” cannot be used. Shown instead: Five learning-rate regimes.',
      '链接中的场景“nope”无法使用，已改用：学习率的五种情形。',
    ],
    [
      '#v=1&lamda=2',
      'The link says “lamda”, which means nothing here; it was left out.',
      '链接中的“lamda”无法识别，已忽略。',
    ],
    [
      '#v=99&lr=0.1',
      'This link was made for another version of Descent Lab; its settings were left out.',
      '这个链接来自另一版本的下降实验室，其中的设置已忽略。',
    ],
    [
      '#v=1&lr=0x1',
      'The link’s learning rate η “0x1” is not between 0.02 and 1.4 × 2/λ. Shown instead: 0.9.',
      '链接中的学习率 η“0x1”不在 0.02 到 1.4 × 2/λ 之间，已改用：0.9。',
    ],
    [
      '#v=1&lr=0.1&lr=0.2',
      'The link says “learning rate η” more than once; the first one counts.',
      '链接中“学习率 η”出现了不止一次，以第一个为准。',
    ],
    [
      '#v=1&step=-2',
      'The link’s step “-2” is not between 0 and 30. Shown instead: 0.',
      '链接中的步数“-2”不在 0 到 30 之间，已改用：0。',
    ],
  ])) {
    const { notice } = decodeLink(link, opening);
    assert.ok(notice);
    // No line ends after a slash: a word joiner follows it.
    assert.deepEqual(
      told(notice).map((words) => words.replaceAll('\u2060', '')),
      [en, zh],
    );
  }
});

test('a link of another version still says which scene', () => {
  const state = decodeLink('#v=99&scene=narrow_valley&kappa=100', opening);
  assert.equal(state.scene, 'narrow_valley');
  assert.equal(state.values.kappa, 10);
  assert.equal(state.notice?.message, 'notice-version');
});

test('what the query cannot use is told too, and the first scene is shown', () => {
  const query = readQuery('?scene=nope&locale=zh&utm_source=mail', 'en');
  assert.equal(query.scene, scenes[0]?.id);
  assert.equal(query.notice?.name, 'scene');
  assert.equal(readQuery('?utm_source=mail', 'en').notice, null);
  assert.equal(readQuery('?embed&amp;scene=narrow_valley', 'en').notice?.name, 'amp;scene');
  assert.equal(readQuery('?scene=narrow_valley&scene=nope', 'en').notice?.message, 'notice-twice');
  assert.equal(readQuery('?utm_source=a&utm_source=b', 'en').notice, null);
});

test('the language and the profile of a button stand in the query, and only there where they differ', () => {
  const now = /** @type {const} */ ({ locale: 'zh-CN', profile: 'dark', lecturing: null });
  assert.equal(writeQuery('?locale=en&embed', 'en', now), '?locale=zh-CN&embed&colorProfile=dark');
  assert.deepEqual(readQuery(writeQuery('', 'en', now), 'en').locale, 'zh-CN');
  assert.equal(writeQuery('?iframe-embed=1&embed', 'en', now), '?iframe-embed=1&embed&locale=zh-CN&colorProfile=dark');
  assert.equal(bareEmbed('https://x.org/?a_embed=1&embed=#v=1'), 'https://x.org/?a_embed=1&embed#v=1');
  assert.equal(writeQuery('?x=1', 'zh', { locale: 'zh-CN', profile: 'default', lecturing: null }), '?x=1');
});

test('a lecture stands in the query while it is given', () => {
  const now = /** @type {const} */ ({ locale: 'en', profile: 'default' });
  const given = (/** @type {string} */ id, at = 0) => ({
    ...now,
    lecturing: { id, at, curtain: /** @type {const} */ (''), panel: false },
  });
  assert.equal(writeQuery('?presenter', 'en', given('saddle_escape', 2)), '?lecture=saddle_escape&step=3');
  assert.equal(writeQuery('?lecture=how_descent_moves&step=3&x=1', 'en', { ...now, lecturing: null }), '?x=1');
  assert.equal(writeQuery('?x=1', 'en', given('own')), '?x=1');
  assert.equal(writeQuery('?step=4&x=1', 'en', { ...now, lecturing: null }), '?step=4&x=1');
  const { lecture, lectureStep, presenter, predict, valuesVisible, notice } = readQuery(
    '?lesson=how_descent_moves&step=3&predict&valuesVisible=false',
    'en',
  );
  assert.deepEqual(
    { lecture, lectureStep, presenter, predict, valuesVisible, notice },
    {
      lecture: 'how_descent_moves',
      lectureStep: 2,
      presenter: true,
      predict: true,
      valuesVisible: false,
      notice: null,
    },
  );
  assert.equal(readQuery('?lecture=nope', 'en').notice?.name, 'lecture');
  for (const step of ['-3', 'x', '', '0', '0x2', '1.5']) {
    const read = readQuery(`?lecture=how_descent_moves&step=${step}`, 'en');
    assert.deepEqual([read.lectureStep, read.notice?.name], [0, 'step'], step);
  }
});

test('a number in an address is one that people write, wherever it stands', () => {
  assert.equal(readQuery('?speed=0x2', 'en').notice?.name, 'speed');
  for (const [link, name] of /** @type {const} */ ([
    ['#v=1&lr=0x1', 'lr'],
    ['#v=1&speed=0b1', 'speed'],
    ['#v=1&step=0x10', 'step'],
    ['#v=1&step=-1', 'step'],
    ['#v=1&start=0x1', 'start'],
    ['#v=1&scene=critical_point_lab&box=-1,1,0x1,3', 'box'],
    ['#v=1&scene=critical_point_lab&box=-1,1,,3', 'box'],
    ['#v=1&scene=playground&runners=heavy_ball&heavy_ball.beta=0x1', 'heavy_ball.beta'],
  ]))
    assert.equal(decodeLink(link, opening).notice?.name, name, link);
  const given = decodeLink('#v=1&scene=critical_point_lab&formula=a*x^2%2By^2&param.a=2&param.a=3', opening);
  assert.equal(given.own.chosen.params.a, 2);
  assert.equal(given.notice?.message, 'notice-twice');
});

test('garbage never throws and never leaves the ranges', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('v', 'scene', 'lr', 'lambda', 'start', 'step', 'speed', 'hide'),
      (junk, name) => {
        const state = decodeLink(`v=1&${name}=${encodeURIComponent(junk)}`, opening);
        for (const value of Object.values(state.values)) assert.ok(typeof value === 'string' || Number.isFinite(value));
        for (const coordinate of state.start) assert.ok(typeof coordinate === 'string' || Number.isFinite(coordinate));
      },
    ),
  );
});

test('a fragment that is not of this grammar is ignored with one notice', () => {
  assert.equal(decodeLink('#v=99&lr=0.1', opening).notice?.name, 'v');
  assert.equal(decodeLink('', opening).notice, null);
});

test('links that have been given away open what they opened', () => {
  for (const [link, expected] of /** @type {const} */ ([
    [
      '#v=1&lr=1.1&lambda=2&start=0.5',
      { scene: 'learning_rate_regimes', values: { lr: 1.1, lambda: 2 }, start: [0.5] },
    ],
    [
      '#v=1&scene=narrow_valley&lr=lrOneStep&kappa=100&angle=30&hide=exact_line_search&speed=2&step=12',
      {
        scene: 'narrow_valley',
        values: { lr: 'lrOneStep', kappa: 100, angle: 30 },
        hidden: ['exact_line_search'],
        speed: 2,
        step: 12,
        playing: false,
      },
    ],
    [
      '#v=1&scene=stability_map&plane=starts&method=nesterov&momentum=0.9&start=2.025,-1.5',
      { scene: 'stability_map', start: [2.025, -1.5] },
    ],
    ['#v=1&scene=stability_map&etaLambda=lrOptimal&beta=betaOptimal', { scene: 'stability_map', start: [1.6, 0.8] }],
    ['#v=1&scene=saddle_escape&y0=-1e-16&start=0.5,', { scene: 'saddle_escape', start: [0.5, '$y0'] }],
    [
      '#v=1&scene=critical_point_lab&tool=matrix&h11=0&h12=-2&h22=0',
      { scene: 'critical_point_lab', tool: 'matrix', start: [1.5, 0.01], own: { chosen: null } },
    ],
    [
      '#v=1&scene=critical_point_lab&formula=a*x%5E2+y%5E2&param.a=2&box=-1,1,-2,2&lr=0.1&start=0.5,0.25',
      {
        scene: 'critical_point_lab',
        tool: 'probe',
        start: [0.5, 0.25],
        own: { chosen: { id: 'formula', text: 'a*x^2+y^2', params: { a: 2 }, box: [-1, 1, -2, 2] } },
      },
    ],
    [
      '#v=1&scene=critical_point_lab&landscape=monkey_saddle',
      {
        scene: 'critical_point_lab',
        own: { chosen: { id: 'monkey_saddle', params: {}, box: null, silent: ['start', 'lr'] } },
      },
    ],
  ])) {
    const state = decodeLink(link, opening);
    assert.equal(state.notice, null, link);
    for (const [name, value] of Object.entries(expected))
      assert.deepEqual(state[/** @type {keyof typeof state} */ (name)], value, `${link}: ${name}`);
  }
});

test('the picture that is large and a panel that is folded are in the link', () => {
  const state = { ...opening, ...sceneDefaults('narrow_valley'), picture: 'surface', folded: true };
  const link = encodeLink(state);
  assert.match(link, /&picture=surface&panel=folded/);
  const { picture, folded, notice } = decodeLink(link, opening);
  assert.deepEqual([picture, folded, notice], ['surface', true, null]);
  const plain = decodeLink('#v=1&scene=narrow_valley', state);
  assert.deepEqual([plain.picture, plain.folded], ['', false], 'what a link does not say is as the scene opens');
  const wrong = decodeLink('#v=1&scene=narrow_valley&picture=cobweb', opening);
  assert.deepEqual([wrong.picture, wrong.notice?.name], ['', 'picture']);
});
