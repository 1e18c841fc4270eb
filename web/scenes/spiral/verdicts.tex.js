// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

const factor = String.raw`\lvert 1 - \eta(\mu + i\omega)\rvert = \text{@factor@}`;

/** @type {Record<string, string>} */
export default {
  inward: `${factor} < 1`,
  circle: `${factor}`,
  centre: 'F = 0',
  outward: `${factor} > 1`,
};
