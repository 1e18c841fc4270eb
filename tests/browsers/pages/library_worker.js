import { load } from '../../../dist/lib/descent-lab.js';
import { hashRun } from '../../wasm/hash.js';

self.onmessage = async ({ data }) => {
  const lab = await load();
  self.postMessage(data.map((/** @type {any} */ { experiment }) => hashRun(lab.simulate(experiment))));
};
