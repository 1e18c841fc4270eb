// The loss of students and their teacher, in TeX. Built to MathML.

/** @type {Record<string, string>} */
export default {
  loss: String.raw`L = \tfrac12 \mathbb{E}_x \big( \sum_{i \le n} \mathrm{relu}(w_i \cdot x) \allowbreak - \sum_{j \le k} \mathrm{relu}(x_j) \big)^2`,
};
