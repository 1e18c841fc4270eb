// What no tool does to the sections of a WASM. Only what is read here is known of the format: WebAssembly specification, 5.5.
import { Stop } from './steps.js';

const HEADER = 8;
const EXPORT = 7;
const DATA = 11;
const DATA_COUNT = 12;
const I32_CONST = 0x41;
const END = 0x0b;

/** LEB128 @param {Uint8Array} bytes @param {number} at @returns {[number, number]} value and what is behind it; signed ones within 32 bits */
function read(bytes, at, signed = false) {
  let value = 0;
  let shift = 0;
  let byte = 0;
  do {
    byte = bytes[at++] ?? 0;
    value |= (byte & 127) << shift;
    shift += 7;
  } while (byte > 127);
  if (signed && shift < 32 && byte & 64) value |= -1 << shift;
  return [signed ? value : value >>> 0, at];
}

/** @param {number} value not negative @returns {number[]} valid with and without sign */
function written(value) {
  const bytes = [];
  for (; value > 63; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return [...bytes, value];
}

/** @param {Uint8Array} data content of the data section @returns {Uint8Array} the same memory from one segment */
function merged(data) {
  let [count, at] = read(data, 0);
  /** @type {{address: number, content: Uint8Array}[]} */
  const segments = [];
  for (; count > 0; count--) {
    const [address, end] = read(data, at + 2, true);
    const [size, start] = read(data, end + 1);
    if (data[at] !== 0 || data[at + 1] !== I32_CONST || data[end] !== END)
      throw new Stop('The data of the WASM have a form that is not known.');
    at = start + size;
    segments.push({ address, content: data.subarray(start, at) });
  }
  const first = Math.min(...segments.map(({ address }) => address));
  const size = Math.max(...segments.map(({ address, content }) => address + content.length)) - first;
  const memory = new Uint8Array(size);
  for (const { address, content } of segments) memory.set(content, address - first);
  return Uint8Array.from([1, 0, I32_CONST, ...written(first), END, ...written(size), ...memory]);
}

/** @param {Uint8Array} section of exports @param {string} prefix @returns {Uint8Array} the others */
function without(section, prefix) {
  let [count, at] = read(section, 0);
  /** @type {Uint8Array[]} */
  const left = [];
  for (; count > 0; count--) {
    const from = at;
    const [length, name] = read(section, at);
    [, at] = read(section, name + length + 1);
    if (
      !Buffer.from(section.subarray(name, name + length))
        .toString()
        .startsWith(prefix)
    )
      left.push(section.subarray(from, at));
  }
  return Buffer.concat([Uint8Array.from(written(left.length)), ...left]);
}

/** @param {Uint8Array} wasm @param {(id: number, content: Uint8Array) => Uint8Array} change of each section */
function mapped(wasm, change) {
  const parts = [wasm.subarray(0, HEADER)];
  for (let at = HEADER; at < wasm.length; ) {
    const id = wasm[at] ?? 0;
    const [size, start] = read(wasm, at + 1);
    const content = change(id, wasm.subarray(start, start + size));
    parts.push(Uint8Array.from([id, ...written(content.length)]), content);
    at = start + size;
  }
  return Buffer.concat(parts);
}

/**
 * The linker leaves out runs of zeros, and the hundreds of addresses that it needs instead weigh more, compressed, than the
 * zeros.
 * @param {Uint8Array} wasm
 */
export const inOneSegment = (wasm) =>
  mapped(wasm, (id, content) => (id === DATA ? merged(content) : id === DATA_COUNT ? Uint8Array.of(1) : content));

/** @param {Uint8Array} wasm @param {string} prefix of the names that nobody asks for */
export const withoutExports = (wasm, prefix) =>
  mapped(wasm, (id, content) => (id === EXPORT ? without(content, prefix) : content));
