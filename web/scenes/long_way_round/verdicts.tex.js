// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  learning: String.raw`w \leftarrow w - \eta \, \tfrac1B \sum \nabla \ell_i`,
  steeper: String.raw`\lVert \nabla f \rVert \text{ @before@} \to \text{@slope@}, \; f \text{ @lossBefore@} \to \text{@loss@}`,
  direct: String.raw`\text{@ratio@} \le 2 < \sqrt n = \text{@walk@}`,
  winding: String.raw`2 < \text{@ratio@} < \sqrt n = \text{@walk@}`,
  walk: String.raw`\text{@ratio@} \ge \sqrt n = \text{@walk@}`,
  diverged: String.raw`f \to \infty`,
};
