// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  smooth: String.raw`0 < \eta\lambda = \text{@etaLambda@} < 1`,
  one_step: String.raw`\eta\lambda = 1`,
  alternating: String.raw`1 < \eta\lambda = \text{@etaLambda@} < 2`,
  two_cycle: String.raw`\eta\lambda = 2`,
  diverging: String.raw`\eta\lambda = \text{@etaLambda@} > 2`,
};
