// Where the core's WASM comes from when the caller of load() hands none over: beside this file.
// The build points the address at the copy it ships; the offline file replaces this module by one that unpacks inlined bytes.
// A compiled Module can be posted to workers, so that every page compiles once.
import { compileAt } from './compile.js';

const address = new URL('../../build/wasm/descent-core.wasm', import.meta.url);

export const compileWasm = () => compileAt(address);
