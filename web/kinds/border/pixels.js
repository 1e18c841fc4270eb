// The pixels of a part of the plane: which run belongs to each, and what the core is asked for them.

/** @typedef {import('../../library/core.js').SweepQuestion} SweepQuestion */
/** @typedef {import('../../library/core.js').Experiment} Experiment */
/** @typedef {import('../runs/zoom/box.js').Box} Box */
/**
 * @typedef {object} Runs all those of a plane
 * @property {Experiment} experiment what the axes do not set
 * @property {readonly [string, string]} axes
 * @property {"diverged" | "minimum"} ends
 * @property {number[][]} minima that runs may rest in
 */

/** So far apart, in parts of their size, 32 bits tell neighbours apart. */
const SINGLE = 1e-6;

/** Centres of the pixels of a square grid. @param {Runs} runs @param {Box} box @param {number} n across @returns {SweepQuestion} */
export function pixelsOf({ experiment, axes }, box, n) {
  const [x, y] = axes.map((path, i) => {
    const [from = 0, to = 0] = box.slice(2 * i);
    const half = (to - from) / n / 2;
    return { path, min: from + half, max: to - half, n, scale: /** @type {const} */ ('linear') };
  });
  const size = Math.max(...box.map(Math.abs));
  const precision = (box[1] - box[0]) / n < SINGLE * size ? 'f64' : 'f32';
  return /** @type {SweepQuestion} */ ({ experiment, x, y, precision });
}

/** The run of one point of the plane. @param {Pick<Runs, "experiment" | "axes">} runs @param {readonly [number, number]} at @returns {Experiment} */
export function runAt({ experiment, axes }, at) {
  const start = Array.from(experiment.start);
  const params = { ...experiment.optimizer.params };
  for (const [i, path] of axes.entries()) {
    const [part, name = ''] = path.split('.');
    if (part === 'start') start[Number(name)] = at[i] ?? 0;
    else params[name] = at[i] ?? 0;
  }
  return { ...experiment, start, optimizer: { ...experiment.optimizer, params } };
}

/** Whether the doubles of neighbouring pixels differ. @param {Box} box @param {number} n across */
export function resolves([x0, x1, y0, y1], n) {
  const differ = (/** @type {number} */ from, /** @type {number} */ to) => {
    const far = Math.max(Math.abs(from), Math.abs(to));
    return (to - from) / n >= 2 ** (Math.floor(Math.log2(far)) - 52);
  };
  return differ(x0, x1) && differ(y0, y1);
}
