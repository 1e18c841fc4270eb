// Names in the query that nothing of the scene answers to.

import { allControls } from '../state/choices.js';
import { parts, START } from '../state/limits.js';
import { tell } from '../state/notice.js';

/**
 * @param {import('../state/notice.js').Notice | null} notice
 * @param {import('../state/limits.js').Limits} limits
 * @param {import('../scenes/scene.js').Scene} scene
 * @returns {import('../state/notice.js').Notice | null} that tells them too
 */
export function tellUnknownNames(notice, { controls, hide, freeze }, scene) {
  const known = [...parts, START, ...allControls(scene).map(({ name }) => name)];
  const unknown = [...(controls ?? []), ...hide, ...freeze].filter((name) => !known.includes(name));
  return unknown.reduce((told, name) => tell(told, { name, message: 'notice-unknown' }), notice);
}
