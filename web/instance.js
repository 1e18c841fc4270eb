// A running core from a compiled module: the glue's only importer. Functions answer with a RangeError instead of throwing
// one. The WASM may come in two parts, of which the second is added when it is wanted.
import createCore from '../build/wasm/descent-core.js';

/** @typedef {Record<string, (question: object) => unknown>} Core */

/** What the first part imports in place of the functions of the second. */
const absent = new Proxy(
  {},
  {
    get: () => () => {
      throw new Error('The second part of the core is not there yet.');
    },
  },
);

/**
 * @param {WebAssembly.Module} first the WASM, or its first part
 * @returns {Promise<{core: Core, extend: (second: WebAssembly.Module) => Promise<unknown>}>}
 */
export function startCore(first) {
  return new Promise((resolve, reject) => {
    /** @type {WebAssembly.Exports} */
    let exports;
    const started = createCore({
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(first, { ...imports, placeholder: absent }).then((instance) => {
          exports = instance.exports;
          done(instance, first);
        }, reject);
        return {};
      },
    });
    const extend = (/** @type {WebAssembly.Module} */ second) => WebAssembly.instantiate(second, { primary: exports });
    started.then((core) => resolve({ core, extend }), reject);
  });
}
