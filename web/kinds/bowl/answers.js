// What the core says of clouds about a minimum: theirs to be played back, as many walkers at once as can be waited for, the
// others when they come; and how far theory has them spread.

import { latest } from '../../state/latest.js';
import { needs as runNeeds } from '../runs/needs.js';

export const gives = ['grid', 'runs', 'swarms'];

/** @typedef {import('../../library/core.js').SettlingAnswer} Swarm */
/** @typedef {import('../../library/core.js').SettlingQuestion} SettlingQuestion */
/** @typedef {{id: string, question: SettlingQuestion}} Asked */
/** @typedef {Omit<import('../runs/needs.js').Needs, "scene" | "runners"> & {scene: import('./scene.js').BowlScene, asked: Asked[]}} BowlNeeds */
/** @typedef {Asked & {settled: import('../../library/core.js').SettledCloud, swarm: Swarm}} BowlRun swarm: its first walkers */
/**
 * @typedef {BowlNeeds & {grid: import('../../library/core.js').Field, runs: BowlRun[], swarms: Record<string, Swarm>,
 *   whole?: Record<string, Swarm>}} BowlAnswers swarms: of the first walkers; whole: of all, once they are known
 */

/** Steps of walkers that take about ten milliseconds. */
const AT_ONCE = 60_000;
/** Examples to draw from, with replacement. */
const EXAMPLES = 1e6;

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {BowlNeeds} */
export function needs(state, lab) {
  const { runners, ...rest } = runNeeds(state, lab);
  const scene = /** @type {import('./scene.js').BowlScene} */ (/** @type {unknown} */ (rest.scene));
  /** @param {number | string} entry */
  const number = (entry) => (typeof entry === 'number' ? entry : (rest.values[entry.slice(1)] ?? Number.NaN));
  const params = { sigma: number(scene.sigma), batch: number(scene.batch), size: EXAMPLES, replacement: 1 };
  const asked = runners.map(({ id, experiment }) => ({
    id,
    question: {
      ...experiment,
      noise: { id: 'minibatch', params },
      walkers: number(scene.walkers),
      seed: scene.seed,
    },
  }));
  return { ...rest, scene, asked };
}

/** @param {Asked[]} asked @returns {number} walkers of each cloud that are followed at once */
function fewOf(asked) {
  const steps = asked.reduce((sum, { question }) => sum + question.steps, 0);
  return Math.min(asked[0]?.question.walkers ?? 1, Math.floor(AT_ONCE / steps));
}

/** @param {import('../kind.js').Lab} lab @param {BowlNeeds} questions @returns {BowlAnswers} */
export function ask(lab, questions) {
  const { asked } = questions;
  const walkers = fewOf(asked);
  const runs = asked.map(({ id, question }) => {
    const { walkers: _, ...experiment } = question;
    const swarm = lab.settlingCloud({ ...question, walkers });
    return { id, question, settled: lab.settledCloud(experiment), swarm };
  });
  const swarms = Object.fromEntries(runs.map(({ id, swarm }) => [id, swarm]));
  return { ...questions, grid: lab.field(questions.field), runs, swarms };
}

/** The clouds with all their walkers. @param {import('../kind.js').Lab} lab @param {() => void} changed @returns {import('../kind.js').Slow} */
export function slow(lab, changed) {
  /** @type {import('../../state/latest.js').Source<Asked[], Record<string, Swarm>, {whole: Record<string, Swarm>}>} */
  const source = {
    async ask(asked, { signal, progress }) {
      /** @type {Record<string, Swarm>} */
      let whole = {};
      await Promise.all(
        asked.map(async ({ id, question }) => {
          const swarm = await lab.settlingCloudInParts({ ...question, signal });
          whole = { ...whole, [id]: swarm };
          progress(Object.keys(whole).length / asked.length, whole);
        }),
      );
      return whole;
    },
    grown: (_, whole) => ({ whole }),
  };
  const known = latest(source, changed);
  return {
    want(questions) {
      const asked = questions?.asked;
      known.want(asked && fewOf(asked) < (asked[0]?.question.walkers ?? 0) ? asked : null);
    },
    // Other walkers are none of those that are asked for.
    fits: () => false,
    now: () => known.now() ?? null,
  };
}
