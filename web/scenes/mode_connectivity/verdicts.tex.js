// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  learning: String.raw`L = \tfrac{1}{32} \sum_i (f(x_i) - y_i)^2`,
  wall: String.raw`\max_t L = \text{@highest@} > \text{@nothing@}`,
  hill: String.raw`0.01 < \max_t L = \text{@highest@} \le \text{@nothing@}`,
  level: String.raw`\max_t L = \text{@highest@} \le 0.01`,
  lower: String.raw`f_{PB} = f_B, \; \allowbreak \max_t L = \text{@highest@} < \text{@straight@}`,
  same: String.raw`P B = A \Rightarrow \theta(t) = A`,
  bending: String.raw`\max_t L = \text{@highest@} > 0.01`,
  bent: String.raw`\max_t L = \text{@highest@} \le 0.01`,
};
