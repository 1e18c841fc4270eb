// How the indices of many random Hessians add up: counts after one of them, two, three … and then ever more at a time.

/**
 * @typedef {object} Course
 * @property {number} n
 * @property {Uint8Array} indices of the Hessians that are known, one after the other
 * @property {number[]} drawn so many after each step
 * @property {Uint32Array[]} counts after each step, by index 0 … n; of those that are known
 */

/** So many fall one by one; then numbers of each decade (Renard's R10) are the next steps. */
const SINGLES = 20;
const DECADE = [1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.3, 8];

/** @param {number} samples @returns {number[]} Hessians that are drawn after step 0, 1 … */
export function drawnBy(samples) {
  const drawn = Array.from({ length: Math.min(SINGLES, samples) + 1 }, (_, step) => step);
  for (let decade = 10; (drawn.at(-1) ?? 0) < samples; decade *= 10)
    for (const factor of DECADE) {
      const next = Math.round(factor * decade);
      if (next > SINGLES && next < samples) drawn.push(next);
      if (factor === 8 && 10 * decade >= samples) drawn.push(samples);
    }
  return drawn;
}

/** @param {number} n @param {Uint8Array} indices @param {number} samples as many as are asked for @returns {Course} */
export function courseOf(n, indices, samples) {
  const drawn = drawnBy(samples);
  const sum = new Uint32Array(n + 1);
  let next = 0;
  const counts = drawn.map((all) => {
    for (; next < Math.min(all, indices.length); next++) {
      const index = indices[next] ?? 0;
      sum[index] = (sum[index] ?? 0) + 1;
    }
    return sum.slice();
  });
  return { n, indices, drawn, counts };
}

/** @param {Course} course @param {number} step @returns {{all: number, counts: Uint32Array}} what is known of the Hessians that are drawn by then */
export function countsAt({ indices, drawn, counts }, step) {
  const at = Math.min(step, drawn.length - 1);
  return { all: Math.min(drawn[at] ?? 0, indices.length), counts: counts[at] ?? new Uint32Array() };
}

/** Standard error of a share of so many, where p is expected. @param {number} p @param {number} all */
export const shareError = (p, all) => Math.sqrt((p * (1 - p)) / Math.max(1, all));
