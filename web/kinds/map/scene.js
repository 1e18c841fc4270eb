// What a scene with an outcome map says beyond a scene of runs: the two quantities that the map is over.

import { count, fields, flag, list, number, oneOf, word } from '../../scenes/rules.js';
import { runsFields } from '../runs/scene.js';

/**
 * @typedef {object} Axis of the map
 * @property {string} path of a sweep: start.0 …, optimizer.NAME or landscape.NAME
 * @property {string} [control] what a pixel that is taken sets; without it the path is a coordinate of the start
 * @property {number} min at the first pixel, in the control's unit
 * @property {number} max at the last pixel
 * @property {number} n pixels
 * @property {"linear" | "log"} scale
 * @property {string} [unit] one of theory's answers that min and max are multiples of
 * @property {string} name message id
 */

/** @typedef {{x: Axis, y: Axis}} MapAxes */
/**
 * @typedef {object} MapFields
 * @property {MapAxes} map
 * @property {true} [counted] of a map of starts: measured are the shares of the minima, the dimension of their borders, and random starts
 * @property {number[]} [shares] of the minima for small steps, in the order of their letters
 */
/** @typedef {import('../runs/scene.js').RunsScene & MapFields} MapScene */

const axis = fields(
  {
    path: (value, at, tell) =>
      /^(start|optimizer|landscape)\.\w+$/.test(value)
        ? undefined
        : tell(at, value, 'start.0 …, optimizer.NAME or landscape.NAME'),
    min: number,
    max: number,
    n: count,
    scale: oneOf('linear', 'log'),
    name: word,
  },
  { control: word, unit: word },
);

export const mapFields = {
  needed: { ...runsFields.needed, map: fields({ x: axis, y: axis }) },
  more: { ...runsFields.more, counted: flag, shares: list(number) },
};
