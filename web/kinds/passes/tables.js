// Heights by step: of the band, or of the nets on both routes.

import { html } from 'lit-html';
import { formatNumber } from '../../words/format.js';

/** @param {import('./answers.js').PassAnswers} answers @param {number} last @param {import('../../words/i18n.js').Translate} text */
export function passTables({ heights: { curves } }, last, text) {
  const most = Math.min(last, Math.max(0, ...curves.map(({ values }) => values.length - 1)));
  return html`<table><caption>${text('axis-height')}</caption>
    <thead><tr><th scope="col">${text('axis-step')}</th>${curves.map(({ name }) => html`<th scope="col">${text(name)}</th>`)}</tr></thead>
    <tbody>${Array.from({ length: most + 1 }, (_, k) => html`<tr><th scope="row">${k}</th>${curves.map(({ values }) => html`<td>${formatNumber(values[k], 5)}</td>`)}</tr>`)}</tbody></table>`;
}
