// A typed formula before it is run: its dimension, its parameters, how it is printed.
import { refuse } from '../checks.js';

/**
 * @typedef {import('../lab.js').Asker} Asker
 *
 * @typedef {object} FormulaInfo
 * @property {1 | 2} dim 2 where y occurs
 * @property {FormulaParam[]} params in order of first appearance
 * @property {string} mathml a <math> element
 * @property {boolean} quadratic
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
 * A formula has x and y (or x alone; also X, Y), numbers as 2, .5, 1e-3, pi or π, e, + - * / ^, brackets, sin cos tan asin
 * acos atan (or arcsin arccos arctan) sinh cosh tanh exp log (or ln) sqrt abs min max; any other name is a parameter with
 * default 1: Latin letters, digits and _, or one Greek letter (λ is lambda), then digits, also lowered ones (k₁ is k1).
 * Signs may be as in print: − · × ÷ √( √2 √x and raised whole numbers as x² x³ x⁻¹; full-width characters are as their plain
 * ones. √ is the root of the number, name, call or bracket that follows directly: √x² is (√x)².
 * -x^2 is -(x^2), 2^3^2 is 2^(3^2). The sign of a product may be left out behind a number, constant, closing bracket or
 * raised number: 2x, 3sin(x), 2(x+1)(y-2), x²y.
 * @param {Asker} core @returns {(text: string) => FormulaInfo}
 */
export const formulaInfo = ({ answer }) => answer('formulaInfo', read);
