// What is drawn at random, in TeX. Built to MathML.

/** @type {Record<string, string>} */
export default {
  goe: String.raw`p(H) \propto e^{-\operatorname{tr} H^2/2}`,
  signs: String.raw`P(\lambda_i > 0) = \tfrac12`,
  field: String.raw`p(H) \propto |\det H| \cdot p(H \mid \nabla\phi = 0)`,
  spectrum: String.raw`H = \sqrt{\tfrac{2}{n}}\,M + \hat{t}\,I`,
};
