// Outcome maps: what becomes of a run as two of its numbers move, pixel by pixel.
import { axis } from '../../axis.js';
import { object, only, refuse } from '../../checks.js';
import { EXPERIMENT, experiment } from '../../experiment.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Experiment} Experiment
 * @typedef {import('../../axis.js').Axis} Axis
 *
 * @typedef {object} SweepQuestion
 * @property {Experiment} experiment what the axes do not set
 * @property {Axis} x
 * @property {Axis} y
 * @property {"f64" | "f32"} [precision] f64 walks exactly as simulate: it is the default of sweep. f32 is faster, the
 *   default of sweepPreview, and does not only know fewer digits: it reads rest and cycles off with wider tolerances, so
 *   that runs which are still running in f64 may count as converged or as a cycle, and verdicts near borders differ; steps
 *   are estimates
 *
 * @typedef {object} SweepAnswer row-major, first row at y.min; the same whatever the number of Workers
 * @property {Uint8Array} kind 0 running, 1 converged, 2 critical_point, 3 two_cycle, 4 periodic, 5 diverged,
 *   6 left_domain
 * @property {Uint32Array} steps outcome.step of simulate: first step at rest, past the bound, in the cycle; or all
 * @property {Float64Array} end last point that was computed, dim numbers per pixel; of a diverged pixel perhaps one that
 *   simulate does not record, being beyond its range or not finite
 * @property {number} nx
 * @property {number} ny
 * @property {number} dim
 * @property {Float64Array} x value of every column
 * @property {Float64Array} y value of every row
 */

/** Kind of a pixel that is not computed yet. */
export const UNKNOWN = 255;

// A step of a pixel is about 10 ns of work.
const STEPS_PER_PART = 1_000_000;
const LARGEST_PART = 8192;

/** @param {unknown} value @param {string[]} [options] */
function read(value, options = []) {
  const question = object(value, 'question');
  const { experiment: base, x, y, precision = 'f64' } = question;
  only(question, ['experiment', 'x', 'y', 'precision', ...options]);
  only(object(base, 'experiment'), EXPERIMENT, 'experiment.');
  if (precision !== 'f64' && precision !== 'f32') throw refuse('unknown_id', 'precision', precision, 'f64, f32');
  const spelled = asSpelled(() => experiment(base));
  return { ...spelled, x: axis(x, 'x'), y: axis(y, 'y'), preview: precision === 'f32' };
}

/** What is refused has the field that the caller wrote: an experiment's is below `experiment`. @template T @param {() => T} ask @returns {T} */
function asSpelled(ask) {
  try {
    return ask();
  } catch (error) {
    const { field, message } = /** @type {RangeError & {field?: string}} */ (error);
    if (!field || /^[xy]\./.test(field)) throw error;
    const spelled = `experiment.${field}`;
    throw Object.assign(new RangeError(message.replace(field, () => spelled)), error, { field: spelled });
  }
}

/** @param {Asker} core @param {ReturnType<typeof read>} question @returns {Pick<SweepAnswer, "x" | "y" | "dim">} */
const axesOf = ({ ask }, question) => asSpelled(() => ask('sweepAxes', question));

/**
 * The other pixels of an unfinished map have kind 255.
 * @param {Asker} core
 * @returns {(question: SweepQuestion & import('../../parts/plan.js').Watched<SweepAnswer>) => Promise<SweepAnswer>}
 */
export const sweep = (core) =>
  core.inParts((value) => {
    const question = read(value, PARTS_OPTIONS);
    const { x, y, dim } = axesOf(core, question);
    const pixels = x.length * y.length;
    const map = {
      kind: new Uint8Array(pixels).fill(UNKNOWN),
      steps: new Uint32Array(pixels),
      end: new Float64Array(pixels * dim),
      nx: x.length,
      ny: y.length,
      dim,
      x,
      y,
    };
    return {
      units: pixels,
      size: Math.min(LARGEST_PART, STEPS_PER_PART / (question.steps + 1)),
      name: 'sweepTile',
      question: (range) => ({ ...question, ...range }),
      take(/** @type {Pick<SweepAnswer, "kind" | "steps" | "end">} */ { kind, steps, end }, { first }) {
        map.kind.set(kind, first);
        map.steps.set(steps, first);
        map.end.set(end, first * dim);
      },
      answer: () => map,
    };
  });

/**
 * A small map at once on this thread, in f32 unless said otherwise: while something is dragged. What would take longer than
 * about ten seconds is too_large here; sweep, which can be cancelled, takes it.
 * @param {Asker} core
 * @returns {(question: SweepQuestion) => SweepAnswer}
 */
export const sweepPreview = (core) => (value) => {
  const question = read({ precision: 'f32', ...object(value, 'question') });
  const { x, y, dim } = axesOf(core, question);
  const tile = core.ask('sweepTile', { ...question, first: 0, count: x.length * y.length });
  return { ...tile, nx: x.length, ny: y.length, dim, x, y };
};
