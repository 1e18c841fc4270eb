// What is measured of long runs at the step that is shown, beside what theory has for that time; and what claims may speak of.

import { rowAt } from '../../plot/long_run/course.js';
import { nameOf } from '../../plot/long_run/quantities.js';
import { rowOf } from './answers.js';
import { sizeOf } from './laws.js';
import { measuredAt } from './measured.js';

/** @typedef {import('./answers.js').LongAnswers} Answers */
/** @typedef {import('../kind.js').Row} Row */
/** @typedef {import('../../state/agreement.js').Tolerance} Tolerance */

/** Of the flow, which steps are near. @type {Tolerance} */
const FLOW = { relative: 0.02 };
/** Of what holds for late times alone. @type {Tolerance} */
const LATE = { relative: 0.05 };
/** Of what holds far out and near the axis. @type {Tolerance} */
const FAR = { relative: 0.15 };
const DEGREES = /** @type {Tolerance} */ ({ absolute: 0.5 });

/** @type {Record<string, (answers: Answers) => Row[]>} by what a scene says it shows */
const shown = {
  flow: (answers) => ofRunners(answers, ['loss', 'size'], FLOW, 'why-early'),
  margin(answers) {
    const [first] = answers.runs;
    if (!first) return [];
    const now = measuredAt(first, rowOf(first.run, answers.at), answers);
    const size = sizeOf(answers.limit);
    return [
      { ...row('product'), measured: now.product, predicted: size ** 2, tolerance: LATE, why: 'why-early' },
      { ...row('pace'), measured: now.pace, predicted: size, tolerance: LATE, why: 'why-early' },
      {
        ...row('angle'),
        measured: now.angle,
        predicted: 0,
        tolerance: DEGREES,
        within: ['within-angle', {}],
        why: 'why-slow',
      },
    ];
  },
  product(answers) {
    const [first] = answers.runs;
    const now = first && measuredAt(first, rowOf(first.run, answers.at), answers);
    const predicted = sizeOf(answers.limit) ** 2;
    return [{ ...row('product'), measured: now?.product ?? null, predicted, tolerance: FLOW, why: 'why-early' }];
  },
  level: (answers) => ofRunners(answers, ['loss'], LATE, 'why-early'),
  way(answers) {
    const [first] = answers.runs;
    const now = first && measuredAt(first, rowOf(first.run, answers.at), answers);
    return [{ ...row('ratio'), measured: now?.ratio ?? null, predicted: null, tolerance: FLOW }];
  },
  crossing: ({ crossing, crossings }) => [
    {
      ...row('crossing'),
      measured: crossing.step,
      predicted: Number.isFinite(crossing.predicted) ? crossing.predicted : null,
      tolerance: FAR,
      count: true,
      why: 'why-far',
    },
    { ...row('rise'), ...riseOf(crossings), tolerance: FLOW, why: 'why-far' },
  ],
  // On the mountain: its top.
  critical: ({ critical }) => [
    {
      ...row('critical'),
      measured: critical?.complete ? critical.points.length : null,
      predicted: 1,
      tolerance: 'exact',
      count: true,
      within: ['within-critical', {}],
    },
  ],
};

/** @param {string} id */
const row = (id) => ({ id, of: '', name: `quantity-${id}` });

/** @param {Answers} answers @param {("loss" | "size")[]} quantities @param {Tolerance} tolerance @param {string} why @returns {Row[]} */
const ofRunners = (answers, quantities, tolerance, why) =>
  answers.runs.flatMap((answer) => {
    const at = rowOf(answer.run, answers.at);
    const now = measuredAt(answer, at, answers);
    return quantities.map((id) => ({
      ...row(id),
      name: `quantity-${nameOf(id, answer.run)}`,
      of: answer.id,
      ofRunner: true,
      measured: now[id],
      predicted: finite(answer.laws[id]?.[at]),
      tolerance,
      why,
    }));
  });

/** How √steps grows by the logarithm of 1/y₀, from one of the two nearest starts to the other. @param {import('./crossing.js').Crossing[]} crossings */
function riseOf(crossings) {
  const [from, to] = crossings.slice(-2);
  const rise = (/** @type {number | null | undefined} */ a, /** @type {number | null | undefined} */ b) =>
    typeof a === 'number' && typeof b === 'number'
      ? (Math.sqrt(b) - Math.sqrt(a)) / Math.log((from?.y0 ?? 1) / (to?.y0 ?? 1))
      : null;
  return { measured: rise(from?.step, to?.step), predicted: rise(from?.predicted, to?.predicted) };
}

/** @param {number | undefined} value */
const finite = (value) => (Number.isFinite(value) ? (value ?? null) : null);

/** @param {Record<string, any>} scene @param {Answers} answers @returns {Row[]} */
export const rows = ({ quantities = [] }, answers) =>
  quantities.flatMap((/** @type {string} */ id) => shown[id]?.(answers) ?? []);

/** Claims speak of powers of ten up to this one. */
const DECADES = 6;

/**
 * Of a runner at its end, and as loss3, ratio3 … after 10³ steps; of the first one's crossing, and crossing8 of the one from
 * 10⁻⁸; of critical points.
 * @param {Answers} answers @param {string} [runner] @returns {Record<string, unknown>}
 */
export function record(answers, runner) {
  const answer = answers.runs.find(({ id }) => id === runner) ?? answers.runs[0];
  if (!answer) return {};
  const { run, laws } = answer;
  /** @type {Record<string, unknown>} */
  const told = {
    ...measuredAt(answer, run.steps, answers),
    rows: run.steps + 1,
    lowest: finite(laws.loss?.[run.steps]),
  };
  for (let decade = 0; decade <= DECADES; decade++) {
    const at = rowAt(run.recorded, 10 ** decade);
    if (run.recorded[at] !== 10 ** decade) continue;
    for (const [key, value] of Object.entries(measuredAt(answer, at, answers))) told[`${key}${decade}`] = value;
  }
  for (const { y0, step } of answers.crossings) told[`crossing${Math.round(-Math.log10(y0))}`] = step;
  return {
    ...told,
    crossing: answers.crossing.step,
    rise: riseOf(answers.crossings).measured,
    points: answers.critical?.complete ? answers.critical.points.length : null,
    kind: answers.critical?.points[0]?.kind ?? null,
  };
}
