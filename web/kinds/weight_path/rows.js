// What the path of a net's weights comes to beside what another program found from other starts, and what claims may speak of.

import { FRAMES } from '../../plot/nets/weight_course.js';

/** @typedef {import('./answers.js').WeightPathAnswers} Answers */
/** @typedef {import('../../plot/nets/weight_course.js').Course} Course */

/**
 * Length ÷ displacement of a random walk of n steps in many dimensions, as long as each other and at right angles: √n. Antognini &
 * Sohl-Dickstein, PCA of high dimensional random walks with comparison to neural network training, NeurIPS 2018.
 * @param {number} updates
 */
export const walkRatio = (updates) => Math.sqrt(updates);

/** Length ÷ displacement. @param {Course} course @returns {number | null} null: not known yet */
export const ratioOf = ({ training, path }) => (training && path ? training.length / path.displacement : null);

/** In %. @param {Course} course */
const inPlane = ({ path }) => (path ? 100 * path.shares.reduce((sum, share) => sum + share, 0) : null);

/** At how many places of the straight line the loss is above that at the place before. @param {Course} course */
const risesOf = ({ line }) =>
  line ? line.reduce((sum, loss, i) => sum + Number(loss > (line[i - 1] ?? loss)), 0) : null;

/** @param {Course} course @param {number} share of the training @returns {number | null} */
const angleAt = ({ path }, share) => path?.angles[share * FRAMES] ?? null;

/** ‖∇f‖. @param {Course} course @param {number} share of the training @returns {number | null} */
const slopeAt = ({ training }, share) => training?.gradients[share * FRAMES] ?? null;

/** Where all of it is known. @param {Course} course */
const leastSlope = ({ training, path }) => (training && path ? Math.min(...training.gradients) : null);

/** @param {Record<string, any>} scene @param {Answers} answers @returns {import('../kind.js').Row[]} */
export function rows(scene, { course, asked }) {
  const { expected } = /** @type {import('./scene.js').WeightPathScene} */ (/** @type {unknown} */ (scene));
  const found = expected.find(({ loss, batch }) => loss === asked.loss && batch === asked.batch);
  const row = (
    /** @type {string} */ id,
    /** @type {number | null} */ measured,
    /** @type {number | undefined} */ predicted,
    /** @type {number} */ relative,
  ) => ({
    id,
    of: '',
    name: `path-${id}`,
    measured,
    predicted: predicted ?? null,
    tolerance: { relative },
    ...(predicted === undefined
      ? {}
      : {
          within: /** @type {[string, Record<string, string>]} */ (['path-elsewhere', {}]),
          why: 'path-other-start',
        }),
  });
  return [
    row('ratio', ratioOf(course), found?.ratio, 0.1),
    row('plane', inPlane(course), found?.plane, 0.01),
    row('angleHalf', angleAt(course, 0.5), found?.angleHalf, 0.25),
    { ...row('rises', risesOf(course), undefined, 0), count: true },
    row('slopeLeast', leastSlope(course), undefined, 0),
  ];
}

/**
 * ratio: length ÷ displacement; plane: % of the variance in the first two directions; angleStart, angleHalf: between −∇f and the way to
 * the end, in degrees; rises: of the loss on the straight line, of 50 steps; slope…, loss…: after a tenth and six tenths of the
 * training; slopeLeast: of all records.
 * @param {Answers} answers
 * @returns {Record<string, unknown>}
 */
export function record({ course }) {
  const lossAt = (/** @type {number} */ share) => course.training?.losses[share * FRAMES] ?? null;
  return {
    ratio: ratioOf(course),
    plane: inPlane(course),
    angleStart: angleAt(course, 0),
    angleHalf: angleAt(course, 0.5),
    rises: risesOf(course),
    slopeTenth: slopeAt(course, 0.1),
    slopeLate: slopeAt(course, 0.6),
    lossTenth: lossAt(0.1),
    lossLate: lossAt(0.6),
    slopeLeast: leastSlope(course),
  };
}
