// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  gradient_descent: String.raw`\frac{\eta\sigma^2/B}{\lambda(2 - \eta\lambda)} = \text{@predicted@}`,
  heavy_ball: String.raw`\frac{\eta\sigma^2/B \cdot (1 + \beta)}{(1 - \beta)\lambda(2(1 + \beta) - \eta\lambda)} = \text{@predicted@}`,
  ema_momentum: String.raw`\frac{\eta\sigma^2/B \cdot (1 + \beta)}{\lambda(2(1 + \beta) - \eta(1 - \beta)\lambda)} = \text{@predicted@}`,
  nesterov: String.raw`\frac{\eta^2\sigma^2/B \cdot (1 + \beta m)}{(1 - \beta m)((1 + \beta m)^2 - (1 + \beta)^2 m^2)} = \text{@predicted@}`,
  unstable: String.raw`\eta\lambda_{\max} = \text{@lr@} \cdot \text{@highest@}`,
};
