// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  goe: String.raw`P(\lambda_{\min} > 0) = \text{@predicted@}`,
  signs: String.raw`2^{-\text{@n@}} = \text{@predicted@}`,
  field: String.raw`\frac{E\, e^{-\lambda_{(1)}^2/2}}{\sum_k E\, e^{-\lambda_{(k)}^2/2}} = \text{@predicted@}`,
  none: String.raw`P(\lambda_{\min} > 0) = \text{@predicted@}`,
  spectrum: String.raw`\int_{\hat t}^2 \frac{\sqrt{4 - x^2}}{2\pi}\, dx = \text{@predicted@}`,
};
