// The field, in TeX. Built to MathML.

/** @type {Record<string, string>} */
export default {
  field: String.raw`F = (\mu x - \omega y,\; \omega x + \mu y)`,
};
