// Fetches what a scene needs to be asked, judged and shown: its data, its kind, its views and the formulas of its verdicts.

import { kinds } from '../kinds/index.js';
import { kindsOf, several } from '../kinds/several.js';
import { sceneEntry } from '../scenes/index.js';
import { addLesson } from '../state/lessons.js';
import { viewsOf } from '../state/state.js';
import { views } from '../views/index.js';

/** @param {string} id */
export async function fetchLesson(id) {
  const entry = sceneEntry(id);
  if (!entry) throw new Error(`there is no scene ${id}`);
  const [{ default: scene }, { default: formulas }] = await Promise.all([entry.folder.data(), entry.folder.formulas()]);
  const kind = await fetchKindOf(scene);
  const found = await Promise.all(
    viewsOf(scene, kind).map(async (name) => {
      const fetchView = views[name];
      if (!fetchView) throw new Error(`${id}: there is no view ${name}, but ${Object.keys(views).join(', ')}`);
      return [name, await fetchView()];
    }),
  );
  addLesson({ scene, kind, views: Object.fromEntries(found), formulas: { ...kind.formulas, ...formulas } });
}

/** @param {string} id @returns {Promise<import('../kinds/kind.js').Kind>} */
export async function fetchKind(id) {
  const fetched = kinds[id];
  if (!fetched) throw new Error(`there is no kind ${id}, but ${Object.keys(kinds).join(', ')}`);
  return fetched();
}

/** @param {import('../scenes/scene.js').Scene} scene @returns {Promise<import('../kinds/kind.js').Kind>} */
const fetchKindOf = async (scene) => several(scene, await Promise.all(kindsOf(scene).map(fetchKind)));

/** @param {import('../words/i18n.js').Locale} locale @param {string} id of a scene @returns {Promise<string[]>} the words that its kind and itself add */
export async function fetchWords(locale, id) {
  const entry = sceneEntry(id);
  if (!entry) throw new Error(`there is no scene ${id}`);
  const [{ default: scene }, { default: words }] = await Promise.all([
    entry.folder.data(),
    entry.folder.words[locale](),
  ]);
  const ofKind = await (await fetchKindOf(scene)).words?.[locale]();
  return [ofKind?.default ?? '', words];
}
