// Every line of the program that was carried out; of the comparison, the estimate after every product.

import { html } from 'lit-html';
import { formatNumber, formatPoint } from '../../words/format.js';

/** @param {import('./answers.js').ProgramAnswers} answers @param {number} _last @param {import('../../words/i18n.js').Translate} text */
export function programTables({ moments, runs, lanczos }, _last, text) {
  if (lanczos)
    return html`<table><caption>${text('program-lanczos')}</caption>
      <thead><tr><th scope="col">${text('axis-products')}</th><th scope="col">${text('program-row-lowest')}</th></tr></thead>
      <tbody>${Array.from(lanczos.pairs.lowest, (value, k) => html`<tr><th scope="row">${k + 1}</th><td>${formatNumber(value, 8)}</td></tr>`)}</tbody></table>`;
  const run = runs[0]?.run;
  if (!run) return '';
  return html`<table><caption>${text('program-title')}</caption>
    <thead><tr><th scope="col">${text('axis-line')}</th><th scope="col">${text('program-line')}</th><th scope="col">${text('data-point')}</th><th scope="col">${text('axis-loss')}</th><th scope="col">${text('axis-gradientNorm')}</th><th scope="col">${text('program-row-lowest')}</th></tr></thead>
    <tbody>${moments.map(({ line, told }, k) => {
      const at = (/** @type {Float64Array} */ rows) => rows.subarray(k * run.dim, (k + 1) * run.dim);
      return html`<tr><th scope="row">${k}</th><td>${text(`program-name-${line}`)}</td><td>${formatPoint(at(run.w), 4)}</td><td>${formatNumber(run.loss[k], 4)}</td><td>${formatNumber(Math.hypot(...at(run.gradient)), 4)}</td><td>${told?.decomposed ? formatNumber(told.lowest, 4) : ''}</td></tr>`;
    })}</tbody></table>`;
}
