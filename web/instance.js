// A running core from a compiled module: the glue's only importer. web/core.js asks it on the page, sweep_worker.js in
// Workers. Functions answer with a RangeError instead of throwing one.
import createCore from '../build/wasm/descent-core.js';

/** @param {WebAssembly.Module} module @returns {Promise<Record<string, (question: object) => unknown>>} */
export const startCore = (module) =>
  createCore({
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(module, imports).then((instance) => done(instance, module));
      return {};
    },
  });
