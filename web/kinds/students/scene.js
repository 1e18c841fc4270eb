// What a scene of students says. It has the controls `k` (neurons of the teacher), `extra` (up to so many more than these has
// a student that is shown), `starts`, `lr`, and `neuron`, the one that is split, counted from 1.

import { count } from '../../scenes/rules.js';

/**
 * @typedef {object} StudentsFields
 * @property {number} seed of the starts; students of every size have the same
 */
/** @typedef {Omit<import('../../scenes/scene.js').Scene, "start" | "box" | "steps" | "runners" | "strip"> & StudentsFields} StudentsScene */

export const studentsFields = { needed: { seed: count }, more: {} };
