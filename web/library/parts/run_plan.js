// A plan is carried out: on Workers where there are any, else, or where these are lost, in short slices on this thread.
import { timed, turn } from './clock.js';
import { Cut } from './cut.js';

/**
 * @typedef {import('./cut.js').Range} Range
 * @typedef {import('./pool.js').Pool} Pool
 */

// A question that is cancelled occupies its Workers no longer; a slice is short beside a frame.
const WORKERS_PART = 10;
// Between two parts of a chain its Worker waits for this thread, which may be drawing.
const CHAINED_PART = 40;
const SLICE = 6;

/**
 * @template Part, Answer
 * @param {import('./plan.js').Plan<Part, Answer>} plan
 * @param {object} means
 * @param {(name: string, question: object) => Part} means.ask the core on this thread
 * @param {Pool} means.pool
 * @param {number} means.workers
 * @param {AbortSignal} [means.signal]
 * @param {(part: number, answer: Answer) => void} [means.progress]
 * @returns {Promise<Answer>}
 */
export async function runPlan(plan, { ask, pool, workers, signal, progress }) {
  const limit = workers > 0 ? await pool.grow(workers) : 0;
  signal?.throwIfAborted();
  const cut = new Cut(plan.units, {
    size: limit > 0 ? plan.size : plan.size / 16,
    ranges: plan.chained ? 1 : 4 * Math.max(1, limit),
    milliseconds: limit === 0 ? SLICE : plan.chained ? CHAINED_PART : WORKERS_PART,
  });
  let done = 0;
  const take = (/** @type {Range} */ range, /** @type {Part} */ part, /** @type {number} */ took) => {
    plan.take(part, range);
    cut.learn(range, took);
    done += range.count;
    progress?.(done / plan.units, plan.answer());
  };
  if (limit === 0 || !(await onWorkers(plan, { cut, pool, limit, signal, take }))) {
    for (let range = cut.next(); range; range = cut.next()) {
      signal?.throwIfAborted();
      const question = plan.question(range);
      const { result, took } = timed(() => ask(plan.name, question));
      take(range, result, took);
      await turn();
    }
  }
  return plan.answer();
}

/**
 * @template Part, Answer
 * @param {import('./plan.js').Plan<Part, Answer>} plan
 * @param {object} means
 * @param {Cut} means.cut
 * @param {Pool} means.pool
 * @param {number} means.limit
 * @param {AbortSignal} [means.signal]
 * @param {(range: Range, part: Part, took: number) => void} means.take
 * @returns {Promise<boolean>} true when all is done, false when the Workers are lost and the rest is in the cut again
 */
function onWorkers(plan, { cut, pool, limit, signal, take }) {
  return new Promise((resolve, reject) => {
    /** @type {Set<Range>} */
    const out = new Set();
    const end = (/** @type {() => void} */ settle) => {
      pool.remove(job);
      signal?.removeEventListener('abort', cancel);
      settle();
    };
    const cancel = () => end(() => reject(signal?.reason));
    /** @type {import('./pool.js').Job} */
    const job = {
      limit,
      next() {
        const range = plan.chained && out.size > 0 ? undefined : cut.next();
        if (range) out.add(range);
        else if (out.size === 0) end(() => resolve(true));
        return range;
      },
      ask: (range) => ({ name: plan.name, question: plan.question(range) }),
      done(range, part, took) {
        out.delete(range);
        try {
          take(range, part, took);
        } catch (error) {
          end(() => reject(error));
        }
      },
      fail: (error) => end(() => reject(error)),
      lost: () => {
        for (const range of out) cut.giveBack(range);
        end(() => resolve(false));
      },
    };
    signal?.addEventListener('abort', cancel, { once: true });
    pool.add(job);
  });
}
