// What a scene of a path of weights says: how the net is trained. It has the control `seed`.

import { count, fields, list, number, oneOf } from '../../scenes/rules.js';

/**
 * @typedef {object} WeightPathFields
 * @property {"squared" | "cross_entropy"} loss
 * @property {number} lr
 * @property {number} batch images that an update looks at
 * @property {number} updates
 * @property {Expected[]} expected
 */
/**
 * @typedef {object} Expected what an independent program found from other starts, on average
 * @property {"squared" | "cross_entropy"} loss
 * @property {number} batch
 * @property {number} ratio length ÷ displacement
 * @property {number} plane % of the variance in the first two directions
 * @property {number} angleHalf degrees between −∇f and the way to the end, after half of the training
 */
/** @typedef {Omit<import('../../scenes/scene.js').Scene, "strip"> & WeightPathFields} WeightPathScene */

const losses = oneOf('squared', 'cross_entropy');
const found = { loss: losses, batch: count, ratio: number, plane: number, angleHalf: number };

export const weightPathFields = {
  needed: { loss: losses, lr: number, batch: count, updates: count, expected: list(fields(found)) },
  more: {},
};
