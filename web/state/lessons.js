// The scenes that have been fetched, each with its kind, its views and the formulas of its verdicts.

import { nothing } from '../scenes/scene.js';

/** @typedef {import('../scenes/scene.js').Scene} Scene */

/**
 * @typedef {object} Lesson
 * @property {Scene} scene
 * @property {import('../kinds/kind.js').Kind} kind
 * @property {Record<string, import('../views/view.js').View>} views all that it may come to show
 * @property {Record<string, string>} formulas of the verdicts by their case, in MathML
 */

/** @type {Map<string, Lesson>} */
const lessons = new Map();

/** @param {Lesson} lesson */
export function addLesson({ scene, ...rest }) {
  lessons.set(scene.id, { scene: /** @type {Scene} */ ({ ...nothing, ...scene }), ...rest });
}

/** @param {string} id */
export const hasLesson = (id) => lessons.has(id);

/** @param {string} id of a scene @returns {Lesson} */
export function lessonOf(id) {
  const lesson = lessons.get(id);
  if (!lesson) throw new Error(`scene ${id} has not been fetched`);
  return lesson;
}

/** @param {Scene} scene as it is shown @returns {Set<string>} names of the answers that its views draw */
export function wanted({ id, stage, timeline = 'strip' }) {
  const { views } = lessonOf(id);
  return new Set([...stage.flat(), timeline].flatMap((view) => views[view]?.needs ?? []));
}

/** What a counter says at a step of the timeline. @param {string} id of a scene that was fetched @param {any} answers @param {number} step @returns {number} */
export const countAt = (id, answers, step) => lessonOf(id).kind.counts?.(answers, step) ?? step;
