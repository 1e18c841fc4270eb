// The step that led to where the run is, written out: rule and numbers.

import { html, nothing } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import { fillIn } from '../../panels/verdict.js';
import { formatNumber, formatSetting } from '../../words/format.js';
import formulas from './written_step.tex.js';

/**
 * @param {import('./answers.js').RunsAnswers} answers of one coordinate
 * @param {number} step at 0 the first step, which is still to come
 * @param {import('../../words/i18n.js').Translate} text
 */
export function writtenStep({ runs, values }, step, text) {
  const [only] = runs;
  if (!only || only.run.steps === 0) return nothing;
  const { w, gradient } = only.run;
  const n = Math.max(1, step);
  const slope = formatNumber(gradient[n - 1]);
  const numbers = {
    n: String(n),
    before: String(n - 1),
    x: formatNumber(w[n - 1]),
    lr: formatSetting(values.lr ?? 0),
    slope: slope.startsWith('−') ? `(${slope})` : slope,
    next: formatNumber(w[n]),
  };
  return html`<section class="written" aria-label=${text('written-step')}>
    <p>${unsafeHTML(fillIn(formulas.rule ?? '', numbers))}</p>
    <p>${unsafeHTML(fillIn(formulas.numbers ?? '', numbers))} ${unsafeHTML(fillIn(formulas.result ?? '', numbers))}</p>
  </section>`;
}
