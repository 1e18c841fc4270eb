// Every step beside the flow at the same time, as a table.

import { html } from 'lit-html';
import { formatNumber, formatPoint } from '../../words/format.js';

/** @param {import('./answers.js').FlowAnswers} answers @param {number} last step of the timeline @param {import('../../words/i18n.js').Translate} text */
export function table({ gap, values }, last, text) {
  const at = (/** @type {Float64Array} */ points, /** @type {number} */ k) =>
    formatPoint(points.subarray(2 * k, 2 * k + 2), 4);
  const columns = ['runner-gradient_descent', 'runner-gradient_flow', 'gap-to-flow', 'gap-to-modified'];
  return html`<table>
      <thead><tr><th scope="col">${text('axis-step')}</th><th scope="col">${text('axis-time')}</th>${columns.map((name) => html`<th scope="col">${text(name)}</th>`)}</tr></thead>
      <tbody>${Array.from(
        { length: last + 1 },
        (_, k) =>
          html`<tr><th scope="row">${k}</th><td>${formatNumber(k * (values.lr ?? 0), 4)}</td><td>${at(gap.descent, k)}</td><td>${at(gap.flow, k)}</td><td>${formatNumber(gap.gap[k], 4)}</td><td>${formatNumber(gap.modifiedGap[k], 4)}</td></tr>`,
      )}</tbody>
    </table>`;
}
