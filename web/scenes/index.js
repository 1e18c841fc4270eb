// The scenes in the order of the lesson.

import { critical_point_lab } from './critical_point_lab.js';
import { learning_rate_regimes } from './learning_rate_regimes.js';
import { narrow_valley } from './narrow_valley.js';
import { saddle_escape } from './saddle_escape.js';
import { stability_map } from './stability_map.js';

/** @type {import('./scene.js').Scene[]} */
export const scenes = [learning_rate_regimes, narrow_valley, stability_map, saddle_escape, critical_point_lab];

/** @param {string} id @returns {import('./scene.js').Scene | undefined} */
export function sceneById(id) {
  return scenes.find((scene) => scene.id === id);
}
