// Measured beside predicted, one row per quantity (one runner) or per runner (several). Agreement is a quiet tick.

import { html, nothing } from 'lit-html';
import { formatNumber } from '../words/format.js';
import { runnerSample } from './runner_sample.js';

/** @typedef {import('../kinds/race/needs.js').RunAnswer} RunAnswer */
/** @typedef {import('../words/i18n.js').Translate} Translate */

/** Relative gap below which two numbers agree: fitted slopes 10⁻³; step counts differ by less than one step. */
const AGREE = 1e-3;

/** @param {string} key @param {number} measured @param {number} predicted @returns {boolean} */
export function agrees(key, measured, predicted) {
  if (key.endsWith('Step')) return measured - predicted > -1 && measured - predicted <= 1;
  return Math.abs(measured - predicted) <= AGREE * Math.max(Math.abs(predicted), 1e-12);
}

/** @param {string} key @param {RunAnswer} answer @param {Translate} text */
function pair(key, answer, text) {
  // A negative half-life is the time to double.
  const size = (/** @type {number | null} */ value) => (value !== null && key === 'halfLife' ? Math.abs(value) : value);
  const measured = size(numberOf(answer.measured, key));
  const predicted = size(numberOf(answer.theory, key));
  const both = measured !== null && predicted !== null;
  const gap = both ? Math.abs(measured - predicted) / Math.max(Math.abs(predicted), 1e-300) : 0;
  const same = both && agrees(key, measured, predicted);
  return html`<td class="number" data-quantity="${answer.id}.${key}.measured">${format(key, measured)}</td>
    <td class="number" data-quantity="${answer.id}.${key}.predicted">${formatPredicted(key, predicted)}
      ${same ? html`<span class="tick" title=${text('gap', { gap: formatNumber(gap, 2) })} aria-label=${text('agrees')} role="img">✓</span>` : nothing}
    </td>`;
}

/** Steps to halve the error are steps to double it where it grows. @param {string} key @param {RunAnswer} answer */
const nameOf = (key, { measured }) => (key === 'halfLife' && (measured.halfLife ?? 0) < 0 ? 'doubling' : key);

/** Between two whole steps: a decimal tells which is the first beyond. @param {string} key @param {number | null} value */
function formatPredicted(key, value) {
  return key.endsWith('Step') && value !== null && value >= 100 ? value.toFixed(1) : formatNumber(value);
}

/** @param {string} key @param {number | null} value */
function format(key, value) {
  return key.endsWith('Step') && value !== null ? String(value) : formatNumber(value);
}

/** @param {import('../library/core.js').Quantities} record @param {string} key @returns {number | null} */
function numberOf(record, key) {
  const value = /** @type {Record<string, unknown>} */ (record)[key];
  return typeof value === 'number' ? value : null;
}

/**
 * @param {import('../scenes/scene.js').Scene} scene
 * @param {import('../kinds/race/needs.js').Answers} answers
 * @param {readonly string[]} hidden
 * @param {(runner: string) => void} toggle
 * @param {Translate} text
 * @param {unknown} [more] rows below those of a single runner
 */
export function quantitiesPanel(scene, answers, hidden, toggle, text, more = nothing) {
  const keys = scene.quantities;
  if (keys.length === 0) return more;
  const [only] = answers.runs;
  if (answers.runs.length === 1 && only) {
    return html`<table class="quantities">
      <thead><tr><th scope="col">${runnerSample(only.id)} ${text(`optimizer-${only.id}`)}</th><th scope="col">${text('measured')}</th><th scope="col">${text('predicted')}</th></tr></thead>
      <tbody>${keys.map((key) => html`<tr><th scope="row">${text(`quantity-${nameOf(key, only)}`)}</th>${pair(key, only, text)}</tr>`)}${more}</tbody>
    </table>`;
  }
  return html`<table class="quantities race">
    <colgroup><col class="name">${keys.map(() => html`<col><col class="beside">`)}</colgroup>
    <thead>
      <tr><th scope="col" rowspan="2">${text('runners')}</th>${keys.map((key) => html`<th scope="colgroup" colspan="2">${text(`quantity-${key}`)}</th>`)}</tr>
      <tr>${keys.map(() => html`<th scope="col" class="minor" title=${text('measured')}>${text('measured-short')}</th><th scope="col" class="minor">${text('predicted')}</th>`)}</tr>
    </thead>
    <tbody>${answers.runs.map(
      (answer) => html`<tr class=${hidden.includes(answer.id) ? 'off' : ''}>
        <th scope="row"><button type="button" class="runner" data-runner=${answer.id} aria-pressed=${!hidden.includes(answer.id)} title=${text('toggle-runner')} @click=${() => toggle(answer.id)}>${runnerSample(answer.id)} ${text(`optimizer-${answer.id}`)}</button></th>
        ${keys.map((key) => pair(key, answer, text))}</tr>`,
    )}</tbody>
  </table>
  ${scene.note ? html`<p class="note">${text(`${scene.id}-note`)}</p>` : nothing}`;
}
