// A running core from a compiled module: the glue's only importer. Functions answer with a RangeError instead of throwing
// one.
import createCore from '../../build/wasm/descent-core.js';

/** @typedef {Record<string, (question: object) => unknown>} Core */

/** What a question throws whose answer needs a function that the opening core lacks: the whole core may be asked. */
export class AbsentFunction extends Error {}

function absent() {
  throw new AbsentFunction('The opening core cannot answer this.');
}

/**
 * The opening core imports placeholders for the functions that it lacks, from a module that wasm-split names.
 * @param {WebAssembly.Imports} imports
 * @returns {WebAssembly.Imports}
 */
const withPlaceholders = (imports) =>
  new Proxy(imports, {
    get: (given, name) => given[String(name)] ?? new Proxy({}, { get: () => absent }),
  });

/** @param {WebAssembly.Module} module the whole core's or the opening core's @returns {Promise<Core>} */
export function startCore(module) {
  return new Promise((resolve, reject) => {
    createCore({
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(module, withPlaceholders(imports))
          .then((instance) => done(instance, module))
          .catch(reject);
        return {};
      },
    }).then(resolve, reject);
  });
}
