// The film measured beside the catenary, the curvatures beside the smooth film's, the steps beside those of the slowest direction,
// and what claims may speak of.

import { areaOf, highestOf, lowestOf } from './catenary.js';

/** @typedef {import('./answers.js').FilmAnswers} Answers */

/** Of forty pieces beside the smooth film. */
const PIECES = { relative: 5e-3 };
const LINEAR = { relative: 0.1 };

/** Of the smooth film. @param {Answers} answers @returns {Record<"neck" | "area" | "lowest" | "kappa" | "saddle", number | null>} */
function theoryOf({ necks, values, width }) {
  if (!necks) return { neck: null, area: null, lowest: null, kappa: null, saddle: null };
  const { d = Number.NaN } = values;
  const lowest = lowestOf(necks.thick, d, width);
  return {
    neck: necks.thick,
    area: areaOf(necks.thick, d),
    lowest,
    kappa: highestOf(necks.thick, width) / lowest,
    saddle: lowestOf(necks.thin, d, width),
  };
}

/** @param {Answers} answers @param {string} [runner] the first one that was not torn, if left out; else the first */
function endOf({ runs }, runner) {
  const chosen = runner ? runs.find(({ id }) => id === runner) : (runs.find(({ torn }) => torn === null) ?? runs[0]);
  return { neck: chosen?.necks[chosen.end] ?? null, area: chosen?.run.loss[chosen.end] ?? null };
}

/** @param {unknown} _scene @param {Answers} answers @returns {import('../kind.js').Row[]} */
export function rows(_scene, answers) {
  const { runs, films, curvature, saddle } = answers;
  const theory = theoryOf(answers);
  const reached = endOf(answers);
  const row = (
    /** @type {string} */ id,
    /** @type {number | null} */ measured,
    /** @type {number | null} */ predicted,
  ) => ({
    id,
    of: '',
    name: `film-${id}`,
    measured,
    predicted,
    tolerance: PIECES,
    digits: 4,
    why: 'film-pieces',
  });
  const anyTorn = runs.some(({ torn }) => torn !== null);
  const ofRunners = runs.flatMap(({ id, arrived, torn, predicted }) => {
    const own = { of: id, ofRunner: true, count: true, tolerance: LINEAR };
    return [
      ...(films
        ? [{ ...own, id: `steps-${id}`, name: 'film-steps', measured: arrived, predicted, why: 'film-linear' }]
        : []),
      ...(anyTorn ? [{ ...own, id: `torn-${id}`, name: 'film-torn', measured: torn, predicted: null }] : []),
    ];
  });
  return [
    ...ofRunners,
    row('neck', reached.neck, theory.neck),
    row('area', reached.area, theory.area),
    row('lowest', films ? curvature.lowest : null, theory.lowest),
    row('kappa', films ? curvature.highest / curvature.lowest : null, theory.kappa),
    row('saddle', films ? saddle : null, theory.saddle),
  ];
}

/**
 * Of a runner: neck and area at its end, arrived and torn, steps. Of the whole: lowest curvature and condition kappa at the film,
 * saddle: the lowest curvature at the thin film.
 * @param {Answers} answers
 * @param {string} [runner]
 * @returns {Record<string, unknown>}
 */
export function record(answers, runner) {
  const { runs, films, curvature, saddle } = answers;
  const chosen = runs.find(({ id }) => id === runner);
  if (chosen) return { ...endOf(answers, runner), arrived: chosen.arrived, torn: chosen.torn };
  return {
    lowest: films ? curvature.lowest : null,
    kappa: films ? curvature.highest / curvature.lowest : null,
    saddle: films ? saddle : null,
  };
}
