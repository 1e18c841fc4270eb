// Every critical point in a box, typed and counted.
import { numbers, object, whole } from '../../checks.js';
import { choice, refuseOthers } from '../../experiment.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 *
 * @typedef {object} CriticalPointsQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} box lowest and highest per coordinate: x0, x1, y0, y1
 * @property {number} [cells] how many parts of the box to look at in this part of the search; left out, or 0: all that
 *   a search may take
 * @property {Float64Array} [waiting] what an earlier part of the search left: it goes on from there, and answers with
 *   what it finds itself
 *
 * @typedef {object} CriticalPoint
 * @property {Float64Array} at
 * @property {number} value
 * @property {Float64Array} eigenvalues of the Hessian, ascending
 * @property {Float64Array} eigenvectors row i belongs to eigenvalue i, unit length
 * @property {"minimum" | "maximum" | "saddle" | "degenerate"} kind degenerate: none of the three, or not decided
 * @property {"minimum" | "maximum" | "saddle" | "inflection" | "valley" | "ridge" | "flat" | "undecided"} type finer than
 *   kind: a valley, ridge or flat piece is a continuum of critical points
 * @property {boolean} degenerate the Hessian alone does not decide
 * @property {"second_order" | "reduced" | "directions" | "continuum" | "index" | "undecided"} rule what decided: the
 *   Hessian; the first term of the reduced function; the leading form around the point; that the reduced function
 *   vanishes; the index
 * @property {number} order p of the deciding term c tᵖ; 2 if the Hessian decides, 0 on a continuum
 * @property {number} coefficient its c, t along the unit null eigenvector; of the rule `directions` the largest value of
 *   the leading form on the unit circle; 0 if the Hessian decides
 * @property {number | null} index Poincaré index; null on a continuum, and of a degenerate point in three and more dimensions
 * @property {boolean} proven there is exactly one critical point here, and it is not degenerate
 * @property {Float64Array} [line] the valley, ridge or circle inside the box, as far as it has this type, [node][2]
 *
 * @typedef {object} CriticalPoints
 * @property {CriticalPoint[]} points minima, saddles, maxima, others; each by value
 * @property {number | null} winding of the gradient round the box; null where it vanishes or is not defined on the boundary
 * @property {{at: Float64Array, index: number}[]} singular corners and poles that the gradient turns round: it does not
 *   vanish there, but their indices count
 * @property {"proven" | "counted" | "unknown"} certainty proven: these are all, by interval bounds of the gradient and
 *   the Hessian; counted: where points are degenerate, or the search ended early (`waiting`), there are as many as the winding
 *   number says, elsewhere no others;
 *   unknown: there may be more
 * @property {boolean} complete certainty is "proven"
 * @property {null | "unbounded" | "many" | "dimensions" | "continuum" | "flat" | "boundary" | "missing"} reason why
 *   certainty is "unknown": this landscape has no bounds on a box; the search ended early; degenerate points in more
 *   than two dimensions; points that are not isolated; ∇f is too small somewhere to tell whether it vanishes; it
 *   vanishes or jumps round a place that is not decided; the indices do not sum to the winding number
 * @property {boolean} defined false where there is no winding number because ∇f has no value somewhere on the boundary
 * @property {Float64Array} waiting parts of the box that are still to be looked at, each x0, x1, y0, y1
 * @property {number} cells how many parts were looked at
 */

/** @param {unknown} value */
function read(value) {
  const { landscape, box, cells = 0, waiting = new Float64Array() } = object(value, 'question');
  return {
    landscape: choice(landscape, 'landscape'),
    box: numbers(box, 'box'),
    cells: whole(cells, 'cells', 0),
    // An answer's own may be longer than what a person writes.
    waiting: waiting instanceof Float64Array ? waiting : numbers(waiting, 'waiting'),
  };
}

/** Cells of the searches before the whole one, which looks at up to four times as many as the last of these. */
const EARLY = [3125, 12_500, 50_000];

/** With a proof that none is missing, where there is one. @param {Asker} core @returns {(question: CriticalPointsQuestion) => CriticalPoints} */
export const criticalPoints = ({ answer }) => answer('criticalPoints', read);

/** @param {number} cells 0: all @returns {(value: any) => import('../../parts/plan.js').Plan<CriticalPoints, CriticalPoints>} */
const searchOf = (cells) => (value) => {
  const { landscape, box, waiting } = read(value);
  refuseOthers(value, { landscape, box }, PARTS_OPTIONS);
  /** @type {CriticalPoints} */
  let found;
  return {
    units: 1,
    size: 1,
    name: 'criticalPoints',
    question: () => ({ landscape, box, cells, waiting }),
    take(part) {
      found = part;
    },
    answer: () => found,
  };
};

/**
 * The same, with what is proven so far on the way: the search ends early at first, and begins anew with four times as
 * many cells, which takes a third longer than once and hands the core nothing but a number.
 * @param {Asker} asker
 * @returns {(question: Pick<CriticalPointsQuestion, "landscape" | "box"> & import('../../parts/plan.js').Watched<CriticalPoints>) => Promise<CriticalPoints>}
 */
export const criticalPointsInParts = ({ inParts }) => {
  const early = EARLY.map((cells) => inParts(searchOf(cells)));
  const whole = inParts(searchOf(0));
  return async (question) => {
    const { progress } = object(question, 'question');
    // A progress of the wrong type is refused by the first.
    const silent = { ...question, progress: typeof progress === 'function' ? undefined : progress };
    for (const [round, search] of early.entries()) {
      const found = await search(silent);
      const over = found.waiting.length === 0 || found.cells < (EARLY[round] ?? 0);
      question.progress?.(over ? 1 : 4 ** (round - EARLY.length), found);
      if (over) return found;
    }
    return whole(question);
  };
};
