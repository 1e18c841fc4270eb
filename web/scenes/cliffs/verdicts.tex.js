// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  thrown: String.raw`\eta\lVert\nabla f\rVert = \text{@lr@} \cdot \text{@slope@} = \text{@jump@}`,
  steps: String.raw`\eta\lVert\nabla f\rVert = \text{@lr@} \cdot \text{@slope@} = \text{@jump@}`,
  flat: String.raw`\lVert\nabla f\rVert = \text{@slope@}, \quad f = \text{@loss@}`,
  rests: String.raw`\nabla f = 0`,
  saddle: String.raw`-H^{-1}\nabla f, \quad \lambda_1 < 0 < \lambda_2`,
  minimum: String.raw`-H^{-1}\nabla f, \quad 0 < \lambda_1`,
  elsewhere: String.raw`-H^{-1}\nabla f`,
};
