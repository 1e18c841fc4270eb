// How a whole of units (pixels, walkers, samples) is cut into ranges that take about as long as they should.

/** @typedef {{first: number, count: number}} Range */

// Engines that are asked not to tell the time exactly say 0.
const SHORTEST = 0.05;

export class Cut {
  #next = 0;
  #units;
  #size;
  #largest;
  #milliseconds;
  /** @type {Range[]} */
  #returned = [];

  /**
   * @param {number} units
   * @param {object} options
   * @param {number} options.size units of the first range
   * @param {number} options.ranges at least so many, if there are enough units
   * @param {number} options.milliseconds how long a range should take
   */
  constructor(units, { size, ranges, milliseconds }) {
    this.#units = units;
    this.#largest = Math.max(1, Math.ceil(units / ranges));
    this.#size = Math.max(1, Math.min(size, this.#largest));
    this.#milliseconds = milliseconds;
  }

  /** @returns {Range | undefined} undefined: nothing is left to ask */
  next() {
    const returned = this.#returned.pop();
    if (returned) return returned;
    const first = this.#next;
    if (first >= this.#units) return undefined;
    const count = Math.min(Math.round(this.#size), this.#units - first);
    this.#next += count;
    return { first, count };
  }

  /** Whoever was asked could not answer. @param {Range} range */
  giveBack(range) {
    this.#returned.push(range);
  }

  /** Ranges to come follow the time that one took. @param {Range} range @param {number} took milliseconds */
  learn({ count }, took) {
    const fitting = (count * this.#milliseconds) / Math.max(SHORTEST, took);
    this.#size = Math.max(1, Math.min(this.#largest, Math.max(this.#size / 4, Math.min(this.#size * 2, fitting))));
  }
}
