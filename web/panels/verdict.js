// The verdict: a name and its reason, the inequality with its numbers filled in.

import { html } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import boundaries from '../boundaries.tex.js';
import { formatNumber, formatPoint, formatSetting } from '../format.js';
import { letter } from '../plot/map_marks.js';
import { basinAt } from '../plot/outcomes.js';
import formulas from '../verdicts.tex.js';
import { criticalVerdict } from './critical_verdict.js';

/** @typedef {import('../needs.js').Answers} Answers */
/** @typedef {{case: string, numbers: Record<string, string>, reason?: string | undefined}} Verdict */

/** @type {Record<import('../scenes/scene.js').Scene["verdict"], (answers: Answers) => Verdict>} */
const verdicts = {
  critical: criticalVerdict,
  regime({ runs, values }) {
    const { theory, measured } = /** @type {import('../needs.js').RunAnswer} */ (runs[0]);
    const sharpest = Math.max(...(theory.eigenvalues ?? [0]));
    return {
      case: measured.regime ?? theory.regime ?? 'smooth',
      numbers: { etaLambda: formatNumber((values.lr ?? 0) * sharpest), factor: formatNumber(theory.contraction) },
    };
  },
  escape({ runs, start, values }) {
    const { theory, measured } = /** @type {import('../needs.js').RunAnswer} */ (runs[0]);
    const numbers = {
      step: formatSetting(measured.escapeStep ?? 0),
      predicted: formatNumber(theory.escapeStep),
      growth: formatNumber(theory.growth),
      y0: formatSetting(Math.abs(start[1] ?? 0)),
      factor: formatSetting(1 + 2 * (values.lr ?? 0)),
    };
    if (start[1] === 0) return { case: 'stays', numbers };
    return { case: typeof measured.escapeStep === 'number' ? 'escapes' : 'waits', numbers };
  },
  plane({ runs, plane, marks, values }) {
    const { id, experiment, theory, run } = /** @type {import('../needs.js').RunAnswer} */ (runs[0]);
    const unit = marks.lrOneStep ?? 1;
    const lr = Number(experiment.optimizer.params?.lr);
    const numbers = {
      etaLambda: formatNumber(lr / unit),
      limit: formatNumber((theory.lrLimit ?? 0) / unit),
      steps: String(run.outcome.step),
    };
    const side = theory.regime === 'diverging' ? 'past' : theory.regime === 'two_cycle' ? 'edge' : 'within';
    const reason = boundaries[`${id}-${side}`];
    const optimum = values.etaLambda === marks.lrOptimal && values.beta === marks.betaOptimal;
    const waits = run.outcome.kind === 'running';
    const stable = waits ? 'waits' : optimum ? 'optimum' : (plane?.slows ?? 0) > 0 ? 'heavy' : 'light';
    return { case: { past: 'diverging', edge: 'edge', within: stable }[side], numbers, reason };
  },
  basin({ runs, plane, start }) {
    const { run } = /** @type {import('../needs.js').RunAnswer} */ (runs[0]);
    const end = run.w.subarray(run.steps * run.dim);
    const basin = basinAt(plane?.basins ?? [], end[0] ?? 0, end[1] ?? 0);
    const { kind, step, period = 2 } = run.outcome;
    const numbers = {
      period: String(period),
      letter: letter(basin),
      steps: String(step),
      start: formatPoint(start),
      end: formatPoint(plane?.basins?.[basin]?.at ?? end),
    };
    if (kind === 'diverged') return { case: 'gone', numbers };
    if (kind === 'left_domain') return { case: 'left', numbers };
    if (kind === 'two_cycle' || kind === 'periodic') return { case: 'cycle', numbers };
    return { case: kind === 'running' ? 'waits' : basin < 0 ? 'elsewhere' : 'arrives', numbers };
  },
};

/** @param {import('../scenes/scene.js').Scene} scene @param {Answers} answers @returns {Verdict} */
export function verdictOf(scene, answers) {
  return verdicts[scene.verdict](answers);
}

/**
 * @param {string} formula MathML with a token per number, its name between at-signs
 * @param {Record<string, string>} numbers
 */
export function fillIn(formula, numbers) {
  return formula.replace(/@(\w+)@/g, (_, name) => numbers[name] ?? '–');
}

/**
 * @param {import('../scenes/scene.js').Scene} scene
 * @param {Answers} answers
 * @param {import('../i18n.js').Translate} text
 */
export function verdictPanel(scene, answers, text) {
  const verdict = verdictOf(scene, answers);
  const id = `${scene.id}-${verdict.case}`;
  return html`<section class="verdict" aria-label=${text('verdict')}>
    <h2 id="verdict" data-case=${verdict.case}>${text(`${id}-verdict`, verdict.numbers)}</h2>
    <p class="reason">${unsafeHTML(fillIn(verdict.reason ?? formulas[id] ?? '', verdict.numbers))}</p>
  </section>`;
}
