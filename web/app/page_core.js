// The page's core: on the site a small one for the opening scenes, which gives place to the whole one once that is here.
// What could not be fetched is asked for again the next time.
import { startCore } from '../library/instance.js';
import { asking, firstAnswers } from '../library/lab.js';
import { compileOpening } from '../library/opening_source.js';

/** @typedef {import('../library/core.js').Lab} Lab */

const compileWhole = async () => (await import('../library/wasm_source.js')).compileWasm();

/** @param {boolean} whole from the beginning */
async function open(whole) {
  const small = compileOpening && !whole ? await compileOpening() : undefined;
  const module = small ? undefined : await compileWhole();
  const asker = asking(await startCore(/** @type {WebAssembly.Module} */ (small ?? module)));
  return { module, asker, lab: /** @type {Lab} */ (firstAnswers(asker)) };
}

/** @param {Awaited<ReturnType<typeof open>>} opened */
async function complete({ module, asker, lab }) {
  const [{ laterAnswers }, compiled] = await Promise.all([
    import('../library/later_answers.js'),
    module ?? compileWhole(),
  ]);
  if (!module) asker.use(await startCore(compiled));
  Object.assign(lab, laterAnswers(asker, compiled));
}

/** @template T @param {(whole: boolean) => Promise<T>} make @returns {(whole?: boolean) => Promise<T>} */
function once(make) {
  /** @type {Promise<T> | undefined} */
  let made;
  return (whole = true) => {
    made ??= make(whole).catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

export function createPageCore() {
  const opened = once(open);
  return {
    /** A lab that answers what lab.js lists; and everything, once complete() has fetched it. @param {boolean} whole is it known that complete() will be called? */
    open: async (whole) => (await opened(whole)).lab,
    complete: once(async () => complete(await opened())),
  };
}
