// The wall of the slice and the pass of the way round, measured beside theory, and what claims may speak of.

/** @typedef {import('./answers.js').PassAnswers} Answers */

/** Of the climbing image of the band. */
const PASS = { absolute: 1e-6 };
/** The linear law counts from the start to where the loss is no longer that of its Hessian. */
const LINEAR = { relative: 0.01 };

/** Steps until the distance from the axis has grown to `most`, at 1 + η|λ| a step. @param {import('./band_answers.js').BandAnswers} answers */
function predictedLeave({ scene, start, values, lowest, n }) {
  const [coordinate, , most] = scene.within;
  const distance = Math.abs(start[coordinate] ?? 0);
  if (n === 1 || coordinate === 0 || distance === 0 || lowest >= 0) return null;
  return Math.log(most / distance) / Math.log(1 + (values.lr ?? Number.NaN) * -lowest);
}

/** @param {unknown} _scene @param {Answers} answers @returns {import('../kind.js').Row[]} */
export function rows(_scene, answers) {
  const { wall, pass, law } = answers;
  const row = (/** @type {string} */ id) => ({ id, of: '', name: `passes-${id}` });
  const within = /** @type {[string, Record<string, string>]} */ (['passes-within', {}]);
  const common = [
    { ...row('wall'), measured: wall, predicted: law.wall, tolerance: PASS, within },
    { ...row('pass'), measured: pass, predicted: law.pass, tolerance: PASS, within },
  ];
  if (answers.nets) return [...common, { ...row('band'), measured: answers.band, predicted: null, tolerance: PASS }];
  const { negative, lowest, gone } = answers;
  const leave = predictedLeave(answers);
  return [
    ...common,
    ...(law.lowest === undefined
      ? []
      : [{ ...row('lowest'), measured: lowest, predicted: law.lowest, tolerance: PASS, within }]),
    ...(law.ways === undefined
      ? []
      : [
          {
            ...row('negative'),
            measured: negative,
            predicted: law.ways,
            tolerance: /** @type {const} */ ('exact'),
            count: true,
          },
        ]),
    { ...row('gone'), measured: gone, predicted: leave, tolerance: LINEAR, count: true, why: 'passes-linear' },
  ];
}

/**
 * wall and pass, above the start of the slice; top: the loss on the pass; lowest eigenvalue and number of negative ones at that start, kind: what it is; gone: the step
 * at which the run has left; end: its first coordinate at its end; band: where a band of nets rests.
 * @param {Answers} answers
 * @returns {Record<string, unknown>}
 */
export function record(answers) {
  const { wall, pass } = answers;
  if (answers.nets) return { wall, pass, band: answers.band };
  const { negative, lowest, gone, runs, top } = answers;
  const run = runs[0]?.run;
  return { wall, pass, top, negative, lowest, gone, end: run?.w[run.steps * run.dim] ?? null };
}
