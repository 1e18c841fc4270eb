// Every scene as the page has it once it is fetched, for tests.

import { fetchLesson, fetchWords } from '../../web/app/lessons.js';
import { sceneEntry, scenes } from '../../web/scenes/index.js';
import { lessonOf } from '../../web/state/lessons.js';
import { noLimits } from '../../web/state/limits.js';
import { plainSharing } from '../../web/state/sharing.js';
import { sceneDefaults } from '../../web/state/state.js';
import { commonWords, locales, translator } from '../../web/words/i18n.js';

/** @typedef {import('../../web/state/state.js').State} State */

await Promise.all(scenes.map(({ id }) => fetchLesson(id)));

export const lessons = scenes.map(({ id }) => lessonOf(id));

/** @param {import('../../web/words/i18n.js').Locale} locale @param {string} id of a scene */
export async function wordsOf(locale, id) {
  return translator(locale, await commonWords(locale), ...(await fetchWords(locale, id)));
}

/** The words of a scene in both languages. @param {string} id */
export const bothWords = (id) => Promise.all(locales.map((locale) => wordsOf(locale, id)));

/** @param {string} id of a scene @param {Partial<State>} [change] @param {string} [tool] @returns {State} */
export const stateOf = (id, change = {}, tool = undefined) => ({
  playing: true,
  speed: 1,
  locale: 'en',
  profile: 'default',
  limits: noLimits,
  picture: '',
  textSize: 1,
  folded: false,
  beliefs: false,
  ghost: true,
  touched: false,
  dialog: '',
  sharing: plainSharing,
  notice: null,
  valuesVisible: true,
  lecturing: null,
  ...sceneDefaults(id, tool),
  ...change,
});

/** What the core says of a state. @param {State} state @param {import('../../web/library/core.js').Lab} lab */
export function askedOf(state, lab) {
  const { kind } = lessonOf(state.scene);
  return kind.ask(lab, kind.needs(state, lab));
}

/** Answers in parts by question: claims ask the same of many states. @type {Map<string, Promise<any>>} */
const inParts = new Map();

/** @param {string} name @param {(question: any) => any} ask */
const once = (name, ask) => (/** @type {any} */ question) => {
  const key = name + JSON.stringify(question);
  const answer = inParts.get(key) ?? ask(question);
  inParts.set(key, answer);
  return answer;
};

/** With what comes later, where claims are held by it. @param {State} state @param {import('../../web/library/core.js').Lab} lab @returns {Promise<any>} */
export async function wholeOf(state, lab) {
  const { kind } = lessonOf(state.scene);
  if (!kind.whole) return askedOf(state, lab);
  const asks = Object.entries(lab).map(([name, ask]) => [name, name.endsWith('InParts') ? once(name, ask) : ask]);
  return kind.whole(Object.fromEntries(asks), kind.needs(state, lab));
}

/** The folder's data as they are written. @param {string} id @returns {Promise<import('../../web/scenes/scene.js').Scene>} */
export async function writtenScene(id) {
  const entry = sceneEntry(id);
  if (!entry) throw new Error(`there is no scene ${id}`);
  return (await entry.folder.data()).default;
}
