// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  noise: String.raw`\frac{\ln(r/s) + 0.635}{\ln \text{@growth@}} + \tfrac12 = \text{@predicted@}`,
  noise_momentum: String.raw`\frac{\ln(r/s) + 0.635}{\ln \text{@growth@}} + \tfrac12 = \text{@predicted@}`,
  kick: String.raw`\frac{\ln(r/\rho) + \frac12 + \ln 2}{\ln \text{@growth@}} + \tfrac12 = \text{@predicted@}`,
  negative_curvature: String.raw`n - 1 \ge \frac{\ln(r/h)}{\ln \text{@growth@}} \;\Rightarrow\; n = \text{@predicted@}`,
  boost: String.raw`\frac{\ln(r/s) + 0.635}{\ln(1 + 2 \cdot \text{@lr@})} + \tfrac12 = \text{@predicted@}`,
  sideways: String.raw`9\eta\lambda_{\max} = \text{@etaLambda@} > 2`,
  waits: String.raw`y_n = \text{@growth@}^{\,n} y_0`,
  gradient_descent: String.raw`n \ge \frac{\ln(r/y_0)}{\ln \text{@growth@}} \;\Rightarrow\; n = \text{@predicted@}`,
  adam: String.raw`|\Delta y| \approx \eta \;\Rightarrow\; n \approx (r - y_0)/\eta = \text{@straight@}`,
  sign_descent: String.raw`|\Delta y| = \eta, \; n \ge (r - y_0)/\eta \;\Rightarrow\; n = \text{@straight@}`,
};
