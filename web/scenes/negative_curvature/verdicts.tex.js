// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  escaped: String.raw`\lambda_{\min} = \text{@lowest@} < 0`,
  passed: String.raw`\lVert \nabla f \rVert < \varepsilon, \quad \lambda_{\min} = \text{@end@}`,
  open: String.raw`\lVert \nabla f \rVert \ge \varepsilon`,
  few: String.raw`\text{@products@} < n = \text{@n@}`,
  same: String.raw`\text{@products@} = n = \text{@n@}`,
};
