// What the core says of one learning rate, a run and its neighbour, and of a range of them: at once a coarse diagram, which
// slow_answers.js makes fine.

import { sceneOf } from '../../state/state.js';
import { needs as runNeeds } from '../runs/needs.js';
import { laws } from './laws.js';
import { zoom } from './zoom.js';

export const gives = ['grid', 'runs', 'stepMap', 'diagram', 'pair', 'curve', 'law'];

/**
 * @typedef {Omit<import('../runs/needs.js').Needs, "scene"> & {scene: import('./scene.js').DiagramScene, lr: number, delta: number,
 *   box: import('../runs/zoom/box.js').Box, starts: number[][], experiment: import('../../library/core.js').Experiment, law: import('./laws.js').Law}} DiagramNeeds
 *   box: the part of the diagram that is shown; starts: of the diagram
 */
/**
 * @typedef {object} Diagram where runs are after many steps
 * @property {import('../runs/zoom/box.js').Box} box
 * @property {number} columns learning rates, evenly over the box
 * @property {number} keep points of each
 * @property {Float64Array[]} points by start, [column][point]; NaN where a run diverged
 * @property {number} known columns from the left
 */
/** @typedef {{distance: Float64Array, apart: number | null}} Pair distance of two neighbours by step; apart: the first step at which they are APART */
/** @typedef {{values: Float64Array, exponents: Float64Array, known: number}} Curve Lyapunov exponent by learning rate */
/** @typedef {{exponent: number, error: number, horizon: {mean: number, error: number} | null}} Growth horizon: steps until pairs are APART; null where they do not part */
/**
 * @typedef {DiagramNeeds & {grid: import('../../library/core.js').Field, runs: import('../runs/answers.js').RunAnswer[],
 *   stepMap: import('../../library/core.js').StepMap | undefined, coarse: Diagram, diagram: Diagram, pair: Pair, period: number, kept: Float64Array,
 *   growth: Growth, last: number, curve?: Curve, thresholds?: import('./thresholds.js').Thresholds}} DiagramAnswers
 *   kept: where this run is after many steps; period: of that, 0 where it has none, −1 where it diverged
 */

/** So far apart two neighbours are no longer neighbours: on one side of the attractor the other tells nothing. */
export const APART = 0.1;
const COARSE = { columns: 120, settle: 200, keep: 60 };
/** Steps after which a run is looked at, those that are, and those whose growth is measured at once. */
const [SETTLE, KEEP, COUNTED] = [4000, 256, 8000];
const MAP_SAMPLES = 161;
/** Steps of the timeline: at least so many, and so many times those until neighbours are as far apart as they get. */
const [FEWEST, BEYOND] = [40, 1.6];

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {DiagramNeeds} */
export function needs(state, lab) {
  const scene = /** @type {import('./scene.js').DiagramScene} */ (/** @type {unknown} */ (sceneOf(state)));
  const law = lawOf(scene);
  const [first = Number.NaN, second = Number.NaN] = law.doublings;
  const marks = { first, second, ...(law.merge === null ? {} : { merge: law.merge }) };
  const asked = runNeeds(state, lab, () => marks);
  const { lr = Number.NaN, delta = Number.NaN } = asked.values;
  const [runner] = asked.runners;
  if (!runner) throw new Error('a scene with a diagram needs a runner');
  return {
    ...asked,
    scene,
    lr,
    delta,
    box: zoom.boxOf(state),
    starts: scene.mirrored ? [asked.start, asked.start.map((x) => -x)] : [asked.start],
    experiment: runner.experiment,
    law,
  };
}

/** @param {import('../kind.js').Lab} lab @param {DiagramNeeds} questions @returns {DiagramAnswers} */
export function ask(lab, questions) {
  const { scene, landscape, experiment, lr, delta, start, starts, box, field } = questions;
  const { optimizer } = experiment;
  const run = lab.simulate(experiment);
  const { points: kept, period } = lab.bifurcation({
    landscape,
    optimizer,
    start,
    x: { path: 'optimizer.lr', min: lr, max: lr, n: 1 },
    settle: SETTLE,
    keep: KEEP,
  });
  const { exponent } = lab.lyapunov({ landscape, optimizer, start, steps: COUNTED });
  const coarse = emptyDiagram(box, starts.length, COARSE);
  fillColumns(lab, { landscape, starts }, coarse, COARSE.settle, 0, COARSE.columns);
  const isFlat = start.length === 1;
  return {
    ...questions,
    grid: lab.field(field),
    runs: [
      {
        id: 'gradient_descent',
        experiment,
        run,
        theory: lab.theory(experiment),
        measured: /** @type {import('../../library/core.js').Quantities} */ ({}),
        modes: undefined,
      },
    ],
    stepMap: isFlat ? lab.stepMap({ ...experiment, from: scene.box[0], to: scene.box[1], n: MAP_SAMPLES }) : undefined,
    coarse,
    diagram: coarse,
    pair: pairOf(lab, questions, run),
    period: period[0] ?? -1,
    kept,
    growth: { exponent, error: Number.NaN, horizon: null },
    last: lastStep(scene.steps, delta, exponent),
  };
}

/** @param {number} steps that are computed @param {number} delta @param {number} exponent */
function lastStep(steps, delta, exponent) {
  const horizon = exponent > 0 ? Math.log(1 / delta) / exponent : 0;
  return Math.max(FEWEST, Math.min(steps, Math.ceil(BEYOND * horizon)));
}

/** @param {import('./scene.js').DiagramScene} scene @returns {import('./laws.js').Law} */
function lawOf({ landscape: { id } }) {
  const law = laws[id];
  if (!law)
    throw new Error(`landscape ${id} has no law in kinds/diagram/laws.js, only ${Object.keys(laws).join(', ')}`);
  return law;
}

/** @param {import('../kind.js').Lab} lab @param {DiagramNeeds} questions @param {import('../../library/core.js').Run} run @returns {Pair} */
function pairOf(lab, { experiment, start, delta }, run) {
  const [x = 0, ...others] = start;
  const beside = lab.simulate({ ...experiment, start: [x + delta, ...others] });
  const steps = Math.min(run.steps, beside.steps);
  const distance = Float64Array.from({ length: steps + 1 }, (_, step) => distanceAt(run, beside, step));
  const apart = distance.findIndex((each) => each >= APART);
  return { distance, apart: apart < 0 ? null : apart };
}

/** @typedef {import('../../library/core.js').Run} Run */

/** @param {Run} run @param {Run} beside @param {number} step */
export const distanceAt = ({ w, dim }, beside, step) =>
  Math.hypot(...Array.from({ length: dim }, (_, i) => (w[step * dim + i] ?? 0) - (beside.w[step * dim + i] ?? 0)));

/** @param {import('../runs/zoom/box.js').Box} box @param {number} starts @param {{columns: number, keep: number}} size @returns {Diagram} of which nothing is known */
export const emptyDiagram = (box, starts, { columns, keep }) => ({
  box,
  columns,
  keep,
  points: Array.from({ length: starts }, () => new Float64Array(columns * keep)),
  known: 0,
});

/** Of the columns first … end − 1. @param {import('../kind.js').Lab} lab @param {Pick<DiagramNeeds, "landscape" | "starts">} of @param {Diagram} diagram @param {number} settle @param {number} first @param {number} end */
export function fillColumns(lab, { landscape, starts }, diagram, settle, first, end) {
  const { box, columns, keep, points } = diagram;
  const at = (/** @type {number} */ column) => box[0] + ((box[1] - box[0]) * (column + 0.5)) / columns;
  const x = { path: 'optimizer.lr', min: at(first), max: at(end - 1), n: end - first };
  for (const [i, start] of starts.entries()) {
    const optimizer = { id: 'gradient_descent' };
    points[i]?.set(lab.bifurcation({ landscape, optimizer, start, x, settle, keep }).points, first * keep);
  }
  diagram.known = end;
}
