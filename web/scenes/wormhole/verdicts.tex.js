// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

const neurons = String.raw`f = \tfrac12 (1 - s_+)^2 + \tfrac12 (1 - s_-)^2`;

/** @type {Record<string, string>} */
export default {
  over: String.raw`b + \tfrac{k}{2} = \text{@wall@}, \; \allowbreak \max(b, 0) = \text{@pass@}`,
  level: 'f(x, 1 - x^2) = b (1 - x^2)^2 = 0',
  open: String.raw`\lambda_{\min} = \text{@lowest@} < 0`,
  through: String.raw`\lambda_{\min} = \text{@lowest@} < 0`,
  closed: String.raw`\lambda = \text{@lowest@} > 0`,
  leaves: String.raw`\lambda = x^2 - 1 = \text{@lowest@} < 0, \; \allowbreak n - 1 = \text{@ways@}`,
  waits: String.raw`|y_n| \approx (1 + \eta |\lambda|)^n |y_0|, \; \allowbreak \lambda = \text{@lowest@}`,
  axis: String.raw`y_0 = 0: \; \partial f / \partial y = 0`,
  two: String.raw`w_i = 0 \Rightarrow s_+ s_- = 0 \Rightarrow f \ge \tfrac12`,
  three: neurons,
};
