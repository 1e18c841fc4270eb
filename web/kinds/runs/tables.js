// Every step of every run, as a table.

import { html } from 'lit-html';
import { formatNumber, formatPoint } from '../../words/format.js';

/** @param {{runs: import('./answers.js').RunAnswer[]}} answers @param {number} last step of the timeline @param {import('../../words/i18n.js').Translate} text */
export function runTables({ runs }, last, text) {
  return runs.map(
    ({ id, run }) => html`<table><caption>${text(`runner-${id}`)}</caption>
      <thead><tr><th scope="col">${text('axis-step')}</th><th scope="col">${text('data-point')}</th><th scope="col">${text('axis-loss')}</th><th scope="col">${text('axis-gradientNorm')}</th></tr></thead>
      <tbody>${Array.from({ length: Math.min(last, run.steps) + 1 }, (_, k) => {
        const at = (/** @type {Float64Array} */ rows) => rows.subarray(k * run.dim, (k + 1) * run.dim);
        return html`<tr><th scope="row">${k}</th><td>${formatPoint(at(run.w), 4)}</td><td>${formatNumber(run.loss[k], 4)}</td><td>${formatNumber(Math.hypot(...at(run.gradient)), 4)}</td></tr>`;
      })}</tbody></table>`,
  );
}
