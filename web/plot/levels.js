// Which values get a contour, and which colour belongs to a value.
// Levels by equal count; by equal ratio where the middle 98 % of the values span more than 10³; around a critical value, symmetric.

import { quantileSorted } from 'd3-array';

/** @typedef {{values: number[], kind: "equal_count" | "equal_ratio" | "around"}} Levels ascending */

const COUNT = 14;
const WIDE = 1e3;

/**
 * @param {Float64Array} loss
 * @param {number} [critical] value that the levels are laid around
 * @returns {Levels}
 */
export function chooseLevels(loss, critical) {
  const sorted = Array.from(Float64Array.from(loss).filter(Number.isFinite).sort());
  const low = sorted[0] ?? 0;
  const high = sorted[sorted.length - 1] ?? 1;
  if (critical !== undefined && low < critical && high > critical) {
    const reach = Math.max(critical - low, high - critical);
    const rings = Array.from({ length: COUNT / 2 }, (_, i) => reach * ((i + 1) / (COUNT / 2)) ** 2);
    const values = [
      ...rings.map((ring) => critical - ring).reverse(),
      critical,
      ...rings.map((ring) => critical + ring),
    ];
    return { kind: 'around', values: values.filter((value) => value > low && value < high) };
  }
  const rise = (/** @type {number} */ share) => (quantileSorted(sorted, share) ?? 0) - low;
  if (rise(0.99) > WIDE * rise(0.01)) {
    const bottom = Math.log(Math.max(rise(0.01), (high - low) * 1e-6));
    const step = (Math.log(high - low) - bottom) / COUNT;
    return { kind: 'equal_ratio', values: Array.from({ length: COUNT }, (_, i) => low + Math.exp(bottom + i * step)) };
  }
  const values = Array.from({ length: COUNT }, (_, i) => quantileSorted(sorted, (i + 1) / (COUNT + 1)) ?? 0);
  return { kind: 'equal_count', values: [...new Set(values)] };
}

/**
 * @param {Levels} levels
 * @param {number} index how many levels lie at or below the value
 * @param {number | undefined} critical
 * @returns {number} place on the colour ramp: 0 lowest … 1 highest; ½ at the critical value
 */
export function rampPlace(levels, index, critical) {
  if (levels.kind !== 'around' || critical === undefined) return index / levels.values.length;
  const below = levels.values.filter((value) => value < critical).length;
  const above = levels.values.length - below - 1;
  return index <= below ? (0.5 * index) / (below + 0.5) : 0.5 + (0.5 * (index - below - 0.5)) / (above + 0.5);
}
