// The fingerprint of a run that native code, WebAssembly and every engine have to share: FNV-1a, 64 bits, over the
// little-endian bytes of w and then of loss, as 16 hexadecimal digits. build/native/hashes.json holds the native ones.

/** @param {{w: Float64Array, loss: Float64Array}} run */
export function hashRun({ w, loss }) {
  let hash = 0xcbf29ce484222325n;
  for (const numbers of [w, loss])
    for (const byte of new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
