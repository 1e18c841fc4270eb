// A typed formula before it is run: its dimension, variables and parameters, how it is printed.
import { refuse } from '../checks.js';

/**
 * @typedef {import('../lab.js').Asker} Asker
 *
 * @typedef {object} FormulaInfo
 * @property {1 | 2} dim 2 where y occurs
 * @property {FormulaVariable[]} variables those that occur
 * @property {FormulaParam[]} params in order of first appearance: every name that is no variable and no word of the language
 * @property {string} mathml a <math> element
 * @property {boolean} quadratic
 *
 * @typedef {object} FormulaVariable
 * @property {"x" | "y"} id
 * @property {string} name in the formula: x, or x1, w1, theta1 where neither x nor y occurs
 * @property {string} mathml the name
 *
 * @typedef {object} FormulaParam
 * @property {string} id
 * @property {string} mathml its name: <mi>λ</mi>
 * @property {number} value default
 * @property {number} min lowest accepted
 * @property {number} max
 * @property {number} from good for a slider
 * @property {number} to
 *
 * @typedef {RangeError & {code: "parse_error", field: string, column: number, key: string, found: string,
 *   sentences: Record<string, string>}} FormulaError column from 1, in characters; sentences by language
 */

/** @param {unknown} text */
function read(text) {
  if (typeof text !== 'string') throw refuse('wrong_type', 'text', text, 'a formula as a string');
  return { text };
}

/**
 * Throws a FormulaError where the text is no formula.
 * A formula has x and y (or x alone; also X, Y; without them x1 x2, w1 w2 or θ₁ θ₂), numbers as 2, .5, 1e-3, pi or π, e,
 * + - * / ^ (or **), brackets, |x|, sin cos tan asin acos atan (or arcsin arccos arctan) sinh cosh tanh exp expm1 log (or ln)
 * log1p log10 log2 sqrt abs min max pow; any other name is a parameter with default 1: Latin letters, digits and _, or one
 * Greek letter (λ is lambda), then digits, also lowered ones (k₁ is k1).
 * Signs may be as in print: − · × ÷ √( √2 √x and raised whole numbers as x² x³ x⁻¹; full-width characters are as their plain
 * ones. √ is the root of the number, name, call or bracket that follows directly: √x² is (√x)².
 * -x^2 is -(x^2), 2^3^2 is 2^(3^2). The sign of a product may be left out before a name or bracket, not after / and ^:
 * 2x, 3sin(x), 2(x+1)(y-2), x²y, 2xy, kx^2, xsin(x). LaTeX is read too: \frac{x^2}{2}. docs/formulas.md has the rules.
 * @param {Asker} core @returns {(text: string) => FormulaInfo}
 */
export const formulaInfo = ({ answer }) => answer('formulaInfo', read);
