// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

const law = String.raw`\frac{\ln(r/s) - \frac12 (\psi(\frac k2) + \ln 2)}{\ln a} + \tfrac12 = \text{@predicted@}`;

/** @type {Record<string, string>} */
export default { more: law, one: law };
