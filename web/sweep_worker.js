// A Worker that computes tiles of outcome maps. In: {modules} once, then {id, question}. Out: {ready: true}, then
// {id, answer} or {id, error}, in the order of the questions; arrays are handed over, not copied.
import { startCore } from './instance.js';

const post = /** @type {(message: object, transfer?: Transferable[]) => void} */ (
  /** @type {unknown} */ (globalThis.postMessage.bind(globalThis))
);

/** @type {Promise<import('./instance.js').Core> | undefined} */
let core;

/** @param {WebAssembly.Module[]} modules */
async function start([first, second]) {
  const { core, extend } = await startCore(/** @type {WebAssembly.Module} */ (first));
  if (second) await extend(second);
  return core;
}

globalThis.addEventListener('message', async ({ data }) => {
  if (data.modules) {
    core = start(data.modules);
    await core;
    post({ ready: true });
    return;
  }
  const answer = (await core)?.sweepTile?.(data.question);
  if (answer instanceof RangeError) {
    const { message, ...fields } = Object.assign({ message: answer.message }, answer);
    post({ id: data.id, error: { message, fields } });
    return;
  }
  const { kind, steps, end } = /** @type {{kind: Uint8Array, steps: Uint32Array, end: Float64Array}} */ (answer);
  post({ id: data.id, answer: { kind, steps, end } }, [kind.buffer, steps.buffer, end.buffer]);
});
