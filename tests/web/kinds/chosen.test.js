// The landscape that a visitor chooses: its link, what the core refuses, formulas while they are being typed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeLink, encodeLink } from '../../../web/address/link.js';
import { openTool } from '../../../web/kinds/critical_lab/actions.js';
import {
  choosable,
  chooseLandscape,
  isOutdated,
  openFormula,
  setParam,
  settle,
  typeFormula,
  zoom,
} from '../../../web/kinds/runs/chosen/chosen.js';
import { load } from '../../../web/library/core.js';
import { noticeText } from '../../../web/panels/notice.js';
import { change, sceneOf } from '../../../web/state/state.js';
import { locales } from '../../../web/words/i18n.js';
import { askedOf, bothWords, stateOf } from '../lessons.js';

const lab = await load();

const opening = stateOf('critical_point_lab', { playing: false });

/** @param {Readonly<import('../../../web/state/state.js').State>} state */
const linked = (state) => decodeLink(encodeLink(state), opening);

test('any formula, parameter and view survives its link exactly', () => {
  const corner = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const params = fc.dictionary(
    fc.stringMatching(/^[a-zA-Zλθ_]\w{0,6}$/),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('x^2 + y^2', 'a*x^2 % 3 & y = 1#', 'λ·x²', '50% + 1,5'),
  );
  fc.assert(
    fc.property(text, params, corner, corner, corner, corner, (text, params, a, b, c, d) => {
      fc.pre(a !== b && c !== d);
      const box = /** @type {[number, number, number, number]} */ ([
        Math.min(a, b),
        Math.max(a, b),
        Math.min(c, d),
        Math.max(c, d),
      ]);
      const state = change(opening, { own: { chosen: { id: 'formula', text, params, box } } });
      // −0 is written 0.
      assert.deepEqual(
        JSON.parse(JSON.stringify(linked(state).own.chosen)),
        JSON.parse(JSON.stringify(state.own.chosen)),
      );
    }),
  );
});

test('a landscape of the catalogue is linked by its id, the scene’s own by what differs', () => {
  const camel = chooseLandscape(opening, lab, 'six_hump_camel');
  assert.match(encodeLink(camel), /landscape=six_hump_camel/);
  assert.deepEqual(settle(linked(camel), lab).own.chosen, camel.own.chosen);
  const closer = zoom(opening, 0.5);
  assert.doesNotMatch(encodeLink(closer), /landscape=/);
  assert.deepEqual(linked(closer).own.chosen, closer.own.chosen);
});

test('a tool is linked by name, with what differs from how it opens', () => {
  const matrix = openTool(opening, lab, 'matrix');
  assert.match(encodeLink(matrix), /^v=1(&scene=critical_point_lab)?&tool=matrix$/);
  assert.equal(linked(matrix).tool, 'matrix');
  assert.equal(decodeLink('#v=1&tool=hammer', opening).notice?.name, 'tool');
});

test('a chosen landscape comes back when its tool does', () => {
  const camel = chooseLandscape(opening, lab, 'six_hump_camel');
  const away = openTool(camel, lab, 'peano');
  assert.equal(sceneOf(away).landscape.id, 'peano');
  const back = openTool(away, lab, 'probe');
  assert.equal(sceneOf(back).landscape.id, 'six_hump_camel');
  assert.deepEqual(back.start, camel.start);
  assert.equal(back.values.lr, camel.values.lr);
});

test('what the core refuses is named, and the scene’s own landscape is shown', () => {
  for (const [link, name] of /** @type {const} */ ([
    ['landscape=atlantis', 'landscape'],
    ['landscape=rotational_field', 'landscape'],
    ['formula=x^2 %2B', 'formula'],
    ['formula=a*x^2%2By^2&param.a=NaN', 'param.a'],
  ])) {
    const state = settle(decodeLink(`#v=1&${link}`, opening), lab);
    assert.equal(state.own.chosen ?? null, null, link);
    assert.equal(state.notice?.name, name, link);
    assert.match(state.notice?.message ?? '', /^notice-(plain|formula)$/, link);
    assert.equal(sceneOf(state).landscape.id, 'himmelblau');
  }
});

test('a parameter that the formula of a link does not have is told and left out; the formula and the others stay', async () => {
  const words = await bothWords('critical_point_lab');
  // An older page read ab as one parameter.
  for (const [link, params, foreign] of /** @type {[string, Record<string, number>, [string, string][]][]} */ ([
    ['formula=a*x^2%2By^2&param.b=1', {}, [['param.b', '1']]],
    ['formula=ab*x^2%2Bbx%2By^2*a&param.ab=2&param.a=3', { a: 3 }, [['param.ab', '2']]],
    [
      'formula=kx^2%2By^2&param.kx=NaN&param.w=4&param.k=-2',
      { k: -2 },
      [
        ['param.kx', 'NaN'],
        ['param.w', '4'],
      ],
    ],
  ])) {
    const state = settle(decodeLink(`#v=1&${link}`, opening), lab);
    assert.equal(sceneOf(state).landscape.id, 'formula', link);
    assert.deepEqual(state.own.chosen?.params, params, link);
    const { notice } = state;
    const told = notice ? [notice, ...(notice.more ?? [])] : [];
    assert.deepEqual(
      told.map(({ name, value }) => [name, value]),
      foreign,
      link,
    );
    for (const [i, text] of words.entries()) {
      const said = notice ? noticeText(notice, sceneOf(state), locales[i] ?? 'en', text) : '';
      for (const [name, value] of foreign)
        assert.match(said, new RegExp(`${name.slice('param.'.length)}\\b.*${value}`), link);
    }
    assert.ok(askedOf(state, lab).findings, link);
  }
});

test('a start where there is no slope is told by its coordinates', () => {
  const { notice } = settle(decodeLink('#v=1&formula=sqrt(x^2%2By^2)&start=0,0', opening), lab);
  assert.deepEqual([notice?.name, notice?.value], ['start', '0,0']);
});

test('the notice about a formula is in the language of the page', () => {
  const state = settle(change(decodeLink('#v=1&formula=x^2 %2B', opening), { locale: 'zh-CN' }), lab);
  assert.match(state.notice?.why ?? '', /\p{Script=Han}/u);
});

test('while a formula is wrong the last good one stays in view', () => {
  const good = typeFormula(opening, lab, 'x^2 - y^2');
  const bad = typeFormula(good, lab, 'x^2 - y^');
  assert.equal(bad.own.chosen?.draft, 'x^2 - y^');
  assert.deepEqual(sceneOf(bad).landscape, sceneOf(good).landscape);
  assert.equal(linked(bad).own.chosen?.text, 'x^2 - y^2');
  assert.equal(sceneOf(typeFormula(bad, lab, 'x^2 - y^4')).landscape.params.text, 'x^2 - y^4');
});

test('numbers are outdated exactly while the field holds no formula', () => {
  const good = typeFormula(opening, lab, 'x^2 - y^2');
  const bad = typeFormula(good, lab, 'x^2 - y^');
  assert.deepEqual([opening, good, bad, typeFormula(bad, lab, 'x^2')].map(isOutdated), [false, false, true, false]);
});

test('a formula that is not finite at the probe moves it; one that is finite nowhere is not taken', () => {
  for (const text of ['1/(x + 0.2) + y', 'log(x) + y^2', 'sqrt(x) + y^2', '1/x + 1/y']) {
    const state = typeFormula(opening, lab, text);
    assert.equal(state.own.chosen?.text, text);
    assert.deepEqual(settle(linked(state), lab).start, state.start);
    assert.equal(settle(decodeLink(`#v=1&formula=${encodeURIComponent(text)}`, opening), lab).own.chosen?.text, text);
  }
  const nowhere = typeFormula(opening, lab, 'log(-1 - x^2 - y^2)');
  assert.equal(nowhere.own.chosen?.draft, 'log(-1 - x^2 - y^2)');
  assert.equal(sceneOf(nowhere).landscape.id, 'himmelblau');
  assert.equal(settle(decodeLink('#v=1&formula=log(-1-x^2-y^2)', opening), lab).own.chosen ?? null, null);
});

test('a formula in x alone has a start of one coordinate, and its link too', () => {
  const flat = typeFormula(opening, lab, 'x^4 - x^2');
  assert.equal(flat.start.length, 1);
  assert.deepEqual(sceneOf(flat).stage, [['critical_curve']]);
  assert.deepEqual(settle(linked(flat), lab).start, flat.start);
  const back = typeFormula(flat, lab, 'x^4 - x^2 + y^2');
  assert.equal(back.start.length, 2);
  assert.deepEqual(settle(linked(back), lab).start, back.start);
  // A link may bring a start that does not fit.
  const plain = settle(decodeLink('#v=1&formula=x^4+y^2', opening), lab);
  assert.equal(plain.own.chosen?.text, 'x^4+y^2');
  assert.match(encodeLink(plain), /formula=x%5E4\+y%5E2/);
  assert.equal(settle(decodeLink('#v=1&formula=x^3&start=1,2', opening), lab).start.length, 1);
  assert.equal(settle(decodeLink('#v=1&formula=x*y&start=1', opening), lab).start.length, 2);
});

test('named parameters keep their value while the formula around them changes, and go with it', () => {
  const first = setParam(typeFormula(opening, lab, 'a*x^2 + b*y^2'), 'a', 2);
  assert.deepEqual(sceneOf(first).landscape.params, { text: 'a*x^2 + b*y^2', a: 2 });
  assert.equal(sceneOf(typeFormula(first, lab, 'a*x^2 + y^4')).landscape.params.a, 2);
  assert.equal(sceneOf(typeFormula(first, lab, 'x^2 + y^4')).landscape.params.a, undefined);
});

test('every landscape of the menu opens, shows its critical points and turns into a formula to edit', () => {
  for (const { id, prose } of choosable(lab)) {
    const state = chooseLandscape(opening, lab, id);
    const answers = askedOf(state, lab);
    assert.ok(answers.findings, id);
    assert.deepEqual(settle(linked(state), lab).start, state.start, id);
    const typed = openFormula(state, lab);
    assert.equal(typed.own.chosen?.id, 'formula', id);
    if (!prose) assert.deepEqual(sceneOf(typed).box, sceneOf(state).box, id);
  }
});

test('zooming in centres on the probe, out on the middle, and stops in time', () => {
  const start = change(opening, { start: [3, 2] });
  assert.deepEqual(sceneOf(zoom(start, 0.5)).box, [0.5, 5.5, -0.5, 4.5]);
  assert.deepEqual(sceneOf(zoom(start, 2)).box, [-10, 10, -10, 10]);
  let state = start;
  for (let i = 0; i < 100; i++) state = zoom(state, 0.5);
  const [x0, x1] = sceneOf(state).box;
  assert.ok(x1 - x0 > 1e-3);
});
