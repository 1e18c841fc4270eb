// One step of gradient descent with its numbers filled in, in TeX. Built to MathML.

/** @type {Record<string, string>} */
export default {
  rule: String.raw`x_{\text{@n@}} = x_{\text{@before@}} - \eta f\text{′}(x_{\text{@before@}})`,
  numbers: String.raw`= \text{@x@} - \text{@lr@} \cdot \text{@slope@}`,
  result: String.raw`= \text{@next@}`,
};
