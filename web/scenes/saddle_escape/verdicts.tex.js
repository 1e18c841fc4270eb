// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  escapes: String.raw`n \ge \frac{\ln(1/|y_0|)}{\ln(1+2\eta)} = \text{@predicted@}`,
  waits: String.raw`n \ge \frac{\ln(1/|y_0|)}{\ln(1+2\eta)} = \text{@predicted@}`,
  escapes_later: String.raw`y_n \approx c \cdot \text{@factor@}^{\,n} \;\Rightarrow\; n \approx \text{@predicted@}`,
  waits_later: String.raw`y_n \approx c \cdot \text{@factor@}^{\,n} \;\Rightarrow\; n \approx \text{@predicted@}`,
  stays: String.raw`y_n = \text{@factor@}^{\,n} \cdot 0 = 0`,
};
