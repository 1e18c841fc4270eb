// The step whose learning rates are the axes, in TeX. Built to MathML.

/** @type {Record<string, string>} */
export default {
  rates: String.raw`w_1 \leftarrow w_1 - \eta_1 \,\partial_1 f(w), \quad w_2 \leftarrow w_2 - \eta_2 \,\partial_2 f(w)`,
};
