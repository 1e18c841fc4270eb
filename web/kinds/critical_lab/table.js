// The critical points in view, as a table.

import { html } from 'lit-html';
import { formatNumber, formatPoint } from '../../words/format.js';

/** @param {import('./findings.js').Findings} findings @param {import('../../words/i18n.js').Translate} text */
export function criticalTable({ critical }, text) {
  return html`<table><caption>${text('data-critical')}</caption>
    <thead><tr><th scope="col">${text('data-kind')}</th><th scope="col">${text('data-point')}</th><th scope="col">${text('axis-loss')}</th><th scope="col">λ</th></tr></thead>
    <tbody>${critical.points.map(
      ({ kind, at, value, eigenvalues }) =>
        html`<tr><th scope="row">${text(`kind-${kind}`)}</th><td>${formatPoint(at, 4)}</td><td>${formatNumber(value, 4)}</td><td>${Array.from(eigenvalues, (lambda) => formatNumber(lambda)).join(', ')}</td></tr>`,
    )}</tbody></table>`;
}
