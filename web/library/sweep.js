// Outcome maps in tiles: on Workers where there are any, else in short slices on this thread. The map is the same
// whatever the tiles and however many Workers. Each Worker has two tiles at a time, so that none waits for this thread.
import { startWorker } from './worker_source.js';

/**
 * @typedef {import('./sweep_questions.js').SweepAnswer} SweepAnswer
 * @typedef {{kind: Uint8Array, steps: Uint32Array, end: Float64Array}} Tile
 * @typedef {{first: number, count: number}} Range
 *
 * @typedef {object} Job
 * @property {object} question
 * @property {Range[]} waiting
 * @property {number} limit Workers it may occupy
 * @property {(range: Range, tile: Tile) => void} done
 * @property {(error: unknown) => void} fail
 *
 * @typedef {object} Member
 * @property {Worker} worker
 * @property {Promise<boolean>} ready whether it can run
 * @property {(ready: boolean) => void} settle
 * @property {{id: number, job: Job, range: Range}[]} busy
 */

/** Kind of a pixel that is not computed yet. */
export const UNKNOWN = 255;

// About 10 ms of work: a cancelled sweep occupies its Workers no longer.
const STEPS_PER_TILE = 1_000_000;
const LARGEST_TILE = 8192;
const DEEP = 2;

/** Until whatever else waits for this thread has had its turn. @returns {Promise<unknown>} */
export const turn = () => new Promise((resolve) => setTimeout(resolve));

/** @param {number} pixels @param {number} steps @param {number} parts at least so many, if there are enough pixels */
function tiles(pixels, steps, parts) {
  const size = Math.ceil(Math.min(LARGEST_TILE, STEPS_PER_TILE / (steps + 1), pixels / parts));
  /** @type {Range[]} */
  const list = [];
  for (let first = 0; first < pixels; first += size) list.push({ first, count: Math.min(size, pixels - first) });
  return list;
}

/** The Workers of one core, started when they are first needed and kept. */
export class Pool {
  #module;
  /** @type {Member[]} */
  #members = [];
  /** @type {Job[]} */
  #jobs = [];
  #broken = false;
  #lastId = 0;

  /** @param {WebAssembly.Module} module the core's WASM */
  constructor(module) {
    this.#module = module;
  }

  /** Starts Workers up to `count`; how many there are then. @param {number} count */
  async grow(count) {
    while (!this.#broken && this.#members.length < count) {
      const member = this.#start();
      if (!member) break;
      this.#members.push(member);
    }
    await Promise.all(this.#members.map(({ ready }) => ready));
    return this.#broken ? 0 : Math.min(count, this.#members.length);
  }

  /** @returns {Member | undefined} */
  #start() {
    /** @type {Worker | undefined} */
    let worker;
    try {
      worker = startWorker();
    } catch {
      this.#broken = true;
    }
    if (!worker) return undefined;
    const started = worker;
    /** @type {Member["settle"]} */
    let settle = () => {};
    const ready = new Promise((/** @type {Member["settle"]} */ resolve) => {
      settle = resolve;
    });
    started.onmessage = ({ data }) => (data.ready ? settle(true) : this.#receive(started, data));
    started.onerror = () => this.#close();
    started.postMessage({ module: this.#module });
    return { worker: started, ready, settle, busy: [] };
  }

  /** A Worker that cannot run (a page that forbids it): what is under way fails over to this thread. */
  #close() {
    this.#broken = true;
    const jobs = new Set([...this.#jobs, ...this.#members.flatMap(({ busy }) => busy.map(({ job }) => job))]);
    for (const { worker, settle } of this.#members) {
      worker.terminate();
      settle(false);
    }
    this.#members = [];
    this.#jobs = [];
    for (const job of jobs) job.fail(undefined);
  }

  /** @param {Worker} worker @param {{id: number, answer?: Tile, error?: {message: string, fields: object}}} data */
  #receive(worker, { id, answer, error }) {
    const member = this.#members.find((each) => each.worker === worker);
    const at = member ? member.busy.findIndex((each) => each.id === id) : -1;
    if (!member || at < 0) return;
    const [{ job, range }] = member.busy.splice(at, 1);
    if (error) job.fail(Object.assign(new RangeError(error.message), error.fields));
    else if (answer) job.done(range, answer);
    this.#feed();
  }

  /** @param {Job} job */
  add(job) {
    this.#jobs.push(job);
    this.#feed();
  }

  /** @param {Job} job */
  remove(job) {
    this.#jobs = this.#jobs.filter((each) => each !== job);
  }

  #feed() {
    for (let depth = 1; depth <= DEEP; depth++) {
      this.#members.forEach((member, index) => {
        while (member.busy.length < depth) {
          const job = this.#jobs.find(({ waiting, limit }) => waiting.length > 0 && index < limit);
          const range = job?.waiting.shift();
          if (!job || !range) return;
          const id = ++this.#lastId;
          member.busy.push({ id, job, range });
          member.worker.postMessage({ id, question: { ...job.question, ...range } });
        }
      });
    }
    this.#jobs = this.#jobs.filter(({ waiting }) => waiting.length > 0);
  }
}

/** @param {AbortSignal | undefined} signal */
const reason = (signal) => signal?.reason ?? new DOMException('The sweep was cancelled', 'AbortError');

/** @param {Tile} whole @param {number} dim @param {Range} range @param {Tile} tile */
function insert(whole, dim, { first }, tile) {
  whole.kind.set(tile.kind, first);
  whole.steps.set(tile.steps, first);
  whole.end.set(tile.end, first * dim);
}

/**
 * @param {object} options
 * @param {{steps: number}} options.question
 * @param {{x: Float64Array, y: Float64Array, dim: number}} options.axes
 * @param {(question: object) => Tile} options.ask computes a tile on this thread
 * @param {Pool} options.pool
 * @param {number} options.workers
 * @param {AbortSignal} [options.signal]
 * @param {(part: number, answer: SweepAnswer) => void} [options.progress]
 * @returns {Promise<SweepAnswer>}
 */
export async function runSweep({ question, axes, ask, pool, workers, signal, progress }) {
  const { x, y, dim } = axes;
  const pixels = x.length * y.length;
  const arrays = {
    kind: new Uint8Array(pixels).fill(UNKNOWN),
    steps: new Uint32Array(pixels),
    end: new Float64Array(pixels * dim),
  };
  const answer = { ...arrays, nx: x.length, ny: y.length, dim, x, y };
  const limit = workers > 0 ? await pool.grow(workers) : 0;
  if (signal?.aborted) throw reason(signal);
  const waiting = tiles(pixels, question.steps, 4 * Math.max(1, limit));
  let done = 0;
  const take = (/** @type {Range} */ range, /** @type {Tile} */ tile) => {
    insert(arrays, dim, range, tile);
    done += range.count;
    progress?.(done / pixels, answer);
  };
  const complete = limit > 0 && (await onWorkers({ question, waiting, pool, limit, signal, pixels, take }));
  if (!complete) await onThisThread({ question, pixels, ask, signal, take, kind: arrays.kind });
  return answer;
}

/** True when all pixels are done, false when the Workers cannot run. */
function onWorkers(
  /** @type {{question: object, waiting: Range[], pool: Pool, limit: number, pixels: number,
   signal: AbortSignal | undefined, take: (range: Range, tile: Tile) => void}} */
  { question, waiting, pool, limit, signal, pixels, take },
) {
  return new Promise((/** @type {(complete: boolean) => void} */ resolve, reject) => {
    let left = pixels;
    const end = (/** @type {() => void} */ settle) => {
      job.waiting.length = 0;
      job.done = job.fail = () => {};
      pool.remove(job);
      signal?.removeEventListener('abort', cancel);
      settle();
    };
    const cancel = () => end(() => reject(reason(signal)));
    /** @type {Job} */
    const job = {
      question,
      waiting,
      limit,
      done(range, tile) {
        left -= range.count;
        try {
          take(range, tile);
        } catch (error) {
          end(() => reject(error));
        }
        if (left === 0) end(() => resolve(true));
      },
      fail: (error) => end(() => (error === undefined ? resolve(false) : reject(error))),
    };
    signal?.addEventListener('abort', cancel, { once: true });
    pool.add(job);
  });
}

// A slice is short beside a frame even where a step is ten times slower than usual.
const STEPS_PER_SLICE = 50_000;

async function onThisThread(
  /** @type {{question: {steps: number}, pixels: number, ask: (question: object) => Tile, kind: Uint8Array,
   signal: AbortSignal | undefined, take: (range: Range, tile: Tile) => void}} */
  { question, pixels, ask, signal, take, kind },
) {
  const size = Math.ceil(Math.min(LARGEST_TILE, STEPS_PER_SLICE / (question.steps + 1)));
  for (let first = 0; first < pixels; ) {
    if (signal?.aborted) throw reason(signal);
    if (kind[first] !== UNKNOWN) {
      first++;
      continue;
    }
    let count = 1;
    while (count < size && first + count < pixels && kind[first + count] === UNKNOWN) count++;
    take({ first, count }, ask({ ...question, first, count }));
    first += count;
    await turn();
  }
}
