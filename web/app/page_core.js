// The page's core. If it could not be fetched it is asked for again the next time.
import { openLab } from '../library/lab.js';
import { compileWasm } from '../library/wasm_source.js';

/** @type {Promise<import('../library/core.js').Lab> | undefined} */
let opened;

/** The page draws the very answers that are remembered. */
export function openCore() {
  opened ??= compileWasm()
    .then((module) => openLab(module))
    .catch((error) => {
      opened = undefined;
      throw error;
    });
  return opened;
}
