// What a field of a scene may be. A rule looks at a value and tells what is allowed where it is something else.

/** @typedef {(at: string, value: unknown, allowed: string) => void} Tell */
/** @typedef {(value: any, at: string, tell: Tell) => void} Rule */

/** @param {(value: any) => boolean} fits @param {string} allowed @returns {Rule} */
const rule = (fits, allowed) => (value, at, tell) => {
  if (!fits(value)) tell(at, value, allowed);
};

export const number = rule(Number.isFinite, 'a number');
export const count = rule((value) => Number.isInteger(value) && value >= 0, 'a whole number');
export const flag = rule((value) => value === true, 'true');
export const word = rule((value) => typeof value === 'string' && /^[\w$-]+$/.test(value), 'a word');
export const text = rule((value) => typeof value === 'string' && value !== '', 'a text');
export const entry = rule(
  (value) => Number.isFinite(value) || (typeof value === 'string' && value.startsWith('$')),
  'a number or "$control"',
);
export const setting = rule((value) => Number.isFinite(value) || typeof value === 'string', 'a number or a word');
export const record = rule((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'a record');

/** @param {readonly string[]} ids */
export const oneOf = (...ids) => rule((value) => ids.includes(value), `one of ${ids.join(', ')}`);

/** @param {Rule} of @param {number} [length] @returns {Rule} */
export const list = (of, length) => (value, at, tell) => {
  if (!Array.isArray(value) || (length !== undefined && value.length !== length))
    return tell(at, value, length === undefined ? 'a list' : `a list of ${length}`);
  for (const [i, item] of value.entries()) of(item, `${at}.${i}`, tell);
};

/** @param {Rule} of @returns {Rule} a record whose values are alike */
export const each = (of) => (value, at, tell) => {
  record(value, at, tell);
  for (const [key, item] of Object.entries(value ?? {})) of(item, `${at}.${key}`, tell);
};

/** @param {Record<string, Rule>} needed @param {Record<string, Rule>} [more] @returns {Rule} a record with these fields and no others */
export const fields =
  (needed, more = {}) =>
  (value, at, tell) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return tell(at, value, 'a record');
    const place = (/** @type {string} */ name) => (at ? `${at}.${name}` : name);
    const known = { ...needed, ...more };
    for (const [name, of] of Object.entries(known))
      if (name in value) of(value[name], place(name), tell);
      else if (name in needed) tell(place(name), undefined, 'a value');
    for (const name of Object.keys(value))
      if (!(name in known)) tell(place(name), value[name], `a field: those are ${Object.keys(known).join(', ')}`);
  };

/** @param {Rule[]} rules @returns {Rule} what fits one of them */
export const either =
  (...rules) =>
  (value, at, tell) => {
    /** @type {Set<string>} */
    const allowed = new Set();
    const fits = rules.some((of) => {
      let fine = true;
      of(value, at, (place, _value, said) => {
        fine = false;
        allowed.add(place === at ? said : `${place.slice(at.length + 1)}: ${said}`);
      });
      return fine;
    });
    if (!fits) tell(at, value, [...allowed].join(', or '));
  };
