// The page's core: what the opening scene asks at once, the rest when a scene wants it. What could not be fetched is asked
// for again the next time.
import { startCore } from './instance.js';
import { asking, firstAnswers } from './lab.js';
import { compileWasm } from './wasm_source.js';

/** @typedef {import('./core.js').Lab} Lab */

async function open() {
  const module = await compileWasm();
  const { core, extend } = await startCore(module);
  const asker = asking(core);
  return { module, extend, asker, lab: /** @type {Lab} */ (firstAnswers(asker)) };
}

/** @param {Awaited<ReturnType<typeof open>>} opened */
async function complete({ module, extend, asker, lab }) {
  const [{ laterAnswers }, { compileRest }] = await Promise.all([
    import('./later_answers.js'),
    import('./wasm_rest.js'),
  ]);
  const rest = await compileRest();
  if (rest) await extend(rest);
  Object.assign(lab, laterAnswers(asker, rest ? [module, rest] : [module]));
}

/** @template T @param {() => Promise<T>} make @returns {() => Promise<T>} */
function once(make) {
  /** @type {Promise<T> | undefined} */
  let made;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

export function createPageCore() {
  const opened = once(open);
  return {
    /** A lab that answers what lab.js lists; and everything, once complete() has fetched it. */
    open: async () => (await opened()).lab,
    complete: once(async () => complete(await opened())),
  };
}
