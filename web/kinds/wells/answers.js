// What the core says of walkers in two wells: the first ones at once, all when they come; when they cross to the other well; and
// the law at their temperature.

import { sideBySide } from '../../state/side_by_side.js';
import { needs as runNeeds } from '../runs/needs.js';

export const gives = ['grid', 'swarm', 'law', 'times'];

/** @typedef {import('../../library/core.js').SettlingAnswer} Swarm */
/** @typedef {import('../../library/core.js').SettlingQuestion} SettlingQuestion */
/** @typedef {import('../../library/core.js').CrossingQuestion} CrossingQuestion */
/**
 * @typedef {Omit<import('../runs/needs.js').Needs, "scene"> & {scene: import('./scene.js').WellsScene, temperature: number,
 *   lr: number, every: number, right: boolean, settling: SettlingQuestion, crossing: CrossingQuestion}} WellsNeeds
 *   right: the walkers start in the right well; every: steps from one frame to the next
 */
/**
 * @typedef {WellsNeeds & {grid: import('../../library/core.js').Field, swarm: Swarm, times: Uint32Array,
 *   law: import('../../library/core.js').WellsLaw | null, curvatures: [number, number], wholeSwarm?: Swarm}} WellsAnswers
 *   law: null without noise
 */

/** Steps of walkers that take a few milliseconds, for pictures and for times. */
const AT_ONCE = 60_000;
const FRAMES = 200;
/** Walkers whose times are taken, and their steps at most: so many times the mean. */
const TIMED = 300;
const LONGEST = 12;
const MOST_STEPS = 1_000_000;
/** Without noise. */
const STEPS_ALONE = 120;

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {WellsNeeds} */
export function needs(state, lab) {
  const { scene: runsScene, ...rest } = runNeeds(state, lab);
  const scene = /** @type {import('./scene.js').WellsScene} */ (/** @type {unknown} */ (runsScene));
  const lr = Number(rest.runners[0]?.experiment.optimizer.params?.lr);
  const { temperature: entry } = scene;
  const temperature = typeof entry === 'number' ? entry : (rest.values[entry.slice(1)] ?? Number.NaN);
  const [left, right] = scene.minima;
  const start = scene.from && temperature > 0 ? [scene.from === 'left' ? left : right] : rest.start;
  const fromRight = (start[0] ?? left) > (left + right) / 2;
  const every = temperature > 0 ? Math.max(1, Math.round((scene.time ?? 1) / lr / FRAMES)) : 1;
  const law = temperature > 0 ? lab.wellsLaw({ landscape: rest.landscape, temperature, left, right }) : null;
  const mean = (fromRight ? law?.fromRight : law?.fromLeft) ?? 0;
  const noise =
    temperature > 0 ? { noise: { id: 'isotropic', params: { sigma: Math.sqrt((2 * temperature) / lr) } } } : {};
  const experiment = {
    landscape: rest.landscape,
    optimizer: { id: 'gradient_descent', params: { lr } },
    start,
    seed: scene.seed,
    ...noise,
  };
  const walkers = temperature > 0 ? scene.walkers : 1;
  return {
    ...rest,
    scene,
    temperature,
    lr,
    every,
    right: fromRight,
    settling: { ...experiment, steps: temperature > 0 ? every * FRAMES : STEPS_ALONE, every, walkers },
    crossing: {
      ...experiment,
      level: fromRight ? left : temperature > 0 ? right : 0,
      steps: Math.min(MOST_STEPS, temperature > 0 ? Math.ceil((LONGEST * mean) / lr) : STEPS_ALONE),
      walkers: temperature > 0 ? TIMED : 1,
    },
  };
}

/** @param {number} walkers @param {number} steps of each */
const few = (walkers, steps) => Math.max(1, Math.min(walkers, Math.floor(AT_ONCE / steps)));

/** @param {WellsNeeds} questions @returns {number} walkers whose times are taken at once: two at least, for a spread */
const timedAtOnce = ({ crossing }) =>
  Math.min(crossing.walkers, Math.max(2, few(crossing.walkers, crossing.steps / LONGEST)));

/** @param {import('../kind.js').Lab} lab @param {WellsNeeds} questions @returns {WellsAnswers} */
export function ask(lab, questions) {
  const { settling, crossing, scene, landscape, temperature, field } = questions;
  const [left, right] = scene.minima;
  const [x0, x1] = scene.box;
  const at = Float64Array.from({ length: field.nx ?? 0 }, (_, i) => x0 + ((x1 - x0) * i) / ((field.nx ?? 2) - 1));
  const curvature = (/** @type {number} */ x) => lab.critical({ landscape, at: [x] }).eigenvalues[0] ?? Number.NaN;
  return {
    ...questions,
    grid: lab.field(field),
    swarm: lab.settlingCloud({ ...settling, walkers: few(settling.walkers, settling.steps) }),
    times: lab.crossingTimes({ ...crossing, walkers: timedAtOnce(questions) }),
    law: temperature > 0 ? lab.wellsLaw({ landscape, temperature, left, right, at }) : null,
    curvatures: [curvature(left), curvature(right)],
  };
}

/** @param {import('../kind.js').Lab} lab @param {() => void} changed @returns {import('../kind.js').Slow} */
export function slow(lab, changed) {
  const noisy = (/** @type {keyof WellsNeeds} */ name) => (/** @type {WellsNeeds} */ questions) =>
    questions.temperature > 0 ? questions[name] : null;
  const sources = {
    wholeSwarm: {
      of: noisy('settling'),
      ask: (/** @type {SettlingQuestion} */ question, /** @type {object} */ watch) =>
        lab.settlingCloudInParts({ ...question, ...watch }),
      grown: (/** @type {unknown} */ _, /** @type {Swarm} */ swarm) => swarm,
    },
    times: {
      of: noisy('crossing'),
      ask: (/** @type {CrossingQuestion} */ question, /** @type {object} */ watch) =>
        lab.crossingTimesInParts({ ...question, ...watch }),
      grown: (/** @type {unknown} */ _, /** @type {Uint32Array} */ times) => times,
    },
  };
  // Other walkers are none of those that are asked for.
  return { ...sideBySide(sources, changed), fits: () => false };
}
