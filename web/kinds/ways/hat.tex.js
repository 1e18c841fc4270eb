// The tilted hat in n dimensions, in TeX. Built to MathML.

/** @type {Record<string, string>} */
export default {
  hat: String.raw`f = \tfrac14 (|p|^2 - 1)^2 + \tfrac{t}{2} (1 - x_1), \quad p \in \mathbb{R}^{k+1}`,
};
