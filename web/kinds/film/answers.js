// What the core says of a soap film: the films that there are between the rings, and descent and the heavy ball on their way.

import { sceneOf } from '../../state/state.js';
import { heightOf, necksOf, WIDEST } from './catenary.js';
import { courseOf } from './course.js';
import { bestMomentum, bestRate, rateBeside, stepsOf } from './tuning.js';

export const gives = ['runs', 'films'];

/** How far the thin film is moved at first, as a share of its distance to the ring. */
const MOVED = { cylinder: 0, outward: 0.02, inward: -0.02 };
/** From the catenary to the film in pieces. */
const NEWTON = 12;
/** Steps that are followed: so many times the predicted ones, from a cylinder and from the thin film, and as many more. */
const [FROM_CYLINDER, FROM_THIN, MORE] = [1.05, 2.5, 300];

/** @typedef {{heights: number[], neck: number, area: number}} Film that is level for descent */
/**
 * @typedef {object} FilmNeeds
 * @property {import('./scene.js').FilmScene} scene
 * @property {Record<string, number>} values
 * @property {Record<string, number>} marks
 * @property {{id: string, params: {d: number, n: number}}} landscape
 * @property {number} width of a piece
 * @property {{thick: number, thin: number} | null} necks by theory; null where there is no film
 * @property {{thick: Film, thin: Film} | null} films those in pieces
 * @property {import('./tuning.js').Curvature} curvature at the thick film; where there is none, at the cylinder
 * @property {number} saddle smallest eigenvalue at the thin film; NaN where there is none
 * @property {boolean} cylinder whether the film is one at first
 * @property {number[]} start
 */
/** @typedef {FilmNeeds & {runs: import('./course.js').FilmRun[]}} FilmAnswers */

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {FilmNeeds} */
export function needs(state, lab) {
  const scene = /** @type {import('./scene.js').FilmScene} */ (/** @type {unknown} */ (sceneOf(state)));
  const d = state.values.d === 'widest' ? WIDEST : Number(state.values.d);
  const n = scene.pieces - 1;
  const landscape = { id: 'soap_film', params: { d, n } };
  const necks = necksOf(d);
  const filmOf = (/** @type {number} */ c) => settled(lab, landscape, c);
  const films = necks && { thick: filmOf(necks.thick), thin: filmOf(necks.thin) };
  const cylinder = new Array(n).fill(1);
  const curvature = curvatureAt(lab, landscape, films?.thick.heights ?? cylinder);
  const marks = { widest: WIDEST, best: bestMomentum(curvature) };
  const beta = state.values.beta === 'best' ? marks.best : Number(state.values.beta);
  const moved = MOVED[/** @type {keyof typeof MOVED} */ (state.values.from)] ?? 0;
  const start = films && moved !== 0 ? films.thin.heights.map((y) => y + moved * (1 - y)) : cylinder;
  return {
    scene,
    values: { d, beta },
    marks,
    landscape,
    width: (2 * d) / scene.pieces,
    necks,
    films,
    curvature,
    saddle: films ? curvatureAt(lab, landscape, films.thin.heights).lowest : Number.NaN,
    cylinder: start === cylinder,
    start,
  };
}

/** The film in pieces that lies beside a catenary. @param {import('../kind.js').Lab} lab @param {FilmNeeds["landscape"]} landscape @param {number} c @returns {Film} */
function settled(lab, landscape, c) {
  const { d, n } = landscape.params;
  const start = Array.from({ length: n }, (_, i) => heightOf(c, ((2 * (i + 1)) / (n + 1) - 1) * d));
  const { w, steps, loss } = lab.simulate({ landscape, optimizer: { id: 'newton' }, start, steps: NEWTON });
  const heights = [...w.subarray(steps * n, (steps + 1) * n)];
  return { heights, neck: Math.min(...heights), area: loss[steps] ?? Number.NaN };
}

/** @param {import('../kind.js').Lab} lab @param {FilmNeeds["landscape"]} landscape @param {number[]} at */
function curvatureAt(lab, landscape, at) {
  const { values } = lab.extremeEigenpairs({ landscape, at, lowest: 1, highest: 1 });
  const [lowest = Number.NaN, highest = Number.NaN] = values;
  return { lowest, highest };
}

/** @param {import('../kind.js').Lab} lab @param {FilmNeeds} questions @returns {FilmAnswers} */
export function ask(lab, questions) {
  const { scene, landscape, curvature, films, cylinder, start, values } = questions;
  const { beta = Number.NaN } = values;
  const settings = /** @type {Record<string, Record<string, number>>} */ ({
    gradient_descent: { lr: bestRate(curvature) },
    heavy_ball: { lr: rateBeside(curvature, beta), beta },
  });
  const runs = scene.runners.map(({ id }) => {
    const params = settings[id] ?? {};
    const counted = films && stepsOf(params.lr ?? Number.NaN, params.beta ?? 0, curvature);
    const followed = (cylinder ? FROM_CYLINDER : FROM_THIN) * (counted ?? scene.steps) + MORE;
    const steps = Math.min(scene.steps, Math.ceil(followed));
    const experiment = { landscape, optimizer: { id, params }, start, steps };
    const predicted = cylinder ? counted : null;
    return courseOf(id, experiment, lab.simulate(experiment), films?.thick.heights ?? null, scene.torn, predicted);
  });
  return { ...questions, runs };
}
