// What is fetched when it is first needed: the words of a language, a scene with all that it needs, the dialogs, a lecture.
// What could not be fetched is asked for again the next time.

import { hasLecture } from '../state/lectures.js';
import { hasLesson } from '../state/lessons.js';
import { commonWords, translator } from '../words/i18n.js';
import { fetchLesson, fetchWords } from './lessons.js';

/** @typedef {import('../words/i18n.js').Locale} Locale */
/** @typedef {Pick<import('../state/state.js').State, "locale" | "scene" | "dialog"> & {lecture: string}} Wanted lecture: id; '' for none */

export function createParts() {
  /** The words of a language for a scene, by both. @type {Map<string, import('../words/i18n.js').Translate>} */
  const words = new Map();
  /** @type {typeof import('../panels/dialogs.js') | undefined} */
  let dialogs;
  /** @type {typeof import('../panels/lecture/lecture_view.js') | undefined} */
  let lectureView;
  const key = (/** @type {Locale} */ locale, /** @type {string} */ scene) => `${locale} ${scene}`;

  /** @param {Locale} locale @param {string} scene */
  async function addWords(locale, scene) {
    const [common, more] = await Promise.all([commonWords(locale), fetchWords(locale, scene)]);
    words.set(key(locale, scene), translator(locale, common, ...more));
  }
  return {
    /** @param {Locale} locale @param {string} scene */
    words(locale, scene) {
      const found = words.get(key(locale, scene));
      if (!found) throw new Error(`the words of ${scene} in ${locale} have not been fetched`);
      return found;
    },
    dialogs() {
      if (!dialogs) throw new Error('the dialogs have not been fetched');
      return dialogs;
    },
    lectureView() {
      if (!lectureView) throw new Error('no lecture has been fetched');
      return lectureView;
    },
    /** @param {Wanted} wanted @returns {Promise<unknown> | null} null: all is here */
    fetch({ locale, scene, dialog, lecture }) {
      const missing = [
        ...(words.has(key(locale, scene)) ? [] : [addWords(locale, scene)]),
        ...(hasLesson(scene) ? [] : [fetchLesson(scene)]),
        ...(dialog === '' || dialogs
          ? []
          : [
              import('../panels/dialogs.js').then((module) => {
                dialogs = module;
              }),
            ]),
        ...(lecture === '' || hasLecture(lecture)
          ? []
          : [import('./lecture/fetch_lecture.js').then(({ fetchLecture }) => fetchLecture(lecture))]),
        ...(lecture === '' || lectureView
          ? []
          : [
              import('../panels/lecture/lecture_view.js').then((module) => {
                lectureView = module;
              }),
            ]),
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
