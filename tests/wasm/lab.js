// The library as tests use it: one module, loaded once.
import { readFile } from 'node:fs/promises';
import { load } from '../../web/core.js';
import { startCore } from '../../web/instance.js';
import { asking, firstAnswers } from '../../web/lab.js';
import { laterAnswers } from '../../web/later_answers.js';

export const lab = await load();

/** @param {string} name */
const compiled = async (name) =>
  WebAssembly.compile(new Uint8Array(await readFile(new URL(`../../build/wasm/${name}.wasm`, import.meta.url))));

/** The lab of a page that has fetched the first part only, and how it gets the second. */
export async function firstPart() {
  const [first, rest] = await Promise.all([compiled('descent-first'), compiled('descent-rest')]);
  const { core, extend } = await startCore(first);
  const asker = asking(core);
  const opening = /** @type {import('../../web/core.js').Lab} */ (firstAnswers(asker));
  const all = Object.assign(opening, laterAnswers(asker, [first, rest]));
  return { lab: all, complete: () => extend(rest) };
}

/** @param {string} optimizer @param {Record<string, number>} [params] */
export const onSaddle = (optimizer, params = { lr: 0.1, beta: 0.9 }) => ({
  landscape: { id: 'saddle' },
  optimizer: { id: optimizer, params },
  start: [0.1, 0.1],
  steps: 5,
});
