// An update on a mini-batch, in TeX. Built to MathML.

/** @type {Record<string, string>} */
export default {
  update: String.raw`w \leftarrow w - \eta \, \tfrac{1}{B} \sum_{i \in \text{batch}} \nabla \ell_i(w)`,
};
