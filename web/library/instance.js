// A running core from a compiled module: the glue's only importer. Functions answer with a RangeError instead of throwing
// one.
import createCore from '../../build/wasm/descent-core.js';

/** @typedef {Record<string, (question: object) => unknown>} Core */

/** @param {WebAssembly.Module} module the core's WASM @returns {Promise<Core>} */
export function startCore(module) {
  return new Promise((resolve, reject) => {
    createCore({
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(module, imports)
          .then((instance) => done(instance, module))
          .catch(reject);
        return {};
      },
    }).then(resolve, reject);
  });
}
