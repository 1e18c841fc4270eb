// How each method is set for the curvatures that it meets, and how many steps the slowest direction then takes: it obeys
// eₙ₊₁ = (1 + β − ηλ)eₙ − βeₙ₋₁, at rest at first.

/** What is left of the distance when a run is called arrived. */
export const SHARE = 1e-6;
/** No more steps are counted. */
const MOST = 1e6;

/** @typedef {{lowest: number, highest: number}} Curvature */

/** @param {Curvature} curvature */
export const bestRate = ({ lowest, highest }) => 2 / (lowest + highest);

/** Of the heavy ball. @param {Curvature} curvature */
export const bestMomentum = ({ lowest, highest }) => {
  const root = Math.sqrt(highest / lowest);
  return ((root - 1) / (root + 1)) ** 2;
};

/** The largest η at which the steepest direction is not slower than √β; with the best β the best one. @param {Curvature} curvature @param {number} beta */
export const rateBeside = ({ highest }, beta) => (1 + Math.sqrt(beta)) ** 2 / highest;

/** @param {number} lr @param {number} beta @param {Curvature} curvature @returns {number | null} steps until SHARE of the distance is left for good; null beyond a million */
export function stepsOf(lr, beta, { lowest }) {
  let [before, now, last] = [1, 1, 0];
  for (let step = 1; step < MOST; step++) {
    [before, now] = [now, (1 + beta - lr * lowest) * now - beta * before];
    if (Math.abs(now) > SHARE) last = step;
    else if (step > 1.2 * last + 10) return last + 1;
  }
  return null;
}
