// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  follows: String.raw`\eta\lambda_{\max} = \text{@etaLambda@} \le \text{@close@}`,
  parts: String.raw`\text{@close@} < \eta\lambda_{\max} = \text{@etaLambda@} \le 1`,
  leaves: String.raw`\eta\lambda_{\max} = \text{@etaLambda@} > 1`,
};
