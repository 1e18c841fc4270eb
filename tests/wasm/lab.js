// The library as tests use it: one module, loaded once.
import { readFile } from 'node:fs/promises';
import { load } from '../../web/library/core.js';
import { startCore } from '../../web/library/instance.js';
import { asking, firstAnswers } from '../../web/library/lab.js';
import { laterAnswers } from '../../web/library/later_answers.js';

export const lab = await load();

/** @param {string} name */
const compiled = async (name) =>
  WebAssembly.compile(new Uint8Array(await readFile(new URL(`../../build/wasm/${name}.wasm`, import.meta.url))));

/** The lab of a page that has fetched the opening core only, and how it gets the whole. */
export async function openingLab() {
  const [small, whole] = await Promise.all([compiled('descent-opening'), compiled('descent-core')]);
  const asker = asking(await startCore(small));
  const opening = /** @type {import('../../web/library/core.js').Lab} */ (firstAnswers(asker));
  const complete = async () => {
    asker.use(await startCore(whole));
    Object.assign(opening, laterAnswers(asker, whole));
  };
  return { lab: opening, complete };
}

/** @param {string} optimizer @param {Record<string, number>} [params] */
export const onSaddle = (optimizer, params = { lr: 0.1, beta: 0.9 }) => ({
  landscape: { id: 'saddle' },
  optimizer: { id: optimizer, params },
  start: [0.1, 0.1],
  steps: 5,
});
