// A page of an outside user: the library here and in a Worker, over plain http. The answers wait in window.answers.
import { load } from '../../../dist/lib/descent-lab.js';
import { hashRun } from '../../wasm/hash.js';

const experiments = await (await fetch('../../../build/native/hashes.json')).json();
const lab = await load();
const here = experiments.map((/** @type {any} */ { experiment }) => hashRun(lab.simulate(experiment)));
const worker = new Worker(new URL('./library_worker.js', import.meta.url), { type: 'module' });
const inWorker = await new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = (event) => reject(new Error(event.message));
  worker.postMessage(experiments);
});
let refused = '';
try {
  lab.simulate({
    landscape: { id: 'saddle' },
    optimizer: { id: 'gradient_descent' },
    start: [Number.NaN, 0],
    steps: 1,
  });
} catch (error) {
  refused = `${error instanceof RangeError} ${/** @type {any} */ (error).code}`;
}
const expected = experiments.map((/** @type {any} */ { hash }) => hash);
Object.assign(window, { answers: { expected, here, inWorker, refused } });
