// The walkers of each number of ways down: what is asked of the core, what theory says of them, and how far they are from the saddle.

/** @typedef {import('../../library/core.js').CloudQuestion} CloudQuestion */
/** @typedef {import('../../library/core.js').CloudAnswer} CloudAnswer */
/** @typedef {{mean: number, sd: number}} Prediction */
/** @typedef {{ways: number, question: CloudQuestion & {every: number}, predicted: Prediction, end: number}} Lane end: step by which nearly all are gone */
/**
 * @typedef {object} Walked
 * @property {number} frames
 * @property {number} walkers
 * @property {Float32Array} distances from the saddle along the ways down, [frame][walker]; NaN: not known yet
 * @property {CloudAnswer["escape"]} summary of their times
 */

/** Steps from one frame to the next. */
const EVERY = 5;
/** Of ln|ξ|, ξ normal: the share that still waits falls by e^(−SPREAD/sd) a step. */
const SPREAD = Math.PI / Math.sqrt(8);
const AFTER = 4 * EVERY;
/** The timeline ends so many standard deviations after the mean. */
const SEEN = 1.5;

/** @param {import('./answers.js').WaysNeeds} needs @param {number} ways @returns {CloudQuestion} */
function questionOf({ scene, values, saddle }, ways) {
  const { sigma = Number.NaN, lr = Number.NaN } = values;
  return {
    landscape: { id: 'tilted_hat', params: { t: scene.tilt, n: ways + 1 } },
    optimizer: { id: 'gradient_descent', params: { lr } },
    noise: sigma,
    start: [saddle, ...new Array(ways).fill(0)],
    radius: scene.radius,
    walkers: scene.walkers,
    seed: scene.seed,
    steps: 1,
  };
}

/** @param {import('../kind.js').Lab} lab @param {import('./answers.js').WaysNeeds} needs @param {number} ways @returns {Prediction} */
export function predictionOf(lab, needs, ways) {
  const { predicted } = lab.escapeTimes({ ...questionOf(needs, ways), walkers: 1 });
  return predicted ?? { mean: Number.NaN, sd: Number.NaN };
}

/** @param {import('../kind.js').Lab} lab @param {import('./answers.js').WaysNeeds} needs @param {number} ways @returns {Lane} followed until all are gone, but for a few in a hundred runs */
export function laneOf(lab, needs, ways) {
  const predicted = predictionOf(lab, needs, ways);
  const last = predicted.mean + (predicted.sd * Math.log(2 * needs.scene.walkers)) / SPREAD + AFTER;
  const end = Math.ceil(predicted.mean + SEEN * predicted.sd);
  return { ways, predicted, end, question: { ...questionOf(needs, ways), steps: Math.ceil(last), every: EVERY } };
}

/** @param {CloudAnswer} cloud @returns {Walked} */
export function walkedOf({ frames, walkers, dim, positions, escape: summary }) {
  const distances = new Float32Array(frames * walkers);
  for (let i = 0; i < distances.length; i++) {
    let squares = 0;
    for (let k = 1; k < dim; k++) squares += (positions[i * dim + k] ?? Number.NaN) ** 2;
    distances[i] = Math.sqrt(squares);
  }
  return { frames, walkers, distances, summary };
}
