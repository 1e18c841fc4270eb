// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

const cycle = String.raw`x_{n+\text{@period@}} = x_n, \; \allowbreak \Lambda = \text{@exponent@}`;
const chaos = String.raw`\Lambda = \text{@exponent@} > 0, \; \allowbreak \frac{\ln(1/\delta)}{\Lambda} = \text{@horizon@}`;

/** @type {Record<string, string>} */
export default {
  rests: String.raw`x_{n+1} = x_n, \; \allowbreak \Lambda = \text{@exponent@}`,
  edge: String.raw`\frac{\mathrm{d} x_{n+\text{@period@}}}{\mathrm{d} x_n} = -1`,
  cycle,
  window: cycle,
  slow: String.raw`\Lambda = \text{@exponent@} \approx 0`,
  chaos,
  both: chaos,
  escapes: String.raw`|x_n| \to \infty`,
};
