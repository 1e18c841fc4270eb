// How a race goes: the first runner's learning rate on a quadratic, how it leaves a saddle, or who arrives first.

import { digitsApart, formatNumber, formatSetting } from '../../words/format.js';

/** @typedef {import('../runs/answers.js').RunsAnswers} RunsAnswers */

const ROUNDING = 1e-6;

/** @type {Record<string, (answers: RunsAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  regime({ runs, values }) {
    const { theory, measured } = /** @type {import('../runs/answers.js').RunAnswer} */ (runs[0]);
    const sharpest = Math.max(...(theory.eigenvalues ?? [0]));
    const etaLambda = (values.lr ?? 0) * sharpest;
    return {
      case: measured.regime ?? theory.regime ?? 'smooth',
      numbers: { etaLambda: formatNumber(etaLambda, digitsApart(etaLambda, [1, 2])) },
    };
  },
  escape({ runs, start }) {
    const { theory, measured } = /** @type {import('../runs/answers.js').RunAnswer} */ (runs[0]);
    const numbers = {
      step: formatSetting(measured.escapeStep ?? 0),
      // So close to a whole number rounding would hide which side it is on.
      predicted: theory.escapeStep?.toFixed(1) ?? '–',
      factor: formatSetting(theory.growth ?? Number.NaN),
    };
    if (start[1] === 0) return { case: 'stays', numbers };
    const found = typeof measured.escapeStep === 'number' ? 'escapes' : 'waits';
    // A rule with memory grows by that factor only after some steps.
    const plain = -Math.log(Math.abs(start[1] ?? 0)) / Math.log(theory.growth ?? Number.NaN);
    const later = Math.abs((theory.escapeStep ?? plain) - plain) > ROUNDING * plain;
    return { case: later ? `${found}_later` : found, numbers };
  },
  /** Whether the first runner ends by jumping between two points. */
  cycle({ runs, values }) {
    const [first] = runs;
    const half = formatSetting((values.lr ?? 0) / 2);
    return { case: first?.run.outcome.kind === 'two_cycle' ? 'cycle' : 'wanders', numbers: { half } };
  },
  /** The case is the runner that is first at a millionth of the error; of several the one that is listed first. */
  arrival({ runs }) {
    const stepOf = (/** @type {import('../runs/answers.js').RunAnswer} */ { experiment, measured }) =>
      measured.arrivalStep ?? experiment.steps;
    const [winner] = runs
      .filter(({ measured }) => measured.arrivalStep !== undefined)
      .sort((a, b) => stepOf(a) - stepOf(b));
    const step = winner ? stepOf(winner) : 0;
    const later = runs.map(stepOf).filter((other) => other > step);
    const recorded = Math.max(...runs.map(({ experiment }) => experiment.steps));
    const numbers = {
      step: String(step),
      next: String(Math.min(recorded, ...later)),
      rate: formatNumber(winner?.theory.contraction),
    };
    return winner ? { case: winner.id, numbers, whose: winner.id } : { case: 'nobody', numbers };
  },
};
