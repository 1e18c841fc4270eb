// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  'learning_rate_regimes-smooth': String.raw`0 < \eta\lambda = \text{@etaLambda@} < 1`,
  'learning_rate_regimes-one_step': String.raw`\eta\lambda = 1`,
  'learning_rate_regimes-alternating': String.raw`1 < \eta\lambda = \text{@etaLambda@} < 2`,
  'learning_rate_regimes-two_cycle': String.raw`\eta\lambda = 2`,
  'learning_rate_regimes-diverging': String.raw`\eta\lambda = \text{@etaLambda@} > 2`,
  'narrow_valley-smooth': String.raw`\eta\lambda_{\max} = \text{@etaLambda@} \le 1`,
  'narrow_valley-one_step': String.raw`\eta\lambda_1 = \eta\lambda_2 = 1`,
  'narrow_valley-alternating': String.raw`1 < \eta\lambda_{\max} = \text{@etaLambda@} < 2`,
  'narrow_valley-two_cycle': String.raw`\eta\lambda_{\max} = 2`,
  'narrow_valley-diverging': String.raw`\eta\lambda_{\max} = \text{@etaLambda@} > 2`,
  'saddle_escape-escapes': String.raw`n \ge \frac{\ln(1/|y_0|)}{\ln(1+2\eta)} = \text{@predicted@}`,
  'saddle_escape-waits': String.raw`n \ge \frac{\ln(1/|y_0|)}{\ln(1+2\eta)} = \text{@predicted@}`,
  'saddle_escape-stays': String.raw`y_n = \text{@factor@}^{\,n} \cdot 0 = 0`,
};
