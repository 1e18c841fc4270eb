// How a question is answered in parts: what every one that can take long declares.

/**
 * @typedef {import('./cut.js').Range} Range
 *
 * @typedef {object} PartsOptions how an answer in parts is asked for
 * @property {AbortSignal} [signal] cancels: the promise rejects with its reason
 * @property {number} [workers] how many may be used, up to 64; 0 keeps to this thread, in slices. Default: as many as
 *   processors, at most 8. Node has no such Workers, and a page may forbid them: then this thread does it all
 */

/**
 * @template Answer
 * @typedef {PartsOptions & {progress?: (part: number, answer: Answer) => void}} Watched
 *   progress: part of the whole that is done, 0 … 1, and the answer as far as it is known. What it throws ends the question:
 *   the promise rejects with that
 */

/**
 * The answer is the same however the whole is cut and whoever answers the parts.
 * @template Part what the core answers to a part
 * @template Answer
 * @typedef {object} Plan
 * @property {number} units of the whole: pixels, walkers, samples
 * @property {number} size units that take about 10 ms, as far as one can tell: of the first parts, later ones follow the time
 *   that these take
 * @property {boolean} [chained] a part needs the one before: each is asked when the last one is in its place
 * @property {string} name the core's function
 * @property {(range: Range) => object} question what it is asked for a part
 * @property {(part: Part, range: Range) => void} take puts a part in its place; parts come in any order
 * @property {() => Answer} answer from the parts that are in their places
 */

/** Keys of a question that are not the core's. */
export const PARTS_OPTIONS = ['signal', 'progress', 'workers'];
