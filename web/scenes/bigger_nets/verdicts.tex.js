// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  learning: String.raw`w \leftarrow w - \eta \nabla L`,
  waiting: String.raw`L > 10^{-2}, \; \text{@known@} \text{ / } \text{@starts@}`,
  stuck: String.raw`\nabla L = 0, \; \lambda_{\min} = \text{@lowest@} > 0`,
  passing: String.raw`\lambda_{\min} = \text{@lowest@} \le 0`,
  split: String.raw`\lambda_{\min} = \text{@lowest@} \to \allowbreak 2\lambda_{\min}(H_{ii}) - 1 = \text{@after@} < 0`,
  lower: String.raw`2\lambda_{\min}(H_{ii}) - 1 = \text{@after@} < 0, \allowbreak L \to \text{@end@} > 10^{-2}`,
  held: String.raw`2\lambda_{\min}(H_{ii}) - 1 = \text{@after@} \ge 0`,
  free: String.raw`L \le \text{@worst@} < 10^{-2}`,
};
