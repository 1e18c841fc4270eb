// What the program cost: gradients, numbers of Hessians, decompositions; of the comparison, what either way takes.

import { html } from 'lit-html';
import { formatNumber } from '../../words/format.js';

/** @param {number} value */
const number = (value) => html`<td class="number">${value < 1e4 ? value : formatNumber(value, 2)}</td>`;

/** @param {import('../kind.js').Sight} sight */
export function costMeter({ answers, text }) {
  const { cost, lanczos } = /** @type {import('./answers.js').ProgramAnswers} */ (answers);
  if (!lanczos) {
    const { gradients, hessianNumbers, decompositions, products } = cost;
    return html`<table class="quantities costs run-costs">
      <caption>${text('program-cost')}</caption>
      <thead><tr><th scope="col">∇f</th><th scope="col">${text('program-numbers')}</th><th scope="col">${text('program-decompositions')}</th><th scope="col">${text('program-or-products')}</th></tr></thead>
      <tbody><tr>${[gradients, hessianNumbers, decompositions, products].map(number)}</tr></tbody></table>`;
  }
  const { n, products } = lanczos;
  const way = (/** @type {string} */ name, /** @type {number[]} */ costs) =>
    html`<tr data-cost=${name}><th scope="row">${text(`program-${name}`)}</th>${costs.map(number)}</tr>`;
  return html`<table class="quantities costs ways-costs">
    <caption>${text('program-meter')}</caption>
    <thead><tr><th scope="col">${text('program-way')}</th><th scope="col">Hv</th><th scope="col">${text('program-numbers')}</th><th scope="col">${text('program-work')}</th></tr></thead>
    <tbody>${way('full', [n, n ** 2, n ** 3])}${way('lanczos', [products, products * n, products ** 2 * n])}</tbody></table>`;
}
