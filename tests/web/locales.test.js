// Both languages are complete, nothing in them is unused, and Chinese is not left in English.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import critical from '../../web/kinds/critical_lab/critical_verdicts.tex.js';
import map from '../../web/kinds/map/map_verdicts.tex.js';
import plain from '../../web/kinds/race/verdicts.tex.js';
import { quantities } from '../../web/plot/quantities.js';
import { allControls, everyChoice } from '../../web/scenes/choices.js';
import { scenes } from '../../web/scenes/index.js';
import { knownLocale, translator } from '../../web/words/i18n.js';

const web = new URL('../../web/', import.meta.url);
const sources = Object.fromEntries(
  ['en', 'zh-CN'].map((locale) => [locale, readFileSync(new URL(`words/locales/${locale}.ftl`, web), 'utf8')]),
);

/** @param {string} source @returns {Map<string, string>} */
function messages(source) {
  return new Map([...source.matchAll(/^([a-zA-Z][\w-]*) = (.*)$/gm)].map(([, id = '', value = '']) => [id, value]));
}

const en = messages(sources.en ?? '');
const zh = messages(sources['zh-CN'] ?? '');

test('both languages have the same messages with the same variables', () => {
  assert.deepEqual([...zh.keys()].sort(), [...en.keys()].sort());
  const variables = (/** @type {string | undefined} */ text) =>
    [...(text ?? '').matchAll(/\$(\w+)/g)].map((match) => match[1]).sort();
  for (const [id, value] of en) assert.deepEqual(variables(zh.get(id)), variables(value), id);
});

test('no message of zh-CN looks English', () => {
  const symbols = /^[\s\d\p{P}\p{S}\p{Script=Greek}a-zA-Z₀-₉ₙ*/]{0,6}$/u;
  const names = new Set(['switch-language', 'other-language', 'optimizer-nesterov', 'option-method-nesterov']);
  for (const [id, value] of zh) {
    const words = value.replace(/\{[^}]*\}/g, '');
    if (!names.has(id) && !id.startsWith('boundary-') && !symbols.test(words))
      assert.match(words, /\p{Script=Han}/u, id);
  }
});

test('every message is used, and every message that the page asks for exists', () => {
  const code = filesBelow(web)
    .filter((file) => file.endsWith('.js') && !file.includes('/build/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const literal = new Set([...code.matchAll(/['"`]([a-z][\w-]*)['"`]/g)].map((match) => match[1]));
  const stems = [...code.matchAll(/`([a-z][\w-]*-)\$\{/g)].map((match) => match[1] ?? '');
  /** Whether a scene asks for it. @param {string} id */
  const ofScene = (id) => {
    const scene = scenes.find((each) => id.startsWith(`${each.id}-`));
    if (!scene) return false;
    const rest = id.slice(scene.id.length + 1);
    const verdict = /^(.+)-verdict$/.exec(rest)?.[1];
    return verdict
      ? literal.has(verdict) || `${scene.id}-${verdict}` in { ...plain, ...map, ...critical }
      : rest.startsWith('claim-')
        ? scene.claims.some((claim) => rest === `claim-${claim.id}`)
        : ['title', 'text', 'note'].includes(rest) || code.includes(`says: '${id.replace(/-text$/, '')}'`);
  };
  for (const id of en.keys()) {
    const used =
      literal.has(id) || stems.some((stem) => id.startsWith(stem)) || ofScene(id) || /^mark-\w+-short$/.test(id);
    assert.ok(used, `${id} is not used`);
  }
  const asked = [
    ...scenes.flatMap((scene) => [
      `${scene.id}-title`,
      `${scene.id}-text`,
      ...(scene.note ? [`${scene.id}-note`] : []),
      `chapter-${scene.chapter}`,
      `axis-${scene.strip}`,
      ...scene.claims.map((claim) => `${scene.id}-claim-${claim.id}`),
      ...allControls(scene).flatMap((control) => [
        `control-${control.name}`,
        ...(control.options ?? []).map(({ id }) => `option-${control.name}-${id}`),
        ...(control.marks ?? []).flatMap((mark) => [`mark-${mark}`, `mark-${mark}-short`]),
      ]),
      ...everyChoice(scene).flatMap(({ runners, map }) => [
        ...runners.map((runner) => `optimizer-${runner.id}`),
        ...(map ? [map.x.name, map.y.name] : []),
      ]),
      ...scene.quantities.map((key) => `quantity-${key}`),
    ]),
    ...Object.keys({ ...plain, ...map, ...critical }).map((id) => `${id}-verdict`),
  ];
  for (const id of asked) assert.ok(en.has(id), `${id} is missing`);
  for (const scene of scenes) assert.ok(quantities[scene.strip], `${scene.id}: no quantity ${scene.strip}`);
});

test('scene texts stay under 120 words', () => {
  for (const scene of scenes) {
    const all = ['text', ...scene.claims.map((claim) => `claim-${claim.id}`)].map((part) => `${scene.id}-${part}`);
    const words = all.flatMap((id) => (en.get(id) ?? '').split(/\s+/)).length;
    assert.ok(words < 120, `${scene.id}: ${words} words`);
  }
});

test('a translator names the message that is missing; locales match as browsers spell them', () => {
  const text = translator('en', sources.en ?? '');
  assert.throws(() => text('no-such-message'), /no-such-message/);
  assert.equal(text('gap', { gap: '0.1' }), 'relative gap 0.1');
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
