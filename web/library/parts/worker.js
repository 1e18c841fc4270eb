// A Worker that answers parts. In: {module} once, then {id, name, question}. Out: {ready: true}, then {id, answer, took} or
// {id, error}, in the order of the questions; arrays are handed over, not copied.
import { startCore } from '../instance.js';
import { timed } from './clock.js';

const post = /** @type {(message: object, transfer?: Transferable[]) => void} */ (
  /** @type {unknown} */ (globalThis.postMessage.bind(globalThis))
);

/** @type {Promise<import('../instance.js').Core> | undefined} */
let core;

/** @param {unknown} answer @returns {Transferable[]} */
function buffers(answer) {
  if (ArrayBuffer.isView(answer)) return [/** @type {ArrayBuffer} */ (answer.buffer)];
  return typeof answer === 'object' && answer ? Object.values(answer).flatMap(buffers) : [];
}

globalThis.addEventListener('message', async ({ data }) => {
  if (data.module) {
    core = startCore(data.module);
    await core;
    post({ ready: true });
    return;
  }
  const { id, name, question } = data;
  const running = await core;
  const { result, took } = timed(() => running?.[name]?.(question));
  if (result instanceof RangeError) {
    const { message, ...fields } = Object.assign({ message: result.message }, result);
    post({ id, error: { message, fields } });
  } else post({ id, answer: result, took }, buffers(result));
});
