// What becomes of a film on its way: its neck by step, when it has arrived at the thick film, when it is torn.

import { SHARE } from './tuning.js';

/**
 * @typedef {object} Course
 * @property {Float64Array} necks smallest height, by step
 * @property {number | null} arrived step from which a millionth of the first distance to the thick film is left
 * @property {number | null} torn first step with a neck that is too thin, or without a film
 * @property {number | null} predicted steps from a cylinder until it has arrived; null where none are
 * @property {number} end the last step that is shown
 */
/** @typedef {import('../runs/answers.js').RunAnswer & Course} FilmRun */

/**
 * @param {string} id
 * @param {import('../../library/core.js').Experiment} experiment
 * @param {import('../../library/core.js').Run} run
 * @param {number[] | null} film where there is one
 * @param {number} least neck that is not torn
 * @param {number | null} predicted
 * @returns {FilmRun}
 */
export function courseOf(id, experiment, run, film, least, predicted) {
  const { w, dim, steps, outcome } = run;
  const necks = new Float64Array(steps + 1);
  const away = new Float64Array(steps + 1);
  for (let step = 0; step <= steps; step++) {
    let [neck, squares] = [Number.POSITIVE_INFINITY, 0];
    for (let i = 0; i < dim; i++) {
      const height = w[step * dim + i] ?? Number.NaN;
      neck = Math.min(neck, height);
      squares += (height - (film?.[i] ?? Number.NaN)) ** 2;
    }
    necks[step] = neck;
    away[step] = Math.sqrt(squares);
  }
  const thin = necks.findIndex((neck) => neck < least);
  const lost = outcome.kind === 'left_domain' ? steps : null;
  const torn = thin < 0 ? lost : thin;
  const near = film === null ? steps : away.findLastIndex((distance) => distance > SHARE * (away[0] ?? 0));
  const arrived = torn === null && near < steps ? near + 1 : null;
  return {
    id,
    experiment,
    run,
    theory: {},
    measured: {},
    modes: undefined,
    necks,
    arrived,
    torn,
    predicted,
    end: torn ?? arrived ?? steps,
  };
}
