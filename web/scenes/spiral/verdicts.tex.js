// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

const factor = String.raw`\sqrt{(1-\eta\mu)^2 + \eta^2\omega^2} = \text{@factor@}`;

/** @type {Record<string, string>} */
export default {
  inward: `${factor} < 1`,
  circle: `${factor}`,
  outward: `${factor} > 1`,
};
