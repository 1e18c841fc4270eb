// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

const law = String.raw`n \approx \frac{|y_0|^{-\text{@power@}} - 1}{\text{@speed@}\,\eta} = \text{@predicted@}`;

/** @type {Record<string, string>} */
export default {
  leaves: law,
  waits: law,
  creeps: String.raw`|y_n| \approx \left(|y_0|^{-\text{@power@}} + \text{@speed@}\,\eta n\right)^{-\text{@root@}} \to 0`,
  stays: 'y_n = y_0 = 0',
};
