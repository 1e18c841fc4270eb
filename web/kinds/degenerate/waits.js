// How the wait grows as the start comes nearer: on the chosen surface, and on the strict saddle x² − y².

/** @typedef {import('./leaving.js').Leaving} Leaving */
/** @typedef {{step: number | null, predicted: number | null}} Strict steps until |y| = 1 on x² − y² */
/** @typedef {{y0: number, leaving: Leaving | null, strict: Strict}} Wait */

const DISTANCES = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01];
const STEPS = 3000;

/**
 * @param {import('../kind.js').Lab} lab
 * @param {number} y0 the one of the moment
 * @param {number} lr
 * @param {(y0: number) => Leaving | null} leavingFrom on the chosen surface, on the side of y0
 * @returns {{strict: Strict, waits: Wait[]}}
 */
export function waitsOf(lab, y0, lr, leavingFrom) {
  const side = y0 < 0 ? -1 : 1;
  return {
    strict: strictFrom(lab, y0, lr),
    waits: DISTANCES.map((distance) => ({
      y0: distance,
      leaving: leavingFrom(side * distance),
      strict: strictFrom(lab, distance, lr),
    })),
  };
}

/** @param {import('../kind.js').Lab} lab @param {number} y0 @param {number} lr @returns {Strict} */
function strictFrom(lab, y0, lr) {
  const experiment = {
    landscape: { id: 'saddle', params: {} },
    optimizer: { id: 'gradient_descent', params: { lr } },
    start: [0, y0],
    steps: STEPS,
  };
  return {
    step: lab.measure(experiment).escapeStep ?? null,
    predicted: lab.theory(experiment).escapeStep ?? null,
  };
}
