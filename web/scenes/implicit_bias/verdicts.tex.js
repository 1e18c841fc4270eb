// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

const norm = String.raw`\lVert W_2 W_1 \rVert_*`;

const ends = String.raw`x_i \approx \alpha e^{a_i z},\; \alpha = \text{@alpha@}`;

/** @type {Record<string, string>} */
export default {
  both: String.raw`${norm} = \text{@nuclear@} \approx \text{@least@}`,
  rank: String.raw`${norm} = \text{@nuclear@} > \text{@least@}`,
  two: String.raw`\sigma_2 = \text{@second@} > 0`,
  grows: String.raw`\det W_2 W_1 > 0 > 0 \cdot {?} - 1`,
  running: String.raw`L = \text{@loss@}`,
  sparse: ends,
  spread: ends,
};
