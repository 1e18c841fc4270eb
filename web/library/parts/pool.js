// The Workers of one core, started when they are first needed and kept. The compiled module is posted to each once, questions
// and answers go by structured clone. Each Worker has two parts at a time, so that none waits for this thread.
import { startWorker } from './worker_source.js';

/**
 * @typedef {import('./cut.js').Range} Range
 *
 * @typedef {object} Job
 * @property {number} limit Workers it may occupy
 * @property {() => Range | undefined} next what to ask now
 * @property {(range: Range) => {name: string, question: object}} ask
 * @property {(range: Range, part: any, took: number) => void} done took: milliseconds
 * @property {(error: unknown) => void} fail the core refuses
 * @property {() => void} lost there are no Workers any more
 *
 * @typedef {object} Member
 * @property {Worker} worker
 * @property {Promise<boolean>} ready whether it can run
 * @property {(ready: boolean) => void} settle
 * @property {{id: number, job: Job, range: Range}[]} busy
 */

const DEEP = 2;

export class Pool {
  #module;
  /** @type {Member[]} */
  #members = [];
  /** What is asked first goes first. @type {Job[]} */
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

  /** @param {Job} job */
  add(job) {
    this.#jobs.push(job);
    this.#feed();
  }

  /** @param {Job} job */
  remove(job) {
    this.#jobs = this.#jobs.filter((each) => each !== job);
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
    started.onmessageerror = () => this.#close();
    started.postMessage({ module: this.#module });
    return { worker: started, ready, settle, busy: [] };
  }

  /** One that cannot run (a page that forbids it), or died: nobody tells for which part, so this thread does the rest. */
  #close() {
    this.#broken = true;
    const jobs = this.#jobs;
    for (const { worker, settle } of this.#members) {
      worker.terminate();
      settle(false);
    }
    this.#members = [];
    this.#jobs = [];
    for (const job of jobs) job.lost();
  }

  /** @param {Worker} worker @param {{id: number, answer?: unknown, took?: number, error?: {message: string, fields: object}}} data */
  #receive(worker, { id, answer, took = 0, error }) {
    const member = this.#members.find((each) => each.worker === worker);
    const at = member ? member.busy.findIndex((each) => each.id === id) : -1;
    if (!member || at < 0) return;
    const [{ job, range }] = member.busy.splice(at, 1);
    if (this.#jobs.includes(job)) {
      if (error) job.fail(Object.assign(new RangeError(error.message), error.fields));
      else job.done(range, answer, took);
    }
    this.#feed();
  }

  #feed() {
    for (let depth = 1; depth <= DEEP; depth++)
      this.#members.forEach((member, index) => {
        while (member.busy.length < depth && this.#give(member, index));
      });
  }

  /** @param {Member} member @param {number} index @returns {boolean} whether there was something to do */
  #give(member, index) {
    for (const job of this.#jobs) {
      const range = index < job.limit ? job.next() : undefined;
      if (!range) continue;
      const id = ++this.#lastId;
      member.busy.push({ id, job, range });
      member.worker.postMessage({ id, ...job.ask(range) });
      return true;
    }
    return false;
  }
}
