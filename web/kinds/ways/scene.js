// What a scene of ways down says. It has the controls `k` (one more number of ways, beside those of the scene), `sigma` and `lr`.

import { count, list, number } from '../../scenes/rules.js';

/**
 * @typedef {object} WaysFields
 * @property {number[]} ways numbers k of ways down that are compared, ascending: the tilted hat in k + 1 dimensions
 * @property {number} tilt of the hat
 * @property {number} radius of what the walkers leave, about the saddle
 * @property {number} walkers of each k
 * @property {number} seed
 */
/** @typedef {Omit<import('../../scenes/scene.js').Scene, "start" | "box" | "steps" | "runners" | "strip"> & WaysFields} WaysScene */

export const waysFields = {
  needed: { ways: list(count), tilt: number, radius: number, walkers: count, seed: count },
  more: {},
};
