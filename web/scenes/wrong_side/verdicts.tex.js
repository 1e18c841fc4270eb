// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  stuck: String.raw`y_0 = 0, \quad f = \text{@loss@} \to s = \text{@level@}`,
  behind: String.raw`x < 0, \quad f = \text{@loss@} > 0`,
  round: String.raw`\text{@length@} / \text{@displacement@} = \text{@ratio@}`,
  ahead: String.raw`f = \text{@loss@} \to 0`,
};
