// The lectures that have been fetched or opened, and what the one that is given stands at.

import { inLanguage } from '../lectures/lecture.js';
import { formatSetting } from '../words/format.js';
import { claimText } from './claims.js';
import { hasLesson, lessonOf } from './lessons.js';

/** @typedef {import('../lectures/lecture.js').Lecture} Lecture */
/** @typedef {import('../lectures/lecture.js').Step} Step */
/** @typedef {import('../words/i18n.js').Translate} Translate */
/** @typedef {import('../words/i18n.js').Locale} Locale */
/** @typedef {Readonly<import('./state.js').State>} State */

/**
 * @typedef {object} Lecturing
 * @property {string} id of the lecture
 * @property {number} at index of its step; one past the last is what to take home
 * @property {"" | "black" | "white"} curtain instead of the page
 * @property {boolean} panel whether controls and numbers stand beside the picture
 */

/** What was arranged or opened here, and has no address. */
export const OWN = 'own';

/** @type {Map<string, Lecture>} */
const lectures = new Map();

/** @param {string} id @param {Lecture} lecture */
export const addLecture = (id, lecture) => void lectures.set(id, lecture);

/** @param {string} id */
export const hasLecture = (id) => lectures.has(id);

/** @param {string} id @returns {Lecture} */
export function lectureOf(id) {
  const lecture = lectures.get(id);
  if (!lecture) throw new Error(`lecture ${id} has not been fetched`);
  return lecture;
}

/** @param {State} state @returns {Step | null} none outside a lecture, and after its last one */
export const stepNow = ({ lecturing }) => (lecturing ? (lectureOf(lecturing.id).steps[lecturing.at] ?? null) : null);

/** @param {Lecture} lecture @returns {Step[]} those whose sentence is told again at the end */
export const toTakeHome = ({ steps }) => steps.filter((step) => step.keep);

/** @param {Step} step @returns {import('../scenes/scene.js').Claim | undefined} whose sentence it tells where it has none of its own */
export function claimOf({ scene, claim, question }) {
  const { claims, predict } = lessonOf(scene).scene;
  const id = claim ?? (question === 'predict' ? predict?.claim : undefined);
  return claims.find((each) => each.id === id);
}

/** What a step comes to say. @param {Step} step @param {Locale} locale @param {Translate} text knows the words of its scene, where it has no sentence of its own */
export function sentenceOf(step, locale, text) {
  if (step.text)
    return inLanguage(step.text, locale).replace(/\{(\w+)\}/g, (_, name) => {
      const { equals = null, digits } = step.numbers?.[name] ?? {};
      return typeof equals === 'number' ? formatSetting(equals, digits) : String(equals ?? '–');
    });
  const claim = hasLesson(step.scene) ? claimOf(step) : undefined;
  return claim ? claimText(claim, typeof claim.equals === 'number' ? claim.equals : null, text) : '';
}
