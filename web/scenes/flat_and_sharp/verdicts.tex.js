// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  sharp: String.raw`\frac1T \iint e^{(f(y) - f(z))/T} = \text{@predicted@}`,
  flat: String.raw`\frac1T \iint e^{(f(y) - f(z))/T} = \text{@predicted@}`,
  waits: String.raw`T = \text{@temperature@}`,
  thrown: String.raw`\eta\lambda = \text{@lr@} \cdot \text{@curvature@} = \text{@product@} > 2`,
  cycles: String.raw`\eta\lambda = \text{@lr@} \cdot \text{@curvature@} = \text{@product@}`,
  rests: String.raw`\eta\lambda = \text{@lr@} \cdot \text{@curvature@} = \text{@product@} < 2`,
};
