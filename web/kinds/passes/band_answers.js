// A slice and the floor that it cuts: its wall, a band that relaxes from it, a run from near its start, and what the start is in all
// dimensions. With one dimension there is no floor, and the only way is the slice itself.

import { levelsOf } from './laws.js';
import { goneAt, runOf } from './leaving.js';

/** Of the band on the floor, and of that in the slice, of which only the top is asked. */
const [IMAGES, FEW] = [15, 5];
/** So often the band moves: by then it lies in the valley, so near to the pass that Newton finds it. */
const MOVES = 400;
const NODES = 241;
/** Steps of the timeline where the run does not leave, and as a multiple of the step at which it does. */
const [STAYS, LEAVES] = [200, 1.45];

/** @typedef {import('../../library/core.js').MinimumEnergyPath} MinimumEnergyPath */
/** @typedef {{images: number, moves: number, path: Float64Array, energy: Float64Array}} Band [move][image][2] and [move][image], moves + 1 of them */
/**
 * @typedef {object} Floor
 * @property {{x0: number, x1: number, loss: Float64Array}} slice loss at equal distances
 * @property {Band | null} band null where there is no second dimension
 * @property {{at: number[], kind: "minimum" | "maximum" | "saddle" | "degenerate"}[]} points
 */
/**
 * @typedef {import('./answers.js').PassNeeds & {grid: import('../../library/core.js').Field, floor: Floor,
 *   runs: import('../runs/answers.js').RunAnswer[], heights: import('./answers.js').Heights, nets: null, base: number, wall: number,
 *   pass: number, top: number, negative: number, lowest: number, gone: number | null, last: number}} BandAnswers
 *   base: loss at the start of the slice; top: at the highest point of the way round; wall, pass: above it; negative: eigenvalues there; gone: the first step at which the run has left
 */

/** @param {import('../kind.js').Lab} lab @param {import('./answers.js').PassNeeds} questions @returns {BandAnswers} */
export function askBand(lab, questions) {
  const { scene, plane, alone, n, field } = questions;
  const [x0, x1] = scene.box;
  const [start = 0, end = 0] = [scene.from[0], scene.to[0]];
  const across = lab.minimumEnergyPath({ landscape: alone, from: [start], to: [end], images: FEW });
  const round =
    n > 1
      ? lab.minimumEnergyPath({
          landscape: plane,
          from: scene.from,
          to: scene.to,
          images: IMAGES,
          record: MOVES,
          moves: MOVES,
        })
      : null;
  const band = round && bandOf(round);
  const eigenvalues = [...startOf(lab, questions).eigenvalues];
  const run = runOf(lab, questions);
  const base = across.barrier - across.rise;
  const gone = goneAt(run.run, scene.within);
  return {
    ...questions,
    grid: lab.field({ ...field, landscape: plane }),
    floor: {
      slice: { x0, x1, loss: lab.field({ landscape: alone, box: [x0, x1, 0, 1], nx: NODES, ny: 1 }).loss },
      band,
      points: scene.points.map((at) => ({ at, kind: kindOf(lab, questions, at) })),
    },
    runs: [run],
    heights: heightsOf(band, base, questions.law),
    nets: null,
    base,
    wall: across.rise,
    pass: (round ?? across).rise,
    top: (round ?? across).barrier,
    negative: eigenvalues.filter((lambda) => lambda < 0).length,
    lowest: eigenvalues[0] ?? Number.NaN,
    gone,
    last: gone === null ? STAYS : Math.min(scene.steps, Math.max(STAYS, Math.ceil(LEAVES * gone))),
  };
}

/** The start of the slice in all dimensions. @param {import('../kind.js').Lab} lab @param {import('./answers.js').PassNeeds} questions */
const startOf = (lab, { scene, landscape, alone, n }) =>
  n > 1
    ? lab.critical({ landscape, at: [...scene.from, ...new Array(n - scene.from.length).fill(0)] })
    : lab.critical({ landscape: alone, at: scene.from.slice(0, 1) });

/** @param {import('../kind.js').Lab} lab @param {import('./answers.js').PassNeeds} questions @param {number[]} at */
function kindOf(lab, { plane, alone, n }, at) {
  const { kind } =
    n > 1 ? lab.critical({ landscape: plane, at }) : lab.critical({ landscape: alone, at: at.slice(0, 1) });
  return /** @type {Floor["points"][number]["kind"]} */ (kind);
}

/** @param {MinimumEnergyPath} round @returns {Band} */
function bandOf({ images, course = new Float64Array(), courseEnergy = new Float64Array() }) {
  return { images, moves: courseEnergy.length / images - 1, path: course, energy: courseEnergy };
}

/** Of the band's highest image, after every move. @param {Band | null} band @param {number} base loss at the start of the slice @param {import('./laws.js').Law} law @returns {import('./answers.js').Heights} */
function heightsOf(band, base, law) {
  const levels = levelsOf(law);
  if (!band) return { curves: [], levels };
  const { images, moves, energy } = band;
  const values = Float64Array.from(
    { length: moves + 1 },
    (_, move) => Math.max(...energy.subarray(move * images, (move + 1) * images)) - base,
  );
  return { curves: [{ values, colour: 'curve-up', dash: [], name: 'pass-band' }], levels };
}
