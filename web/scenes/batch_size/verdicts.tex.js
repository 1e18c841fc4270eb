// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  learning: String.raw`w \leftarrow w - \eta \, \tfrac1B \sum \nabla \ell_i`,
  edge: String.raw`\lambda_{\max} = \text{@sharpness@} \approx 2/\eta = \text{@edge@}`,
  below: String.raw`\lambda_{\max} = \text{@sharpness@} < 2/\eta = \text{@edge@}`,
  above: String.raw`\lambda_{\max} = \text{@sharpness@} > 2/\eta = \text{@edge@}`,
  diverged: String.raw`L = \text{@loss@} > L_0 = \text{@start@}`,
  ahead: String.raw`\text{@small@} - \text{@all@} = \text{@gap@} > 2 \cdot \text{@error@}`,
  behind: String.raw`\text{@small@} - \text{@all@} = \text{@gap@} < -2 \cdot \text{@error@}`,
  level: String.raw`| \text{@small@} - \text{@all@} | \le 2 \cdot \text{@error@}`,
};
