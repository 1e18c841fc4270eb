// The panel of a degenerate point: controls, numbers, its Hessian, and what decided what it is.

import { html, nothing } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { formatSetting, superscript } from '../../words/format.js';

/** @param {import('../kind.js').Sight} sight */
export function panel(sight) {
  const { point, report } = /** @type {import('./answers.js').DegenerateAnswers} */ (sight.answers);
  const { text } = sight;
  const [a = 0, b = 0, c = 0, d = 0] = report.hessian;
  const cell = (/** @type {number} */ entry) => html`<td>${formatSetting(entry)}</td>`;
  return html`${controlsPanel(sight)}
    <div class="decided">
      <span>H =</span>
      <div class="brackets"><table class="matrix" aria-label=${text('hessian')}><tbody><tr>${cell(a)}${cell(b)}</tr><tr>${cell(c)}${cell(d)}</tr></tbody></table></div>
      ${point ? html`<p data-point="decided">${text(`decided-${point.rule}`, { kind: text(`type-${point.type}`), term: termOf(point) })}</p>` : nothing}
    </div>
    ${quantitiesPanel(sight)}`;
}

/** @param {Pick<import('../../library/core.js').CriticalPoint, "coefficient" | "order">} point @returns {string} "−t⁴" */
function termOf({ coefficient, order }) {
  const size = Math.abs(coefficient);
  const number = Math.abs(size - 1) < 1e-9 ? '' : formatSetting(size);
  return `${coefficient < 0 ? '−' : ''}${number}t${superscript(order)}`;
}
