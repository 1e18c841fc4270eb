// The length of the first step beside η times the slope at the start, or ηc where the rule clips it.

/** @typedef {import('../runs/answers.js').RunAnswer} RunAnswer */

const ROUNDING = { relative: 1e-9 };

/** ‖∇f‖ at the start. @param {RunAnswer} answer */
export const slopeOf = ({ run }) => Math.hypot(...run.gradient.subarray(0, run.dim));

/** @param {RunAnswer} answer */
export const jumpOf = ({ run: { w, dim, steps } }) =>
  steps === 0 ? 0 : Math.hypot(...w.subarray(dim, 2 * dim).map((place, i) => place - (w[i] ?? 0)));

/** Of a rule that goes down the gradient. @param {RunAnswer} answer */
function predictedJump(answer) {
  const { lr, clip = Number.POSITIVE_INFINITY } = answer.experiment.optimizer.params ?? {};
  return Number(lr) * Math.min(slopeOf(answer), Number(clip));
}

/** What the run comes to: the kind of a critical point, or how else it ends. @param {RunAnswer} answer */
export const endOf = ({ run: { outcome } }) => outcome.point ?? outcome.kind;

/** @param {{quantities?: string[]} & Record<string, any>} scene @param {{runs: RunAnswer[]}} answers @returns {import('../kind.js').Row[]} */
export function rows({ quantities = [] }, { runs }) {
  if (!quantities.includes('jump')) return [];
  return runs.map((answer) => ({
    id: 'jump',
    of: answer.id,
    ofRunner: true,
    name: 'quantity-jump',
    measured: jumpOf(answer),
    predicted: predictedJump(answer),
    tolerance: ROUNDING,
  }));
}

/**
 * slope, loss: at the start; jump: length of the first step; landing: its first coordinate; least: the lowest that this coordinate
 * comes to; end: what the run comes to.
 * @param {{runs: RunAnswer[]}} answers @param {string} [runner] @returns {Record<string, unknown>}
 */
export function record({ runs }, runner) {
  const answer = runs.find(({ id }) => id === runner) ?? runs[0];
  if (!answer) return {};
  const { w, dim, steps, loss, outcome } = answer.run;
  return {
    slope: slopeOf(answer),
    loss: loss[0],
    jump: jumpOf(answer),
    landing: w[Math.min(steps, 1) * dim],
    least: w.reduce((least, place, i) => (i % dim === 0 ? Math.min(least, place) : least), Number.POSITIVE_INFINITY),
    end: endOf(answer),
    outcome: outcome.kind,
    outcomeStep: outcome.step,
  };
}
