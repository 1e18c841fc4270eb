// The plane that is looked at, in TeX: the mean of the recorded weights and their two main directions. Built to MathML.

/** @type {Record<string, string>} */
export default {
  plane: String.raw`w \approx \bar w + x \, v_1 + y \, v_2`,
};
