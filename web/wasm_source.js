// Where the core's WASM comes from when the caller of load() hands none over: beside this file over http, or from disk in Node.
// The build points the address at the copy it ships, for the site at its first part; the offline file replaces this module
// by one that unpacks inlined bytes.
// A compiled Module can be posted to workers, so that every page compiles once.

const address = new URL('../build/wasm/descent-core.wasm', import.meta.url);

export const compileWasm = () => compileAt(address);

/** @param {URL} address @returns {Promise<WebAssembly.Module>} */
export async function compileAt(address) {
  if (address.protocol === 'file:') {
    const fileSystem = 'node:fs/promises';
    const { readFile } = await import(/* @vite-ignore */ fileSystem);
    return WebAssembly.compile(await readFile(address));
  }
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The core could not be loaded: ${address.href} answered ${response.status}`);
  // A host that serves .wasm with another MIME type makes streaming fail; the bytes are good all the same.
  if (!response.headers.get('content-type')?.startsWith('application/wasm'))
    return WebAssembly.compile(await response.arrayBuffer());
  return WebAssembly.compileStreaming(response);
}
