// The shape of a landscape: critical points, the curves between them, flows, paraboloids, the lowest pass.
import { choice, LONGEST, number, numbers, object, refuse, whole } from './checks.js';

/**
 * @typedef {import('./run_questions.js').Choice} Choice
 *
 * @typedef {object} CriticalPointsQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} box lowest and highest per coordinate: x0, x1, y0, y1
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
 * @property {"second_order" | "reduced" | "directions" | "continuum" | "undecided"} rule what decided: the Hessian; the
 *   first term of the reduced function; the leading form around the point; that the reduced function vanishes
 * @property {number} order p of the deciding term c tᵖ; 2 if the Hessian decides, 0 on a continuum
 * @property {number} coefficient its c, t along the unit null eigenvector; of the rule `directions` the largest value of
 *   the leading form on the unit circle; 0 if the Hessian decides
 * @property {number | null} index Poincaré index; null on a continuum, and of a degenerate point in three and more dimensions
 * @property {Float64Array} [line] the whole valley, ridge or circle inside the box, [node][2]
 *
 * @typedef {object} CriticalPoints
 * @property {CriticalPoint[]} points minima, saddles, maxima, others; each by value
 * @property {number | null} winding of the gradient round the box; null where it vanishes on the boundary
 * @property {{at: Float64Array, index: number}[]} singular corners and poles that the gradient turns round: it does not
 *   vanish there, but their indices count
 * @property {boolean} complete all indices sum to the winding number
 * @property {null | "dimensions" | "many" | "undefined" | "boundary" | "continuum" | "flat" | "missing"} reason why it is
 *   not complete: more than two dimensions; more points than are resolved; f has no value somewhere in the box; the
 *   gradient vanishes or jumps on the boundary; points that are not isolated; ∇f is too small somewhere to tell whether
 *   it vanishes; the indices do not sum to the winding number
 *
 * @typedef {object} SeparatricesQuestion 2-D landscapes
 * @property {Choice} landscape
 * @property {ArrayLike<number>} box x0, x1, y0, y1
 * @property {ArrayLike<number>[]} [points] the critical points, where they are known already
 *
 * @typedef {object} Separatrix
 * @property {"stable" | "unstable"} kind stable: what flows into the saddle; unstable: what leaves it
 * @property {Float64Array} from the saddle
 * @property {Float64Array | null} to the critical point at its other end; null where it leaves the box or is cut
 * @property {Float64Array} line [node][2], the saddle first
 * @property {boolean} cut it goes on: the work on one answer is bounded, and the more saddles the less for each
 *
 * @typedef {object} FlowQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} start
 * @property {number} time how long to flow
 * @property {number} [tolerance] of the local error per step, relative to 1 + |w|; 1e-9
 * @property {number} [rows] equal intervals of time; left out, or 0: a row per step of the integrator, at most 100 000
 *
 * @typedef {object} Flow
 * @property {number} rows the last row that was reached; row 0 is the start
 * @property {number} dim
 * @property {Float64Array} time rows + 1, as reached
 * @property {Float64Array} w (rows + 1) × dim
 * @property {Float64Array} loss rows + 1
 * @property {"time" | "left_range" | "too_stiff" | "limit"} end why it ended: the time was up; the numbers grew beyond
 *   bounds; the steps had to become shorter than time resolves; there were 100 000 rows or 2 000 000 evaluations,
 *   fewer where one is much work, as in hundreds of dimensions
 *
 * @typedef {object} TaylorQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} at
 * @property {ArrayLike<number>} [box] with nx and ny: also the values on a grid, as field() numbers it
 * @property {number} [nx]
 * @property {number} [ny]
 *
 * @typedef {object} MinimumEnergyPathQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} from
 * @property {ArrayLike<number>} to
 * @property {number} [images] of the band, both ends included; 21
 *
 * @typedef {object} MinimumEnergyPath
 * @property {number} images
 * @property {number} dim
 * @property {Float64Array} path images × dim
 * @property {Float64Array} energy f of every image
 * @property {Float64Array} length of the path up to every image
 * @property {number} barrier f at the highest point
 * @property {Float64Array} top that point
 * @property {number} rise barrier − f(from)
 * @property {number} iterations at most 20 000, fewer of a long band in many dimensions
 * @property {boolean} converged the highest point is critical, or an end of the path; else the band was still moving
 *
 * @typedef {object} Geometry
 * @property {(question: CriticalPointsQuestion) => CriticalPoints} criticalPoints
 * @property {(question: SeparatricesQuestion) => {curves: Separatrix[]}} separatrices four curves per saddle
 * @property {(question: FlowQuestion) => Flow} gradientFlow
 * @property {(question: FlowQuestion & {lr: number}) => Flow} modifiedFlow the flow of L + η/4 ‖∇L‖²
 * @property {(question: TaylorQuestion) => import('./core.js').PointReport & {values?: Float64Array}} taylor values: ny × nx
 * @property {(question: MinimumEnergyPathQuestion) => MinimumEnergyPath} minimumEnergyPath nudged elastic band
 */

/** @param {unknown} value */
function flow(value) {
  const { landscape, start, time, tolerance = 1e-9, rows = 0 } = object(value, 'question');
  return {
    landscape: choice(landscape, 'landscape'),
    start: numbers(start, 'start'),
    time: number(time, 'time'),
    tolerance: number(tolerance, 'tolerance'),
    rows: whole(rows, 'rows'),
  };
}

/** @param {unknown} value @param {string} field @returns {Float64Array} */
function points(value, field) {
  if (!Array.isArray(value)) throw refuse('wrong_type', field, value, 'an array of points');
  if (value.length > LONGEST / 2)
    throw refuse('too_large', field, `${value.length} points`, `at most ${LONGEST / 2} points`);
  return Float64Array.from(value.flatMap((point, i) => [...numbers(point, `${field}[${i}]`, 2)]));
}

/** From what a caller asks to what the core is asked. */
export const geometryQuestions = {
  criticalPoints(/** @type {unknown} */ value) {
    const { landscape, box } = object(value, 'question');
    return { landscape: choice(landscape, 'landscape'), box: numbers(box, 'box') };
  },
  separatrices(/** @type {unknown} */ value) {
    const { landscape, box, points: known = [] } = object(value, 'question');
    return {
      landscape: choice(landscape, 'landscape'),
      box: numbers(box, 'box', 4),
      points: points(known, 'points'),
    };
  },
  gradientFlow: flow,
  modifiedFlow: (/** @type {unknown} */ value) => ({ ...flow(value), lr: number(object(value, 'question').lr, 'lr') }),
  taylor(/** @type {unknown} */ value) {
    const { landscape, at, box, nx, ny } = object(value, 'question');
    const grid = box !== undefined || nx !== undefined || ny !== undefined;
    return {
      landscape: choice(landscape, 'landscape'),
      at: numbers(at, 'at'),
      box: grid ? numbers(box, 'box', 4) : new Float64Array(4),
      // To the core 0 means no grid.
      nx: grid ? whole(nx, 'nx', 1, LONGEST) : 0,
      ny: grid ? whole(ny, 'ny') : 0,
    };
  },
  minimumEnergyPath(/** @type {unknown} */ value) {
    const { landscape, from, to, images = 21 } = object(value, 'question');
    return {
      landscape: choice(landscape, 'landscape'),
      from: numbers(from, 'from'),
      to: numbers(to, 'to'),
      images: whole(images, 'images'),
    };
  },
};
