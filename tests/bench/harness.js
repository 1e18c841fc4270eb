// Interleaved rounds: every round runs every variant once, in turn; a ratio is the median of the ratios within rounds.
// Time is the processor time of this process (variants use one thread), so that other work on the machine disturbs less.

/** @typedef {{name: string, what: string, goal: string, got: string, notes?: string}} Row */

export const ROUNDS = 7;
export const WARM_UPS = 3;

/** @returns {number} milliseconds of processor time so far */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** @param {number[]} values @param {number} part */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(part * (sorted.length - 1))];
}

/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {number[]} values */
export const geometricMean = (values) => Math.exp(values.reduce((sum, x) => sum + Math.log(x), 0) / values.length);

/**
 * Milliseconds per call of every variant, round by round. A variant may answer with its own time instead.
 * @param {Record<string, () => number | void | Promise<number | void>>} variants
 * @returns {Promise<Record<string, number[]>>}
 */
export async function rounds(variants, count = ROUNDS) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
  for (let round = -WARM_UPS; round < count; round++)
    for (const [name, run] of Object.entries(variants)) {
      const before = spent();
      const own = await run();
      const time = typeof own === 'number' ? own : spent() - before;
      if (round >= 0) times[name].push(time);
    }
  return times;
}

/** How many times faster `fast` is: the median of paired ratios, with the quartiles. @param {number[]} slow @param {number[]} fast */
export function ratio(slow, fast) {
  const pairs = slow.map((time, i) => time / fast[i]);
  return { median: median(pairs), low: quantile(pairs, 0.25), high: quantile(pairs, 0.75) };
}

/** @param {{median: number, low: number, high: number}} ratio */
export const shown = ({ median, low, high }) => `${median.toFixed(2)}× (${low.toFixed(2)} … ${high.toFixed(2)})`;
