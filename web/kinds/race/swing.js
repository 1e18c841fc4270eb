// The cycle in which RMSProp with a constant η ends: every coordinate jumps between +η/2 and −η/2, whatever its curvature,
// because g² divided by its own mean is 1 there.

/** @typedef {import('../runs/answers.js').RunAnswer} RunAnswer */

const WITHIN = { relative: 1e-3 };

/** Half of the last step along a coordinate. @param {RunAnswer} answer @param {number} coordinate */
function swingOf({ run }, coordinate) {
  const at = (/** @type {number} */ step) => run.w[step * run.dim + coordinate] ?? Number.NaN;
  return Math.abs(at(run.steps) - at(run.steps - 1)) / 2;
}

/** Of each coordinate, beside η/2. @param {{runs: RunAnswer[], values: Record<string, number>}} answers @returns {import('../kind.js').Row[]} */
export function swingRows({ runs: [first], values }) {
  if (!first) return [];
  return ['x', 'y'].map((name, coordinate) => ({
    id: `swing_${name}`,
    of: first.id,
    name: `quantity-swing_${name}`,
    measured: swingOf(first, coordinate),
    predicted: (values.lr ?? Number.NaN) / 2,
    tolerance: WITHIN,
  }));
}

/** @param {RunAnswer | undefined} answer @returns {Record<string, number>} */
export const swings = (answer) => (answer ? { swing_x: swingOf(answer, 0), swing_y: swingOf(answer, 1) } : {});
