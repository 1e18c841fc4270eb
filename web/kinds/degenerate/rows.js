// What is measured of a degenerate point beside what theory predicts.

/** @typedef {import('./answers.js').DegenerateAnswers} Answers */

/** Of a power law that is the first term for small y₀. */
const LEADING = { relative: 0.05 };

/** @param {Record<string, any>} _scene @param {Answers} answers @returns {import('../kind.js').Row[]} */
export function rows(_scene, { chosen: { leaving }, strict, winding, point }) {
  const row = (/** @type {string} */ id) => ({ id, of: '', name: `quantity-${id}` });
  /** @type {import('../kind.js').Row[]} */
  const ofLeaving = [];
  if (leaving && leaving.coefficient > 0)
    ofLeaving.push({
      ...row('escapeStep'),
      measured: leaving.step,
      predicted: leaving.predicted,
      tolerance: LEADING,
      count: true,
      why: 'why-leading',
    });
  else if (leaving)
    ofLeaving.push({
      ...row('last'),
      measured: leaving.last,
      predicted: leaving.lastPredicted,
      tolerance: LEADING,
      why: 'why-leading',
    });
  return [
    ...ofLeaving,
    { ...row('strictStep'), measured: strict.step, predicted: strict.predicted, tolerance: { steps: 1 }, count: true },
    {
      ...row('index'),
      measured: winding,
      predicted: point?.index ?? null,
      tolerance: 'exact',
      count: true,
      within: ['within-index', {}],
    },
  ];
}

/** What a claim may speak of. @param {Answers} answers @returns {Record<string, unknown>} */
export function record({ chosen: { leaving }, strict, winding, point, report }) {
  return {
    escapeStep: leaving?.step ?? null,
    last: leaving?.last ?? null,
    strictStep: strict.step,
    index: winding,
    kind: point?.kind ?? null,
    lowest: report.eigenvalues[0] ?? null,
  };
}
