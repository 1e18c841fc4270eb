// Of a point of a plane of runs: where it is, and what becomes of its run.

import { formatSetting } from '../../words/format.js';

/** Digits of a place beyond those that the size of the picture needs. */
const MORE_DIGITS = 2;

/** With as many digits as tell it from its neighbours. @param {readonly [number, number]} at @param {import('../../kinds/runs/zoom/box.js').Box} box */
export function placeOf([x, y], box) {
  const digits = (/** @type {number} */ value, /** @type {number} */ size) =>
    formatSetting(value, Math.min(17, Math.max(3, MORE_DIGITS + Math.ceil(Math.log10(Math.abs(value) / size)))));
  return `(${digits(x, box[1] - box[0])}, ${digits(y, box[3] - box[2])})`;
}

/** @param {import('../../kinds/runs/answers.js').RunAnswer | undefined} answer @param {import('../../words/i18n.js').Translate} text */
export function fateOf(answer, text) {
  if (!answer) return '';
  const { run } = answer;
  const { kind, step, period } = run.outcome;
  if (kind === 'diverged' || kind === 'left_domain') return text('border-fate-lost', { step });
  if (kind === 'converged' || kind === 'critical_point') return text('border-fate-rests', { step });
  if (kind === 'two_cycle' || kind === 'periodic') return text('border-fate-cycle', { period: period ?? 2 });
  return text('border-fate-restless', { steps: run.steps });
}
