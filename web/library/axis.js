// A parameter that moves: an axis of a map, or of a diagram.
import { LONGEST, number, object, only, refuse, whole } from './checks.js';

/**
 * @typedef {object} Axis
 * @property {string} path start.0 …, optimizer.<parameter> or landscape.<parameter>
 * @property {number} min value at the first pixel
 * @property {number} max value at the last pixel
 * @property {number} n pixels, up to 4096
 * @property {"linear" | "log"} [scale]
 */

/** @param {unknown} value @param {string} field */
export function axis(value, field) {
  const { path, min, max, n, scale = 'linear' } = object(value, field);
  only(object(value, field), ['path', 'min', 'max', 'n', 'scale'], `${field}.`);
  if (typeof path !== 'string') throw refuse('wrong_type', `${field}.path`, path, 'a string');
  if (scale !== 'linear' && scale !== 'log') throw refuse('unknown_id', `${field}.scale`, scale, 'linear, log');
  return {
    path,
    min: number(min, `${field}.min`),
    max: number(max, `${field}.max`),
    // To the core an axis of 0 pixels is none.
    n: whole(n, `${field}.n`, 1, LONGEST),
    log: scale === 'log',
  };
}
