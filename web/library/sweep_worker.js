// A Worker that computes tiles of outcome maps. In: {module} once, then {id, question}. Out: {ready: true}, then
// {id, answer} or {id, error}, in the order of the questions; arrays are handed over, not copied.
import { startCore } from './instance.js';

const post = /** @type {(message: object, transfer?: Transferable[]) => void} */ (
  /** @type {unknown} */ (globalThis.postMessage.bind(globalThis))
);

/** @type {Promise<import('./instance.js').Core> | undefined} */
let core;

globalThis.addEventListener('message', async ({ data }) => {
  if (data.module) {
    core = startCore(data.module);
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
