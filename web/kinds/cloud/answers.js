// What the core says of clouds: theirs to be played back, as many walkers at once as can be waited for, the others when they come.

import { latest } from '../../state/latest.js';
import { paceOf } from './paces.js';

export const gives = ['grid', 'runs', 'clouds'];

/** @typedef {import('../../library/core.js').CloudAnswer} Cloud */
/** @typedef {import('../../library/core.js').EscapeQuestion} EscapeQuestion */

/** @typedef {import('./paces.js').Pace & {id: string, question: EscapeQuestion}} Asked one mechanism */
/** @typedef {Asked & {cloud: Cloud}} CloudRun cloud: of its first walkers */
/** @typedef {Record<string, Cloud>} Clouds by mechanism */
/**
 * @typedef {import('./needs.js').CloudNeeds & {grid: import('../../library/core.js').Field, runs: CloudRun[], clouds: Clouds,
 *   louder: Record<string, Record<number, Uint32Array>>, whole?: Clouds}} CloudAnswers
 *   clouds: of the first walkers; whole: of all, once they are known; louder: when the same walkers are gone under so many times
 *   the noise
 */

/** Steps of walkers that take about ten milliseconds. */
const AT_ONCE = 60_000;
const FEWEST = 20;
/** By how much more noise is compared. */
export const LOUDER = [10, 100];

/** @param {import('../kind.js').Lab} lab @param {import('./needs.js').CloudNeeds} questions @returns {Asked[]} all followed to the same step at least */
function runsOf(lab, { mechanisms }) {
  const paces = mechanisms.map(({ question }) => paceOf(lab, question));
  const end = Math.max(...paces.map((pace) => pace.end));
  return mechanisms.map(({ id, question }, i) => {
    const pace = /** @type {import('./paces.js').Pace} */ (paces[i]);
    return { id, ...pace, question: { ...question, steps: Math.max(end, pace.all) } };
  });
}

/** @param {Asked[]} runs @returns {number} walkers of each cloud that are followed at once */
function fewOf(runs) {
  const walkers = runs[0]?.question.walkers ?? 1;
  const steps = runs.reduce((sum, { end }) => sum + end, 0);
  return Math.min(walkers, Math.max(FEWEST, Math.floor(AT_ONCE / steps)));
}

/** @param {import('../kind.js').Lab} lab @param {import('./needs.js').CloudNeeds} questions @returns {CloudAnswers} */
export function ask(lab, questions) {
  const asked = runsOf(lab, questions);
  const walkers = fewOf(asked);
  const runs = asked.map((run) => ({ ...run, cloud: lab.cloud({ ...run.question, walkers }) }));
  /** @type {CloudAnswers["louder"]} */
  const louder = {};
  for (const { id, question } of runs) {
    const noise = Number(question.noise);
    if (noise > 0)
      louder[id] = Object.fromEntries(
        LOUDER.map((times) => [times, lab.escapeTimes({ ...question, noise: times * noise, walkers }).times]),
      );
  }
  const clouds = Object.fromEntries(runs.map(({ id, cloud }) => [id, cloud]));
  return { ...questions, grid: lab.field(questions.field), runs, clouds, louder };
}

/** The clouds with all their walkers, where not all were there at once. @param {import('../kind.js').Lab} lab @param {() => void} changed @returns {import('../kind.js').Slow} */
export function slow(lab, changed) {
  /** @type {import('../../state/latest.js').Source<Asked[], Clouds, {whole: Clouds}>} */
  const source = {
    async ask(runs, { signal, progress }) {
      /** @type {Clouds} */
      let whole = {};
      await Promise.all(
        runs.map(async ({ id, question }, _, { length }) => {
          const cloud = await lab.cloudInParts({ ...question, signal });
          whole = { ...whole, [id]: cloud };
          progress(Object.keys(whole).length / length, whole);
        }),
      );
      return whole;
    },
    grown: (_, whole) => ({ whole }),
  };
  const known = latest(source, changed);
  /** @type {WeakMap<import('./needs.js').CloudNeeds, Asked[] | null>} */
  const asked = new WeakMap();
  /** @param {import('./needs.js').CloudNeeds} questions */
  function missing(questions) {
    let runs = asked.get(questions);
    if (runs === undefined) {
      const all = runsOf(lab, questions);
      runs = fewOf(all) < (all[0]?.question.walkers ?? 0) ? all : null;
      asked.set(questions, runs);
    }
    return runs;
  }
  return {
    want: (questions) => known.want(questions && missing(questions)),
    // Other walkers are none of those that are asked for.
    fits: () => false,
    now: () => known.now() ?? null,
  };
}
