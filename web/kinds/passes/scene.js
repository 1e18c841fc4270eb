// What a scene of passes says beyond scenes/scene.js: two points, the slice between them, and the way round. What lies in a slice
// has the controls `n` (where the landscape has as many dimensions) and those of its parameters; the first runner is descent.

import { entry, fields, list, number, oneOf, record, text, word } from '../../scenes/rules.js';

/**
 * @typedef {object} PassFields
 * @property {"band" | "nets"} asks a band that relaxes from the slice over the floor; or the loss along the slice and a given way, net by net
 * @property {{id: string, params: Record<string, number | string>}} landscape numbers or "$control"
 * @property {number[]} from in as many dimensions as there are, or fewer: the others are 0
 * @property {number[]} to
 * @property {number[][]} points critical points of the floor that are marked
 * @property {string} slice formula of the loss between them by the first coordinate, called x; other coordinates do not change
 * @property {[number, number, number]} within coordinate, least and most: a run that is outside has left
 * @property {number[][]} [way] of nets: corners, the ends included, in as many dimensions as there are weights
 */
/** @typedef {import('../../scenes/scene.js').Scene & PassFields} PassScene */

export const passFields = {
  needed: {
    asks: oneOf('band', 'nets'),
    landscape: fields({ id: word, params: record }),
    from: list(number),
    to: list(number),
    start: list(entry, 2),
    box: list(number, 4),
    runners: list(record),
    points: list(list(number, 2)),
    slice: text,
    within: list(number, 3),
  },
  more: { way: list(list(number)) },
};
