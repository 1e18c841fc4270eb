// What became of the first runner.

import { formatNumber } from '../../words/format.js';

/** How a run can end: a minimum, another critical point, and the outcomes of the core. @param {import('../../library/core.js').Outcome} outcome */
export function endingOf({ kind, point }) {
  if (kind === 'converged') return 'rests';
  if (kind === 'critical_point') return point === 'saddle' ? 'saddle' : 'stops';
  return kind;
}

/** @param {import('./playground.js').PlaygroundAnswers} answers @returns {import('../kind.js').Verdict} */
export function outcomeVerdict({ runs, blind }) {
  if (blind && !blind.revealed) {
    const { probes, left } = blind;
    const lowest = Math.min(...probes.map(({ value }) => value));
    return { case: 'blindfold', numbers: { left: String(left), lowest: formatNumber(lowest) } };
  }
  const { run } = /** @type {import('../runs/answers.js').RunAnswer} */ (runs[0]);
  const { outcome, loss, gradient, dim } = run;
  return {
    case: endingOf(outcome),
    numbers: {
      step: String(outcome.step),
      steps: String(run.steps),
      period: String(outcome.period ?? ''),
      loss: formatNumber(loss.at(-1)),
      slope: formatNumber(Math.hypot(...gradient.subarray(-dim))),
    },
  };
}
