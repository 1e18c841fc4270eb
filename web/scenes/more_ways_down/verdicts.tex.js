// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  more: String.raw`\frac{\psi(\frac k2) - \psi(\frac12)}{2 \ln a} = \text{@saved@}`,
  one: 'k = 1',
};
