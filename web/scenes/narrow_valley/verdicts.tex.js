// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  smooth: String.raw`\eta\lambda_{\max} = \text{@etaLambda@} \le 1`,
  one_step: String.raw`\eta\lambda_1 = \eta\lambda_2 = 1`,
  alternating: String.raw`1 < \eta\lambda_{\max} = \text{@etaLambda@} < 2`,
  two_cycle: String.raw`\eta\lambda_{\max} = 2`,
  diverging: String.raw`\eta\lambda_{\max} = \text{@etaLambda@} > 2`,
};
