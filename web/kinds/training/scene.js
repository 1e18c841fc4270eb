// What a scene of nets in training says. It has the controls `batch` (the smallest one), `lr` and `seed`.

import { oneOf } from '../../scenes/rules.js';

/**
 * @typedef {object} TrainingFields
 * @property {"squared" | "cross_entropy"} loss
 * @property {import('../../plot/nets/course.js').Axis} axis along which nets are compared
 */
/** @typedef {Omit<import('../../scenes/scene.js').Scene, "strip"> & TrainingFields} TrainingScene */

export const trainingFields = {
  needed: { loss: oneOf('squared', 'cross_entropy'), axis: oneOf('updates', 'epochs', 'gradients') },
  more: {},
};
