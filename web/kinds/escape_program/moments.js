// The run as its program is carried out, a moment for every line: a gradient step is one; where the slope is small the walker
// stands still while H is decomposed and both sides are looked at. Where no way down is left the program ends.

/** @typedef {import('../../library/core.js').EscapeStep} EscapeStep */
/** @typedef {import('../../library/core.js').Run} Run */

/** @typedef {"begin" | "descend" | "small" | "curvature" | "sides" | "move" | "stop"} Line what is carried out */
/** @typedef {{line: Line, row: number, told: EscapeStep | null}} Moment row: of the run, where the walker is then */
/**
 * @typedef {object} Jump one step along ±v
 * @property {EscapeStep} told
 * @property {number} moment at which v is found; two later it is left
 * @property {number[]} from
 * @property {[number[], number[]]} ends from + hv, from − hv
 * @property {0 | 1} taken which of them
 */

/** Seconds that a line can be read. */
const READ = { begin: 0, descend: 0, small: 1.1, curvature: 1.5, sides: 1.8, move: 1.4, stop: 1.5 };

/** @param {Moment | undefined} moment @returns {number} seconds that it stays at least */
export const staysOf = (moment) => READ[moment?.line ?? 'begin'];

/**
 * The first row from which the slope is small and no jump leads on; the last one where there is none.
 * @param {Run} run @param {number} threshold @returns {number}
 */
export function endOf({ steps, dim, gradient, memory }, threshold) {
  for (let n = 1; n <= steps; n++) {
    const slope = Math.hypot(...gradient.subarray((n - 1) * dim, n * dim));
    if (slope < threshold && memory.jump?.[n] === 0) return n;
  }
  return steps;
}

/** @param {readonly EscapeStep[]} steps @returns {Moment[]} */
export function momentsOf(steps) {
  /** @type {Moment[]} */
  const moments = [{ line: 'begin', row: 0, told: null }];
  for (const told of steps) {
    const add = (/** @type {Line} */ line, /** @type {number} */ row) => moments.push({ line, row, told });
    if (!told.decomposed) {
      add('descend', told.step);
      continue;
    }
    add('small', told.step - 1);
    if (!told.jumped) {
      add('stop', told.step - 1);
      break;
    }
    add('curvature', told.step - 1);
    add('sides', told.step - 1);
    add('move', told.step);
  }
  return moments;
}

/** The run with a row for every moment. @param {Run} run @param {readonly Moment[]} moments @returns {Run} */
export function runOf(run, moments) {
  const { dim } = run;
  const rows = (/** @type {Float64Array} */ values, /** @type {number} */ width) =>
    Float64Array.from({ length: moments.length * width }, (_, i) => {
      const row = moments[Math.floor(i / width)]?.row ?? 0;
      return values[row * width + (i % width)] ?? Number.NaN;
    });
  return {
    ...run,
    steps: moments.length - 1,
    w: rows(run.w, dim),
    loss: rows(run.loss, 1),
    gradient: rows(run.gradient, dim),
    memory: {},
  };
}

/** @param {Run} run @param {readonly Moment[]} moments @returns {Jump[]} */
export function jumpsOf({ w, dim }, moments) {
  return moments.flatMap(({ line, told, row }, moment) => {
    if (line !== 'curvature' || !told) return [];
    const at = (/** @type {number} */ k) => Array.from(w.subarray(k * dim, (k + 1) * dim));
    const [from, to] = [at(row), at(row + 1)];
    const end = (/** @type {number} */ side) => from.map((x, i) => x + side * told.length * (told.direction[i] ?? 0));
    const ahead = to.reduce((sum, x, i) => sum + (x - (from[i] ?? 0)) * (told.direction[i] ?? 0), 0);
    return [{ told, moment, from, ends: [end(1), end(-1)], taken: /** @type {0 | 1} */ (ahead > 0 ? 0 : 1) }];
  });
}
