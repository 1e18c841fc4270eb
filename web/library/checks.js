// What a caller may pass to the library, checked for type and shape before it reaches the core: Embind would coerce 'x'
// to NaN and '7' to 7. Each check answers with a plain copy, or throws a RangeError with `code`, `field`, `value` and
// `allowed`. Ranges and ids are the core's business.

/**
 * @param {string} code
 * @param {string} field
 * @param {unknown} value
 * @param {string} allowed
 */
export function refuse(code, field, value, allowed) {
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : describe(value);
  const error = new RangeError(`${field} = ${shown} is not accepted; allowed: ${allowed}`);
  return Object.assign(error, { code, field, value: shown, allowed });
}

/** Object, Array, Map, Date, Null … @param {unknown} value */
const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1);

/** @param {unknown} value */
function describe(value) {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return typeof value === 'object' && value !== null ? `an object (${kindOf(value)})` : String(value).slice(0, 60);
}

/** Instances of a caller's own class will do; a Map or a Date has no fields to read. @param {unknown} value @param {string} field @param {string} [allowed] @returns {Record<string, unknown>} */
export function object(value, field, allowed = 'a plain object') {
  if (kindOf(value) !== 'Object') throw refuse('wrong_type', field, value, allowed);
  return /** @type {Record<string, unknown>} */ (value);
}

/** Refuses what nobody would read, such as a slip of the pen. @param {object} value @param {string[]} keys @param {string} [path] */
export function only(value, keys, path = '') {
  for (const [key, entry] of Object.entries(value))
    if (entry !== undefined && !keys.includes(key)) throw refuse('unknown_id', path + key, entry, keys.join(', '));
}

/** @param {unknown} value @param {string} field */
export function number(value, field) {
  if (typeof value !== 'number') throw refuse('wrong_type', field, value, 'a number');
  if (!Number.isFinite(value)) throw refuse('not_finite', field, value, 'a finite number');
  return value;
}

// The core's int.
const MOST = 2 ** 31 - 1;

/** Where the core sets the limits, none are given here. @param {unknown} value @param {string} field @param {number} [min] @param {number} [max] */
export function whole(value, field, min = -MOST, max = MOST) {
  const n = number(value, field);
  if (Number.isInteger(n) && n >= min && n <= max) return n;
  const allowed = min < 0 ? 'a whole number of 32 bits' : `a whole number from ${min} to ${max}`;
  throw refuse(n > max ? 'too_large' : 'out_of_range', field, n, allowed);
}

/** @param {unknown} seed */
export const seedOf = (seed = 0) => whole(seed, 'seed', 0, Number.MAX_SAFE_INTEGER);

// More coordinates than any landscape has.
export const LONGEST = 4096;

/** @param {unknown} value @param {string} field @param {number} longest @returns {ArrayLike<unknown>} */
function list(value, field, longest) {
  const array = /** @type {ArrayLike<unknown>} */ (value);
  const size = typeof value === 'object' && value ? array.length : -1;
  if (!(Number.isInteger(size) && size >= 0)) throw refuse('wrong_type', field, value, 'an array of numbers');
  if (size > longest) throw refuse('too_large', field, `${size} numbers`, `at most ${longest} numbers`);
  return array;
}

/** @param {unknown} value @param {string} field @param {number} [length] @param {number} [longest] */
export function numbers(value, field, length, longest = LONGEST) {
  const array = list(value, field, longest);
  if (length !== undefined && array.length !== length)
    throw refuse('wrong_size', field, `${array.length} numbers`, `${length} numbers`);
  // A name for each of many entries would cost more than looking at them.
  return Float64Array.from({ length: array.length }, (_, i) =>
    Number.isFinite(array[i]) ? Number(array[i]) : number(array[i], `${field}[${i}]`),
  );
}

/** Whole numbers 0 … max. @param {unknown} value @param {string} field @param {number} max @param {number} longest */
export function wholes(value, field, max, longest) {
  const array = list(value, field, longest);
  for (let i = 0; i < array.length; i++) {
    const entry = array[i];
    // A name for each of many entries would cost more than looking at them.
    if (!(Number.isInteger(entry) && Number(entry) >= 0 && Number(entry) <= max))
      whole(entry, `${field}[${i}]`, 0, max);
  }
  return /** @type {ArrayLike<number>} */ (array);
}

/** In the core an empty start means none. @param {unknown} value @param {string} field */
export function someNumbers(value, field) {
  const array = numbers(value, field);
  if (array.length === 0) throw refuse('wrong_size', field, '0 numbers', 'one number per dimension');
  return array;
}
