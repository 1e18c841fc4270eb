// Outcome maps of the library: what a caller asks, and what the answer holds.
import { EXPERIMENT, experiment, LONGEST, number, object, only, refuse, whole } from './checks.js';
import { Pool, runSweep, turn } from './sweep.js';

/**
 * @typedef {import('./core.js').Experiment} Experiment
 *
 * @typedef {object} Axis
 * @property {string} path start.0 …, optimizer.<parameter> or landscape.<parameter>
 * @property {number} min value at the first pixel
 * @property {number} max value at the last pixel
 * @property {number} n pixels, up to 4096
 * @property {"linear" | "log"} [scale]
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
 * @typedef {object} SweepOptions
 * @property {AbortSignal} [signal] cancels: the promise rejects with its reason
 * @property {(part: number, answer: SweepAnswer) => void} [progress] part of the pixels done, 0 … 1, and the map as far
 *   as it is known: the others have kind 255. What it throws ends the sweep: the promise rejects with that
 * @property {number} [workers] how many may be used, up to 64; 0 keeps to this thread, in slices. Default: as many as
 *   processors, at most 8. Node has no such Workers, and a page may forbid them: then the sweep keeps to this thread
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
 *
 * @typedef {object} Sweeps
 * @property {(question: SweepQuestion & SweepOptions) => Promise<SweepAnswer>} sweep outcome map
 * @property {(question: SweepQuestion) => SweepAnswer} sweepPreview small map at once on this thread, in f32 unless
 *   said otherwise: while something is dragged. What would take longer than about ten seconds is too_large here; sweep,
 *   which can be cancelled, takes it
 * @property {(options?: {workers?: number}) => Promise<number>} prepareSweeps starts Workers and warms them up, for an
 *   idle moment; how many of those asked for there are: 0 in Node
 */

/** @param {unknown} value @param {string} field */
export function axis(value, field) {
  const { path, min, max, n, scale = 'linear' } = object(value, field);
  only(object(value, field), ['path', 'min', 'max', 'n', 'scale'], `${field}.`);
  if (typeof path !== 'string') throw refuse('wrong_type', `${field}.path`, path, 'a string');
  if (scale !== 'linear' && scale !== 'log') throw refuse('unknown_id', `${field}.scale`, scale, 'linear, log');
  return {
    path,
    min: number(min, `${field}.min`),
    max: number(max, `${field}.max`),
    // To the core an axis of 0 pixels is none.
    n: whole(n, `${field}.n`, 1, LONGEST),
    log: scale === 'log',
  };
}

/** @param {unknown} value @param {string[]} [options] */
function sweepQuestion(value, options = []) {
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

/** @type {SweepQuestion} */
const WARM_UP = {
  experiment: {
    landscape: { id: 'himmelblau' },
    optimizer: { id: 'heavy_ball' },
    start: [-1, -4],
    steps: 100,
  },
  x: { path: 'optimizer.lr', min: 0.001, max: 0.02, n: 32 },
  y: { path: 'optimizer.beta', min: 0, max: 0.9, n: 32 },
};

const processors = () => Math.min(8, globalThis.navigator?.hardwareConcurrency ?? 2);
const mostWorkers = 64;

/** @param {unknown} workers */
const workersOf = (workers) => (workers === undefined ? processors() : whole(workers, 'workers', 0, mostWorkers));

/**
 * @param {(name: string, question: object) => any} ask @param {WebAssembly.Module} module
 * @returns {Sweeps}
 */
export function sweeps(ask, module) {
  const pool = new Pool(module);
  const axesOf = (/** @type {ReturnType<typeof sweepQuestion>} */ question) =>
    asSpelled(() => ask('sweepAxes', question));

  /** @param {SweepQuestion & SweepOptions} value */
  async function sweep(value) {
    const question = sweepQuestion(value, ['signal', 'progress', 'workers']);
    const { signal, progress } = value;
    if (signal !== undefined && !(signal instanceof AbortSignal))
      throw refuse('wrong_type', 'signal', signal, 'an AbortSignal');
    if (progress !== undefined && typeof progress !== 'function')
      throw refuse('wrong_type', 'progress', progress, 'a function');
    const workers = workersOf(value.workers);
    const axes = axesOf(question);
    const tile = (/** @type {object} */ part) => ask('sweepTile', part);
    return runSweep({ question, axes, ask: tile, pool, workers, signal, progress });
  }

  return {
    sweep,
    sweepPreview(/** @type {SweepQuestion} */ value) {
      const question = sweepQuestion({ precision: 'f32', ...object(value, 'question') });
      const { x, y, dim } = axesOf(question);
      const tile = ask('sweepTile', { ...question, first: 0, count: x.length * y.length });
      return { ...tile, nx: x.length, ny: y.length, dim, x, y };
    },
    async prepareSweeps(/** @type {{workers?: number}} */ options = {}) {
      only(object(options, 'options'), ['workers']);
      const ready = await pool.grow(workersOf(options.workers));
      // Engines compile for speed only what they have seen run. What is asked first goes first.
      if (ready > 0) turn().then(() => sweep({ ...WARM_UP, workers: ready }));
      return ready;
    },
  };
}
