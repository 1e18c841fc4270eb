// All indices that were counted beside those that are expected; of large matrices the share of negative eigenvalues, one by one.

import { html } from 'lit-html';
import { countsAt } from '../../plot/hessians/course.js';
import { matricesOf, shareBetween } from '../../plot/hessians/spectra.js';
import { formatNumber } from '../../words/format.js';

/** @param {import('./answers.js').HessianAnswers} answers @param {number} last step of the timeline @param {import('../../words/i18n.js').Translate} text */
export function tables(answers, last, text) {
  if (answers.spectra) {
    const { spectra, shift } = answers;
    const known = Array.from({ length: matricesOf(spectra) }, (_, i) => i + 1);
    return html`<table><caption>${text('hessians-negative')}</caption>
      <thead><tr><th scope="col">${text('hessians-matrices')}</th><th scope="col">${text('measured')}</th></tr></thead>
      <tbody>${known.map(
        (count) =>
          html`<tr><th scope="row">${count}</th><td>${formatNumber(100 * shareBetween(spectra, count, Number.NEGATIVE_INFINITY, -shift).share)}</td></tr>`,
      )}</tbody></table>`;
  }
  const { all, counts } = countsAt(answers.course, last);
  return html`<table><caption>${text('hessians-counts', { all })}</caption>
    <thead><tr><th scope="col">${text('axis-index')}</th><th scope="col">${text('measured')}</th><th scope="col">${text('predicted')}</th></tr></thead>
    <tbody>${Array.from(
      counts,
      (count, k) =>
        html`<tr><th scope="row">${k}</th><td>${count}</td><td>${formatNumber(all * (answers.law[k] ?? 0))}</td></tr>`,
    )}</tbody></table>`;
}
