// From data to CSS pixels and back, evenly or by the logarithm, with round ticks.

import { ticks } from 'd3-array';

/**
 * @typedef {object} Mapping
 * @property {(pixel: number) => number} invert
 * @property {(count: number) => number[]} ticks about as many; of a log scale, the powers of ten
 * @property {readonly [number, number]} domain
 */
/** @typedef {((value: number) => number) & Mapping} Scale */

/** @param {readonly [number, number]} domain @param {readonly [number, number]} range CSS pixels @returns {Scale} */
export function linearScale(domain, [start, end]) {
  const [from, to] = domain;
  // Data without any extent stands in the middle.
  const share = (/** @type {number} */ value) => (to === from ? 0.5 : (value - from) / (to - from));
  return Object.assign((/** @type {number} */ value) => start + share(value) * (end - start), {
    invert: (/** @type {number} */ pixel) => from + ((pixel - start) / (end - start)) * (to - from),
    ticks: (/** @type {number} */ count) => ticks(from, to, count),
    domain,
  });
}

/** @param {readonly [number, number]} domain positive @param {readonly [number, number]} range CSS pixels @returns {Scale} */
export function logScale(domain, range) {
  const [low, high] = [Math.log10(domain[0]), Math.log10(domain[1])];
  const even = linearScale([low, high], range);
  return Object.assign((/** @type {number} */ value) => even(Math.log10(value)), {
    invert: (/** @type {number} */ pixel) => 10 ** even.invert(pixel),
    ticks: () => {
      const first = Math.ceil(low - 1e-9);
      return Array.from({ length: Math.max(0, Math.floor(high + 1e-9) - first + 1) }, (_, i) => 10 ** (first + i));
    },
    domain,
  });
}

/** Evenly by the root, for what happens mostly near 0. @param {readonly [number, number]} domain not negative @param {readonly [number, number]} range CSS pixels @returns {Scale} */
export function rootScale([low, high], range) {
  const even = linearScale([Math.sqrt(low), Math.sqrt(high)], range);
  return Object.assign((/** @type {number} */ value) => even(Math.sqrt(value)), {
    invert: (/** @type {number} */ pixel) => even.invert(pixel) ** 2,
    ticks: (/** @type {number} */ count) => ticks(low, high, count),
    domain: /** @type {const} */ ([low, high]),
  });
}

/**
 * About evenly near 0, by the logarithm beyond, on both sides.
 * @param {readonly [number, number]} domain
 * @param {readonly [number, number]} range CSS pixels
 * @param {number} near how far from 0 it is about even
 * @returns {Scale}
 */
export function symlogScale([low, high], range, near) {
  const bent = (/** @type {number} */ value) => Math.sign(value) * Math.log1p(Math.abs(value) / near);
  const even = linearScale([bent(low), bent(high)], range);
  return Object.assign((/** @type {number} */ value) => even(bent(value)), {
    invert(/** @type {number} */ pixel) {
      const place = even.invert(pixel);
      return Math.sign(place) * Math.expm1(Math.abs(place)) * near;
    },
    ticks: (/** @type {number} */ count) => ticks(low, high, count),
    domain: /** @type {const} */ ([low, high]),
  });
}
