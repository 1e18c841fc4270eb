// The losses, in TeX, by what is asked of them. Built to MathML.

/** @type {Record<string, string>} */
export default {
  matrix: String.raw`L = \tfrac12 \lVert \text{known} \circ (W_2 W_1 - Y) \rVert^2`,
  diagonal: String.raw`L = \tfrac12 (x_1 + 2 x_2 - 2)^2, \quad x_i = u_i^2`,
};
