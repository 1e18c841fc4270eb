// Whether a measured number is the one that was expected, by what a difference may be.

/** @typedef {import('../scenes/scene.js').Tolerance | {steps: number}} Tolerance steps: so many whole ones after the predicted time */

/**
 * @param {number} measured
 * @param {number} expected
 * @param {Tolerance} tolerance
 * @param {number} [standardError] of the measured one
 * @returns {boolean}
 */
export function agrees(measured, expected, tolerance, standardError = 0) {
  const gap = Math.abs(measured - expected);
  if (tolerance === 'exact') return measured === expected;
  if ('relative' in tolerance) return gap <= tolerance.relative * Math.max(Math.abs(expected), 1e-12);
  if ('absolute' in tolerance) return gap <= tolerance.absolute;
  if ('standardErrors' in tolerance) return gap <= tolerance.standardErrors * standardError;
  // The first whole step at or after the predicted time.
  return measured - expected > -tolerance.steps && measured - expected <= tolerance.steps;
}
