// What is fetched when it is first needed: the words of a language, the gear of a scene, the dialogs.
// What could not be fetched is asked for again the next time.

import { gearOf } from '../kinds/gear.js';
import { sceneById } from '../scenes/index.js';
import { translator } from '../words/i18n.js';

/** @typedef {Pick<import('../state/state.js').State, "locale" | "scene" | "dialog">} Wanted */

const sources = {
  en: () => import('../words/locales/en.ftl?raw'),
  'zh-CN': () => import('../words/locales/zh-CN.ftl?raw'),
};

/** @template T @param {(key: string) => Promise<T>} get */
function shelf(get) {
  /** @type {Map<string, T>} */
  const kept = new Map();
  return {
    /** @param {string} key */
    has: (key) => kept.has(key),
    /** @param {string} key @returns {T} */
    at: (key) => kept.get(key) ?? raise(key),
    /** @param {string} key */
    async fetch(key) {
      kept.set(key, await get(key));
    },
  };
}

/** @param {string} key @returns {never} */
function raise(key) {
  throw new Error(`${key} has not been fetched`);
}

export function createParts() {
  const words = shelf(async (locale) =>
    translator(
      /** @type {import('../words/i18n.js').Locale} */ (locale),
      (await sources[/** @type {"en"} */ (locale)]()).default,
    ),
  );
  const sceneOf = (/** @type {string} */ id) => sceneById(id) ?? raise(id);
  const gear = shelf((id) => gearOf(sceneOf(id)));
  const dialogs = shelf(() => import('../panels/dialogs.js'));
  return {
    words: words.at,
    gear: gear.at,
    dialogs: () => dialogs.at('all'),
    /** @param {Wanted} wanted @returns {Promise<unknown> | null} null: all is here */
    fetch({ locale, scene, dialog }) {
      const missing = [
        ...(words.has(locale) ? [] : [words.fetch(locale)]),
        ...(gear.has(scene) ? [] : [gear.fetch(scene)]),
        ...(dialog === '' || dialogs.has('all') ? [] : [dialogs.fetch('all')]),
      ];
      return missing.length > 0 ? Promise.all(missing) : null;
    },
  };
}

/**
 * Opens the page anew if it can be reached: Firefox remembers until then that a module could not be fetched.
 * @param {() => void} [before]
 */
export async function reopen(before) {
  try {
    await fetch(location.href, { cache: 'no-store' });
  } catch {
    return;
  }
  before?.();
  location.reload();
}
