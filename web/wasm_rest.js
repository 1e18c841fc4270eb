// The second part of the core's WASM. There is none where it is in one piece; the build of the site puts in its address.

/** @returns {Promise<WebAssembly.Module | undefined>} */
export const compileRest = async () => undefined;
