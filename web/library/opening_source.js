// Where the WASM of the opening core comes from. There is none but on the site, whose build puts in its address.

/** @type {(() => Promise<WebAssembly.Module>) | undefined} */
export const compileOpening = undefined;
