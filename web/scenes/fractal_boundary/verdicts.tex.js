// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

const slope = String.raw`\log_2 \frac{N_{128}}{N_{64}} = \log_2 \frac{\text{@fine@}}{\text{@coarse@}} \allowbreak = \text{@dimension@}`;

/** @type {Record<string, string>} */
export default {
  counting: String.raw`N_{64}, N_{128} = \; ?`,
  none: String.raw`N_{64} = \text{@coarse@}`,
  rough: `${slope} > 1`,
  line: String.raw`${slope} \approx 1`,
};
