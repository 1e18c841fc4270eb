// WASM from an address: over http, or from disk in Node.

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
