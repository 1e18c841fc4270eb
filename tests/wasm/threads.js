// Node's threads in the place of Workers.
import { Worker as Thread } from 'node:worker_threads';

// What a module Worker has and a thread lacks.
const asWorker = (/** @type {string} */ address) => `
  const { parentPort } = require('node:worker_threads');
  globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer);
  globalThis.addEventListener = (type, listener) => parentPort.on(type, (data) => listener({ data }));
  import(${JSON.stringify(address)});`;

export class ThreadWorker {
  /** @type {ThreadWorker[]} */
  static all = [];

  /** @param {URL} address */
  constructor(address) {
    this.thread = new Thread(asWorker(address.href), { eval: true });
    this.thread.on('message', (data) => this.onmessage({ data }));
    this.thread.on('error', () => this.onerror());
    ThreadWorker.all.push(this);
  }
  onmessage = (/** @type {{data: unknown}} */ _) => {};
  onerror = () => {};
  /** @param {unknown} message */
  postMessage(message) {
    this.thread.postMessage(message);
  }
  terminate() {
    this.thread.terminate();
  }
}

/** From now on the library finds Workers. */
export const useThreads = () => void Object.assign(globalThis, { Worker: ThreadWorker });

export function endThreads() {
  for (const worker of ThreadWorker.all) worker.terminate();
}
