// All numbers by step: entries, singular values and what the flow keeps; or x = u² of steps and flow.

import { html } from 'lit-html';
import { formatNumber } from '../../words/format.js';

/** @param {import('./answers.js').FactorsAnswers} answers @returns {[string, (row: number) => number | undefined][]} columns: message, and the number in a row */
function columnsOf(answers) {
  if (answers.path) {
    const { product, singular, nuclear, imbalance, loss } = answers.path;
    return [
      ['factors-entry', (row) => product[4 * row + 3]],
      ['factors-sigma-1', (row) => singular[2 * row]],
      ['factors-sigma-2', (row) => singular[2 * row + 1]],
      ['factors-nuclear-norm', (row) => nuclear[row]],
      ['factors-drift', (row) => imbalance[row]],
      ['axis-loss', (row) => loss[row]],
    ];
  }
  return answers.curves.map(({ name, values }) => [name, (row) => values[row]]);
}

/** @param {import('./answers.js').FactorsAnswers} answers @param {number} last @param {import('../../words/i18n.js').Translate} text */
export function factorsTables(answers, last, text) {
  const columns = columnsOf(answers);
  return html`<table><caption>${text('runner-gradient_descent')}</caption>
    <thead><tr><th scope="col">${text('axis-step')}</th>${columns.map(([name]) => html`<th scope="col">${text(name)}</th>`)}</tr></thead>
    <tbody>${Array.from({ length: last + 1 }, (_, row) => html`<tr><th scope="row">${row * answers.every}</th>${columns.map(([, at]) => html`<td>${formatNumber(at(row), 5)}</td>`)}</tr>`)}</tbody></table>`;
}
