// Both languages are complete, nothing in them is unused, and Chinese is not left in English.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fetchKind } from '../../web/app/lessons.js';
import { kinds } from '../../web/kinds/index.js';
import { lectures } from '../../web/lectures/index.js';
import { sceneEntry } from '../../web/scenes/index.js';
import { allControls } from '../../web/state/choices.js';
import { variantsOf } from '../../web/state/state.js';
import { commonWords, homeSources, knownLocale, translator } from '../../web/words/i18n.js';
import { bothWords, lessons } from './lessons.js';

const web = new URL('../../web/', import.meta.url);

/** @typedef {{of: string, en: Map<string, string>, zh: Map<string, string>}} Words */

/** @param {string} source @returns {Map<string, string>} */
function messages(source) {
  return new Map([...source.matchAll(/^([a-zA-Z][\w-]*) = (.*)$/gm)].map(([, id = '', value = '']) => [id, value]));
}

/** @param {string} of @param {Record<import('../../web/words/i18n.js').Locale, () => Promise<{default: string}>>} words @returns {Promise<Words>} */
const both = async (of, words) => ({
  of,
  en: messages((await words.en()).default),
  zh: messages((await words['zh-CN']()).default),
});

const common = {
  of: 'the page',
  en: messages(await commonWords('en')),
  zh: messages(await commonWords('zh-CN')),
};
const ofHome = await both('Home', homeSources);
const ofKinds = await Promise.all(
  Object.keys(kinds).map(async (id) => {
    const { words } = await fetchKind(id);
    return words ? [await both(id, words)] : [];
  }),
);
const ofScenes = await Promise.all(
  lessons.map(async ({ scene }) =>
    both(scene.id, /** @type {NonNullable<ReturnType<typeof sceneEntry>>} */ (sceneEntry(scene.id)).folder.words),
  ),
);
const all = [common, ofHome, ...ofKinds.flat(), ...ofScenes];

test('both languages have the same messages with the same variables', () => {
  const variables = (/** @type {string | undefined} */ text) =>
    [...(text ?? '').matchAll(/\$(\w+)/g)].map((match) => match[1]).sort();
  for (const { of, en, zh } of all) {
    assert.deepEqual([...zh.keys()].sort(), [...en.keys()].sort(), of);
    for (const [id, value] of en) assert.deepEqual(variables(zh.get(id)), variables(value), `${of}: ${id}`);
  }
});

test('no message of zh-CN looks English', () => {
  const symbols = /^[\s\d\p{P}\p{S}\p{Script=Greek}a-zA-Z₀-₉ₙ*/]{0,6}$/u;
  const formula = /^[xy²³⁴ +−]+$/;
  const names = new Set([
    'switch-language',
    'other-language',
    ...['runner-nesterov', 'option-method-nesterov', 'runner-adagrad', 'runner-rmsprop'],
  ]);
  for (const { of, zh } of all)
    for (const [id, value] of zh) {
      const words = value.replace(/\{[^}]*\}/g, '');
      if (!names.has(id) && !id.startsWith('boundary-') && !symbols.test(words) && !formula.test(words))
        assert.match(words, /\p{Script=Han}/u, `${of}: ${id}`);
    }
});

// “Grows by 1.2” adds 1.2, “shrinks by 9/11” takes that much away, and 缩小十倍 is read in two ways.
test('a factor is called one', async () => {
  const added = /\b(grow|shrink|lengthen|fall|rise)s? (steps? )?by (?!a factor|the same factor|\{ \$decrease \})/;
  const shrunk = /(缩小|减小|减少|缩短|降低|小了|少了|短了|慢了) ?([一二两三四五六七八九十百千万]+|\d+|\{[^}]*\}) ?倍/;
  const ofLectures = await Promise.all(lectures.map(async ({ file }) => (await file()).default));
  for (const words of [...all.flatMap(({ en, zh }) => [...en.values(), ...zh.values()]), ...ofLectures]) {
    assert.doesNotMatch(words, added);
    assert.doesNotMatch(words, shrunk);
  }
});

const code = filesBelow(web)
  .filter((file) => file.endsWith('.js') && !file.includes('/build/'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const literal = new Set([...code.matchAll(/['"`]([a-z][\w-]*)['"`]/g)].map((match) => match[1] ?? ''));
const stems = [...code.matchAll(/`([a-z][\w-]*-)\$\{/g)].map((match) => match[1] ?? '');

/** What the page asks of a scene's words. @param {import('../../web/state/lessons.js').Lesson} lesson @returns {string[]} */
function askedBy({ scene, formulas }) {
  const { beliefs = [], predict, teacher, tools = [] } = scene;
  const variants = variantsOf(scene);
  const question = (
    /** @type {string} */ stem,
    /** @type {{answers: string[], right: string}} */ { answers, right },
  ) => [
    stem,
    ...answers.map((id) => `${stem}-${id}`),
    ...answers.filter((id) => id !== right).map((id) => `${stem}-${id}-reveals`),
  ];
  return [
    'glimpse',
    ...variants.flatMap(({ says = 'text', invites = 'invitation', note, runners, strip, timeline = 'strip' }) => [
      says,
      ...(scene.invitation ? [invites] : []),
      ...(note ? ['note'] : []),
      ...runners.map((runner) => `runner-${runner.id}`),
      ...(timeline === 'strip' ? [`axis-${strip}`] : []),
    ]),
    ...Object.keys(formulas).map((id) => `verdict-${id}`),
    ...scene.claims.map((claim) => `claim-${claim.id}`),
    ...beliefs.flatMap(({ id, path }) => [`belief-${id}`, `belief-${id}-${path ? 'verdict' : 'happens'}`]),
    ...(predict ? question('predict', predict) : []),
    ...(teacher ? ['teacher-goal', ...Array.from({ length: teacher.tips }, (_, i) => `teacher-tip-${i + 1}`)] : []),
    ...(teacher?.questions ?? []).flatMap((each) => question(`teacher-${each.id}`, each)),
    ...(teacher?.links ?? []).map(({ name }) => `teacher-link-${name}`),
    ...tools.map(({ id }) => `tab-${id}`),
    ...allControls(scene).flatMap((control) => [
      `control-${control.name}`,
      ...(control.options ?? []).map(({ id }) => `option-${control.name}-${id}`),
      ...(control.marks ?? []).flatMap((mark) => [`mark-${mark}`, `mark-${mark}-short`]),
      ...(control.zones ?? []).map((zone) => `zone-${zone}`),
    ]),
  ];
}

test('every message that the page asks for exists', async () => {
  for (const lesson of lessons)
    for (const text of await bothWords(lesson.scene.id))
      for (const id of askedBy(lesson)) assert.ok(text.has(id), `${lesson.scene.id}: ${id} is missing`);
});

test('every message is used', () => {
  for (const { of, en } of [common, ofHome, ...ofKinds.flat()])
    for (const id of en.keys()) {
      const verdict = /^verdict-(.+)$/.exec(id)?.[1] ?? '';
      const used = literal.has(id) || stems.some((stem) => stem !== 'verdict-' && id.startsWith(stem));
      const ofLesson = lessons.some(({ formulas }) => verdict in formulas);
      assert.ok(used || ofLesson || /^mark-\w+-short$/.test(id), `${of}: ${id} is not used`);
    }
  for (const [i, lesson] of lessons.entries()) {
    const asked = askedBy(lesson);
    for (const id of ofScenes[i]?.en.keys() ?? []) {
      const verdict = /^verdict-(.+)$/.exec(id)?.[1] ?? '';
      assert.ok(asked.includes(id) || literal.has(verdict), `${lesson.scene.id}: ${id} is not used`);
    }
  }
});

test('scene texts stay under 120 words', () => {
  for (const [i, { scene }] of lessons.entries()) {
    const ids = [scene.says ?? 'text', ...scene.claims.map((claim) => `claim-${claim.id}`)];
    const words = ids.flatMap((id) => (ofScenes[i]?.en.get(id) ?? '').split(/\s+/)).length;
    assert.ok(words < 120, `${scene.id}: ${words} words`);
  }
});

test('a translator names the message that is missing; locales match as browsers spell them', async () => {
  const text = translator('en', await commonWords('en'));
  assert.throws(() => text('no-such-message'), /no-such-message/);
  assert.equal(text('gap', { gap: '0.1' }), 'relative gap 0.1');
  assert.equal(text('unit-step', { value: 1474 }), 'step 1474');
  assert.deepEqual(['zh-CN', 'zh_CN', 'ZH', 'zh-Hans', 'en-GB', 'fr', 'zhuang', '', null].map(knownLocale), [
    'zh-CN',
    'zh-CN',
    'zh-CN',
    'zh-CN',
    'en',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

/** @param {URL} folder @returns {string[]} paths */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}
