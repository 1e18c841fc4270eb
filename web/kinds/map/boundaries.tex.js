// Where each method stops being stable, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  'heavy_ball-within': String.raw`\eta\lambda_{\max} = \text{@etaLambda@} \allowbreak < 2(1+\beta) = \text{@limit@}`,
  'heavy_ball-edge': String.raw`\eta\lambda_{\max} \allowbreak = 2(1+\beta) = \text{@limit@}`,
  'heavy_ball-past': String.raw`\eta\lambda_{\max} = \text{@etaLambda@} \allowbreak > 2(1+\beta) = \text{@limit@}`,
  'ema_momentum-within': String.raw`\eta\lambda_{\max} = \text{@etaLambda@} \allowbreak < 2\,\frac{1+\beta}{1-\beta} = \text{@limit@}`,
  'ema_momentum-edge': String.raw`\eta\lambda_{\max} \allowbreak = 2\,\frac{1+\beta}{1-\beta} = \text{@limit@}`,
  'ema_momentum-past': String.raw`\eta\lambda_{\max} = \text{@etaLambda@} \allowbreak > 2\,\frac{1+\beta}{1-\beta} = \text{@limit@}`,
  'nesterov-within': String.raw`\eta\lambda_{\max} = \text{@etaLambda@} \allowbreak < 2\,\frac{1+\beta}{1+2\beta} = \text{@limit@}`,
  'nesterov-edge': String.raw`\eta\lambda_{\max} \allowbreak = 2\,\frac{1+\beta}{1+2\beta} = \text{@limit@}`,
  'nesterov-past': String.raw`\eta\lambda_{\max} = \text{@etaLambda@} \allowbreak > 2\,\frac{1+\beta}{1+2\beta} = \text{@limit@}`,
};
