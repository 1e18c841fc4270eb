// The search of Home: in all that a scene says, in both languages. Its words are fetched when something is sought.

import { scenes } from '../../scenes/index.js';
import { commonWords, locales } from '../../words/i18n.js';

/** What an .ftl file says, without names and comments. @param {string} ftl */
const said = (ftl) =>
  ftl
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.replace(/^[\w-]+ =/, '').replace(/\{[^}]*\}/g, ' '))
    .join('\n');

/** @param {string} text @param {string} sought words @returns {boolean} whether the text has each of them */
export function speaksOf(text, sought) {
  const here = text.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => here.includes(word));
}

/** The name of a chapter in the words of a language. @param {string} ftl @param {number} chapter */
const chapterIn = (ftl, chapter) => new RegExp(`^chapter-${chapter} = (.*)$`, 'm').exec(ftl)?.[1] ?? '';

export function createSearch() {
  /** By scene. @type {Map<string, string>} */
  const texts = new Map(scenes.map(({ id, title }) => [id, Object.values(title).join('\n')]));
  /** @type {Promise<unknown> | undefined} */
  let fetched;

  async function fetchAll() {
    const common = await Promise.all(locales.map(commonWords));
    await Promise.all(
      scenes.map(async ({ id, chapter, folder }) => {
        const own = await Promise.all(locales.map(async (locale) => said((await folder.words[locale]()).default)));
        const chapters = common.map((ftl) => chapterIn(ftl, chapter));
        texts.set(id, [texts.get(id), ...chapters, ...own].join('\n'));
      }),
    );
  }

  return {
    /** Titles can be sought at once, and all else from then on; what cannot be fetched is asked for again. */
    ready() {
      fetched ??= fetchAll().catch(() => {
        fetched = undefined;
      });
      return fetched;
    },
    /** @param {string} scene @param {string} sought */
    finds: (scene, sought) => speaksOf(texts.get(scene) ?? '', sought.trim()),
  };
}
