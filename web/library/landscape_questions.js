// A landscape by itself: its values on a grid, its derivatives at a point, a typed formula.
import { choice, numbers, object, refuse, whole } from './checks.js';

/**
 * @typedef {import('./run_questions.js').Choice} Choice
 *
 * @typedef {object} FieldQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} box x0, x1, y0, y1
 * @property {number} nx nodes from x0 to x1, both included
 * @property {number} ny rows, the first at y0
 * @property {boolean} [gradient] also the gradient at every node
 *
 * @typedef {object} Field
 * @property {number} nx
 * @property {number} ny
 * @property {Float64Array} loss ny × nx
 * @property {Float64Array} [gradient] ny × nx × dim
 *
 * @typedef {object} CriticalQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} at
 *
 * @typedef {"minimum" | "maximum" | "saddle" | "degenerate" | "regular"} Kind
 *
 * @typedef {object} PointReport
 * @property {number} value
 * @property {Float64Array} gradient
 * @property {Float64Array} hessian dim × dim
 * @property {Float64Array} eigenvalues ascending
 * @property {Float64Array} eigenvectors row i belongs to eigenvalue i
 * @property {Kind} kind
 * @property {boolean} corner the gradient jumps there: what is told is of one side, or nothing
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
 *
 * @typedef {object} Landscapes
 * @property {(question: FieldQuestion) => Field} field
 * @property {(question: CriticalQuestion) => PointReport} critical
 * @property {(text: string) => FormulaInfo} formulaInfo throws a FormulaError where the text is no formula.
 *   A formula has x and y (or x alone; also X, Y), numbers as 2, .5, 1e-3, pi or π, e, + - * / ^, brackets, sin cos tan asin
 *   acos atan (or arcsin arccos arctan) sinh cosh tanh exp log (or ln) sqrt abs min max; any other name is a parameter with
 *   default 1: Latin letters, digits and _, or one Greek letter (λ is lambda), then digits, also lowered ones (k₁ is k1).
 *   Signs may be as in print: − · × ÷ √( √2 √x and raised whole numbers as x² x³ x⁻¹; full-width characters are as their plain
 *   ones. √ is the root of the number, name, call or bracket that follows directly: √x² is (√x)².
 *   -x^2 is -(x^2), 2^3^2 is 2^(3^2). The sign of a product may be left out behind a number, constant, closing bracket or
 *   raised number: 2x, 3sin(x), 2(x+1)(y-2), x²y
 */

/** From what a caller asks to what the core is asked. */
export const landscapeQuestions = {
  field(/** @type {unknown} */ value) {
    const { landscape, box, nx, ny, gradient = false } = object(value, 'question');
    if (typeof gradient !== 'boolean') throw refuse('wrong_type', 'gradient', gradient, 'true or false');
    return {
      landscape: choice(landscape, 'landscape'),
      box: numbers(box, 'box', 4),
      nx: whole(nx, 'nx'),
      ny: whole(ny, 'ny'),
      gradient,
    };
  },
  critical(/** @type {unknown} */ value) {
    const { landscape, at } = object(value, 'question');
    return { landscape: choice(landscape, 'landscape'), at: numbers(at, 'at') };
  },
  formulaInfo(/** @type {unknown} */ text) {
    if (typeof text !== 'string') throw refuse('wrong_type', 'text', text, 'a formula as a string');
    return { text };
  },
};
