// A running core from a compiled module: the glue's only importer. Functions answer with a RangeError instead of throwing
// one. The WASM may come in two parts, of which the second is added when it is wanted.
import createCore from '../build/wasm/descent-core.js';

/** @typedef {Record<string, (question: object) => unknown>} Core */

/** What a question throws that needs the second part while that is missing: it may be asked again when it is there. */
export class AbsentPart extends Error {}

function absent() {
  throw new AbsentPart('The second part of the core is not there yet.');
}

/**
 * The first part imports placeholders for the functions of the second, from a module that wasm-split names.
 * @param {WebAssembly.Imports} imports
 * @returns {WebAssembly.Imports}
 */
const withPlaceholders = (imports) =>
  new Proxy(imports, {
    get: (given, name) => given[String(name)] ?? new Proxy({}, { get: () => absent }),
  });

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
        WebAssembly.instantiate(first, withPlaceholders(imports))
          .then((instance) => {
            exports = instance.exports;
            done(instance, first);
          })
          .catch(reject);
        return {};
      },
    });
    const extend = (/** @type {WebAssembly.Module} */ second) => WebAssembly.instantiate(second, { primary: exports });
    started.then((core) => resolve({ core, extend }), reject);
  });
}
