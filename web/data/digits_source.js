// Where the digits come from: a file beside this one. The build points the address at the copy it ships; the offline file
// replaces this module by one that unpacks inlined bytes.

const address = new URL('./digits.bin', import.meta.url);

/** @returns {Promise<Uint8Array>} */
export async function readDigits() {
  if (address.protocol === 'file:') {
    const fileSystem = 'node:fs/promises';
    const { readFile } = await import(/* @vite-ignore */ fileSystem);
    return readFile(address);
  }
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The digits could not be loaded: ${address.href} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
