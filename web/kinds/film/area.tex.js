// The area of the film, in TeX. Built to MathML.

/** @type {Record<string, string>} */
export default {
  area: String.raw`A = \pi \sum_i (y_i + y_{i+1}) \sqrt{h^2 + (y_{i+1} - y_i)^2}`,
};
