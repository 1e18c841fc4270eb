// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  sinks: String.raw`\eta t f = \text{@product@} \to \text{@limit@}`,
  early: String.raw`\eta t f = \text{@product@}, \quad \text{@limit@} \; (t \to \infty)`,
  falls: String.raw`f \approx -\tfrac14 \ln(x_0^2 + \eta t) = \text{@loss@}`,
  nearing: String.raw`x = \text{@size@} \to 1/e^2 = \text{@minimum@}`,
  arrived: String.raw`x = 1/e^2 = \text{@minimum@}`,
};
