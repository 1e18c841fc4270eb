// A scene of a new kind is a folder and a word, and its kind and its view a word each: nothing else is changed, and it is
// fetched, checked, drawn, described, linked, claimed, dragged and told apart from the others.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeLink, encodeLink } from '../../../web/address/link.js';
import { createActions } from '../../../web/app/actions.js';
import { createAnswering } from '../../../web/app/answering.js';
import { fetchLesson, fetchWords } from '../../../web/app/lessons.js';
import { createWorked } from '../../../web/app/worked.js';
import { kinds } from '../../../web/kinds/index.js';
import { beliefNumbers } from '../../../web/panels/beliefs.js';
import { fillIn, verdictOf } from '../../../web/panels/verdict.js';
import { planeOf } from '../../../web/plot/plane.js';
import { mistakesIn } from '../../../web/scenes/check.js';
import { scenes } from '../../../web/scenes/index.js';
import { agrees } from '../../../web/state/agreement.js';
import { claimed, claimText, isClaimed, measuredFor } from '../../../web/state/claims.js';
import { lessonOf } from '../../../web/state/lessons.js';
import { change, sceneOf, variantsOf } from '../../../web/state/state.js';
import { views } from '../../../web/views/index.js';
import { commonWords, locales, translator } from '../../../web/words/i18n.js';
import { askedOf, lessons, stateOf } from '../lessons.js';

const lab = /** @type {any} */ ({});

scenes.push({
  id: 'heads',
  chapter: 4,
  title: { en: 'Heads', 'zh-CN': '正面' },
  folder: {
    data: () => import('./coin_toss/scene.js'),
    formulas: () => import('./coin_toss/verdicts.tex.js'),
    words: { en: () => import('./coin_toss/en.ftl?raw'), 'zh-CN': () => import('./coin_toss/zh-CN.ftl?raw') },
  },
});
kinds.coin_toss = async () => (await import('./coin_toss/kind.js')).coin_toss;
views.shares = async () => (await import('./coin_toss/shares.js')).shares;
await fetchLesson('heads');
const lesson = lessonOf('heads');
const { scene, kind } = lesson;
const words = await Promise.all(
  locales.map(async (locale) => translator(locale, await commonWords(locale), ...(await fetchWords(locale, 'heads')))),
);
const opening = stateOf('heads');

test('it has no mistakes', () => {
  const { nothing: _, ...written } = /** @type {any} */ (scene);
  const known = { kind, views: lesson.views, quantities: [], styled: [] };
  assert.deepEqual(mistakesIn(written, variantsOf(scene), known), []);
});

test('it is drawn and described in both languages, with a verdict and its reason', () => {
  const state = change(opening, { step: 9 });
  const answers = { ...askedOf(state, lab), ...kind.atStep?.(lab, askedOf(state, lab), 9) };
  assert.equal(answers.soFar, 0.5);
  const verdict = verdictOf(sceneOf(state), answers);
  assert.equal(verdict.case, 'near');
  assert.match(fillIn(lesson.formulas.near ?? '', verdict.numbers), /<math/);
  /** @type {string[]} */
  const drawn = [];
  const ctx = /** @type {any} */ (new Proxy({}, { get: (_, name) => () => drawn.push(String(name)) }));
  for (const text of words) {
    const plane = planeOf(scene.plane, scene.start.length);
    const frame = /** @type {any} */ ({ width: 100, height: 40, step: 9, scene, text, plane });
    lesson.views.shares?.draw(ctx, answers, frame);
    assert.match(lesson.views.shares?.describe(answers, frame) ?? '', /0\.5/);
    assert.ok(text(`verdict-${verdict.case}`, verdict.numbers));
    for (const id of ['invitation', 'predict', 'predict-all-reveals', 'teacher-goal', 'teacher-more-same-reveals'])
      assert.ok(text(id));
  }
  assert.ok(drawn.includes('stroke'));
});

test('any state of it survives its link, and what its link cannot say is told', () => {
  const state = change(opening, { own: { tosses: 400 }, values: { chance: 0.3 }, step: 7, playing: false });
  assert.equal(encodeLink(state), 'v=1&scene=heads&tosses=400&chance=0.3&step=7');
  const back = decodeLink('#v=1&scene=heads&tosses=many&start=1&colour=red', opening);
  assert.deepEqual(
    [back.notice, ...(back.notice?.more ?? [])].map((notice) => notice?.name),
    ['tosses', 'start', 'colour'],
  );
  const { own, values, step, notice } = decodeLink(encodeLink(state), opening);
  assert.deepEqual({ own, values, step, notice }, { own: state.own, values: state.values, step: 7, notice: null });
});

test('its claims are measured, told with their number, and seen on the stage', () => {
  for (const claim of scene.claims) {
    const state = stateOf('heads', claimed('heads', claim));
    assert.ok(isClaimed(state, claim) && !isClaimed(opening, claim));
    const answers = askedOf(state, lab);
    const measured = measuredFor(claim, answers, kind);
    const { standardErrors } = /** @type {any} */ (kind.record(answers));
    assert.ok(
      typeof measured === 'number' && agrees(measured, Number(claim.equals), claim.tolerance, standardErrors.share),
    );
    for (const text of words) assert.ok(claimText(claim, measured, text).includes(String(claim.equals)));
  }
  const [row] = kind.rows(scene, askedOf(opening, lab), lab);
  assert.ok(row && agrees(row.measured ?? 0, row.predicted ?? 1, row.tolerance, row.standardError));
});

test('a belief is answered with numbers of its record', () => {
  const worked = createWorked(lab);
  const [belief] = scene.beliefs ?? [];
  const [text] = words;
  assert.ok(belief && text);
  assert.deepEqual(
    beliefNumbers(belief, (staged) => worked(opening, staged), kind, text),
    { share: '0.500' },
  );
});

test('what comes later joins the answers, and another scene gives it up', async () => {
  let changes = 0;
  const answering = createAnswering(lab, () => {
    changes += 1;
  });
  answering.answer(opening);
  assert.equal(answering.now().sorted, undefined);
  await Promise.resolve();
  assert.equal(changes, 1);
  assert.deepEqual([...answering.now().sorted], [0.5, 0.5]);
  assert.equal(answering.now(), answering.now());
  answering.answer(change(opening, { values: { chance: 0.2 } }));
  answering.wantSlow();
  await Promise.resolve();
  assert.deepEqual([...answering.now().sorted], [0.2, 0.8]);
  assert.throws(() => answering.answer(change(opening, { own: { tosses: 2000 } })), RangeError);
});

test('a drag of its handle and a button of its panel change its slice of the state', () => {
  let state = opening;
  const set = (/** @type {typeof state} */ next) => {
    state = next;
  };
  const page = { lab, now: () => state, answers: () => askedOf(state, lab), last: () => 99, set, showEnd: set };
  const actions = createActions({
    ...page,
    showBegin: set,
    open: set,
    fetchThen: (_, then) => then(),
    end: () => 99,
    settled: (next) => next,
    calm: true,
  });
  const frame = /** @type {any} */ ({ width: 100, height: 40, step: 0, scene });
  const handle = lesson.views.shares?.handle?.(askedOf(state, lab), frame);
  actions.drag(handle?.moves ?? 'start', handle?.toDomain(50, 0) ?? []);
  assert.equal(state.own.tosses, 500);
  actions.own().twice();
  assert.equal(state.own.tosses, 1000);
  actions.drag('hover', null);
  actions.reset();
  assert.deepEqual(state.own, {});
});

test('the other scenes are as they were', () => {
  assert.equal(lessons.length, scenes.length - 1);
  for (const { scene: other } of lessons) assert.equal(encodeLink(stateOf(other.id), other.id), '');
});
