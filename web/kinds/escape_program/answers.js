// What the core says of the program: its run told line by line, the loss along ±v, and λmin by Lanczos beside the whole
// decomposition, which comes later where there are many dimensions.

import { latest } from '../../state/latest.js';
import { lanczosOf, meanProducts } from './lanczos.js';
import { endOf, jumpsOf, momentsOf, runOf } from './moments.js';

export const gives = ['grid', 'runs', 'moments', 'section', 'lanczos'];

/** @typedef {import('../../library/core.js').EscapePhases["cost"]} Cost */
/** @typedef {{place: import('./needs.js').Place, exact: number}} Asked what λmin is asked of, and what it is */
/** @typedef {{full?: number, mean?: import('./lanczos.js').Mean}} Later of λmin: what the decomposition has; products that Lanczos takes on average */
/** @typedef {{reach: number, values: Float64Array}} Section f(from + sv), s evenly from −reach to reach */
/**
 * @typedef {import('./needs.js').ProgramNeeds & {grid: import('../../library/core.js').Field, moments: import('./moments.js').Moment[],
 *   runs: import('../runs/answers.js').RunAnswer[], jumps: import('./moments.js').Jump[], section: Section[], cost: Cost,
 *   definite: {step: number, slope: number} | null, negative: number | null, lanczos: import('./lanczos.js').Lanczos | null,
 *   full?: number} & Partial<Later>} ProgramAnswers
 *   section: of every jump; definite: where H first is positive definite after a jump; negative: eigenvalues below 0 at the
 *   first jump; full: λmin by the decomposition
 */

/** Half the width of a section, in steps h. */
const REACH = 2.2;
const NODES = 25;
/** Dimensions up to which a decomposition takes a few milliseconds. */
const AT_ONCE = 100;

/** @param {import('../kind.js').Lab} lab @param {import('./needs.js').ProgramNeeds} questions @returns {ProgramAnswers} */
export function ask(lab, questions) {
  const { scene, landscape, field, place } = questions;
  const [runner] = questions.runners;
  const experiment = /** @type {import('../../library/core.js').Experiment} */ (runner?.experiment);
  const { threshold = Number.NaN } = experiment.optimizer.params ?? {};
  // It goes on after its end, which is not asked for again: what follows has no moment.
  const run = lab.simulate(experiment);
  const steps = endOf(run, Number(threshold));
  const phases = lab.escapePhases({ ...experiment, steps });
  const moments = momentsOf(phases.steps);
  const jumps = jumpsOf(run, moments);
  const exact = scene.spectrum.lowest;
  return {
    ...questions,
    grid: lab.field(field),
    moments,
    runs: [{ id: runner?.id ?? '', experiment, run: runOf(run, moments), theory: {}, measured: {}, modes: undefined }],
    jumps,
    section: jumps.map((jump) => sectionOf(lab, landscape, jump)),
    cost: phases.cost,
    ...firstOf(lab, landscape, jumps, { ...experiment, steps }, run),
    lanczos: place && lanczosOf(lab, place, exact),
    ...(place && place.at.length <= AT_ONCE ? { full: lab.critical(place).eigenvalues[0] ?? Number.NaN } : {}),
  };
}

/** @param {import('../kind.js').Lab} lab @param {import('./needs.js').ProgramNeeds["landscape"]} landscape @param {import('./moments.js').Jump} jump @returns {Section} */
function sectionOf(lab, landscape, { from, told }) {
  const reach = REACH * told.length;
  const values = Float64Array.from({ length: NODES }, (_, i) => {
    const s = reach * ((2 * i) / (NODES - 1) - 1);
    return lab.critical({ landscape, at: from.map((x, k) => x + s * (told.direction[k] ?? 0)) }).value;
  });
  return { reach, values };
}

/**
 * What the curvature says at the first jump, and when after it H is positive definite.
 * @param {import('../kind.js').Lab} lab
 * @param {import('./needs.js').ProgramNeeds["landscape"]} landscape
 * @param {import('./moments.js').Jump[]} jumps
 * @param {import('../../library/core.js').Experiment} experiment
 * @param {import('../../library/core.js').Run} run
 * @returns {Pick<ProgramAnswers, "definite" | "negative">}
 */
function firstOf(lab, landscape, [first], experiment, { gradient }) {
  if (!first) return { definite: null, negative: null };
  const { eigenvalues, dim, steps } = lab.spectrum(experiment);
  const negative = lab.critical({ landscape, at: first.from }).eigenvalues.filter((lambda) => lambda < 0).length;
  let row = first.told.step;
  while (row <= steps && !((eigenvalues[row * dim] ?? 0) > 0)) row += 1;
  if (row > steps) return { definite: null, negative };
  const slope = Math.hypot(...gradient.subarray(row * dim, (row + 1) * dim));
  return { definite: { step: row, slope }, negative };
}

/**
 * @param {import('../kind.js').Lab} lab
 * @param {Asked} asked
 * @param {{signal?: AbortSignal, progress?(part: number, known: Later): void}} [watch]
 * @returns {Promise<Later>}
 */
async function later(lab, { place, exact }, { signal, progress } = {}) {
  const mean = await meanProducts(lab, place, exact, signal);
  if (place.at.length <= AT_ONCE) return { mean };
  progress?.(0.5, { mean });
  const { eigenvalues } = await lab.criticalInParts({ ...place, ...(signal ? { signal } : {}) });
  return { mean, full: eigenvalues[0] ?? Number.NaN };
}

/** @param {import('./needs.js').ProgramNeeds | null} questions @returns {Asked | null} */
const askedLater = (questions) =>
  questions?.place ? { place: questions.place, exact: questions.scene.spectrum.lowest } : null;

/** @param {import('../kind.js').Lab} lab @param {import('./needs.js').ProgramNeeds} questions @returns {Promise<ProgramAnswers>} */
export async function whole(lab, questions) {
  const asked = askedLater(questions);
  return { ...ask(lab, questions), ...(asked ? await later(lab, asked) : {}) };
}

/** @param {import('../kind.js').Lab} lab @param {() => void} changed @returns {import('../kind.js').Slow} */
export function slow(lab, changed) {
  /** @type {import('../../state/latest.js').Source<Asked, Later, Later>} */
  const source = { ask: (asked, watch) => later(lab, asked, watch), grown: (_, known) => known };
  const known = latest(source, changed);
  return {
    want: (questions) => known.want(askedLater(questions)),
    // Of another matrix.
    fits: () => false,
    now: () => known.now() ?? null,
  };
}
