// A symmetric 2 × 2 matrix in four fields; both off-diagonal ones are one number. It is shown as the landscape ½ wᵀHw.

import { html } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import { formatSetting } from '../../words/format.js';
import formulas from './matrix.tex.js';

/** @typedef {import('../../words/i18n.js').Translate} Translate */

/** Worked cases: h11, h12, h22. @type {[number, number, number][]} */
export const cases = [
  [2, 1, 2],
  [-2, 0, -2],
  [2, 0, -2],
  [0, -2, 0],
];

const LARGEST = 10;
const names = /** @type {const} */ (['h11', 'h12', 'h12', 'h22']);

/** @param {Record<string, number>} values @param {{setValues(values: Record<string, number>): void}} actions @param {Translate} text */
export function matrixEditor(values, actions, text) {
  const field = (/** @type {"h11" | "h12" | "h22"} */ name, /** @type {number} */ i) =>
    html`<input type="number" min=${-LARGEST} max=${LARGEST} step="0.5" id="entry-${i}" aria-label=${text('matrix-entry', { row: 1 + (i >> 1), column: 1 + (i & 1) })}
      .value=${String(values[name] ?? 0)} @input=${(/** @type {Event} */ event) => {
        const input = /** @type {HTMLInputElement} */ (event.target);
        const value = input.valueAsNumber;
        if (Number.isFinite(value) && Math.abs(value) <= LARGEST) actions.setValues({ [name]: value });
      }} @change=${(/** @type {Event} */ event) => {
        // What cannot be used does not stay displayed.
        /** @type {HTMLInputElement} */ (event.target).value = String(values[name] ?? 0);
      }}>`;
  return html`<div class="matrix-editor">
    <span class="name">${unsafeHTML(formulas.form ?? '')}</span>
    <div class="brackets"><div class="entries">${names.map(field)}</div></div>
  </div>
  <div class="cases" role="group" aria-label=${text('matrix-cases')}>${cases.map(([h11, h12, h22]) => {
    const now = values.h11 === h11 && values.h12 === h12 && values.h22 === h22;
    const rows = [
      [h11, h12],
      [h12, h22],
    ].map((row) => row.map((entry) => formatSetting(entry)));
    return html`<button type="button" class="case" aria-pressed=${now} @click=${() => actions.setValues({ h11, h12, h22 })}><span class="hidden">${rows.map((row) => row.join(' ')).join('; ')}</span><span class="brackets"><table class="matrix" role="presentation"><tbody>${rows.map((row) => html`<tr>${row.map((entry) => html`<td>${entry}</td>`)}</tr>`)}</tbody></table></span></button>`;
  })}</div>`;
}
