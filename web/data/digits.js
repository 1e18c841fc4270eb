// The handwritten digits of digits.bin, fetched once, when they are first wanted. What they are: README.md.
import { readDigits } from './digits_source.js';

/** Of a picture, in pixels. */
const SIDE = 8;
const PIXELS = SIDE * SIDE;
/** A pixel is 0 … WHITE, which is all ink. */
export const WHITE = 16;

/** @typedef {{pixels: Uint8Array, labels: Uint8Array}} Digits pixels: [image][row][column], 0 … WHITE; labels: [image], 0 … 9 */

/** @param {Uint8Array} bytes of each image its pixels, then its label @returns {Digits} */
function unpackDigits(bytes) {
  const count = bytes.length / (PIXELS + 1);
  const pixels = new Uint8Array(count * PIXELS);
  const labels = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const from = i * (PIXELS + 1);
    pixels.set(bytes.subarray(from, from + PIXELS), i * PIXELS);
    labels[i] = bytes[from + PIXELS] ?? 0;
  }
  return { pixels, labels };
}

/** @type {Promise<Digits> | undefined} */
let digits;

/** What could not be fetched is asked for again the next time. @returns {Promise<Digits>} */
export function fetchDigits() {
  digits ??= readDigits().then(unpackDigits);
  digits.catch(() => {
    digits = undefined;
  });
  return digits;
}
