// Measured beside predicted: a row per number, or where several runners race a row per runner. Agreement is a quiet tick.

import { html, nothing } from 'lit-html';
import { agrees } from '../state/agreement.js';
import { isClaimed } from '../state/claims.js';
import { formatNumber, formatWhole } from '../words/format.js';
import { runnerSample } from './runner_sample.js';

/** @typedef {import('../kinds/kind.js').Row} Row */
/** @typedef {import('../kinds/kind.js').Sight} Sight */
/** @typedef {import('../words/i18n.js').Translate} Translate */

/** @param {Sight} sight */
export function quantitiesPanel(sight) {
  const { scene, answers, rows, text } = sight;
  const several = scene.runners.length > 1;
  const ofRunners = rows.filter(({ ofRunner }) => ofRunner);
  const plain = several ? rows.filter(({ ofRunner }) => !ofRunner) : rows;
  return html`${several ? (ofRunners.length ? race(ofRunners, sight) : legend(sight)) : nothing}
    ${plain.length ? table(plain, several ? undefined : scene.runners[0]?.id, toldIn(sight), text) : nothing}
    ${scene.note ? html`<p class="note">${text('note')}</p>` : nothing}
    ${answers.runs ? ghostToggle(sight) : nothing}`;
}

/** @param {Sight} sight */
function ghostToggle({ state, actions, text }) {
  return html`<button type="button" id="ghost" aria-pressed=${state.ghost} title=${text('toggle-ghost')} @click=${actions.toggleGhost}>${text('ghost')}</button>`;
}

/** @param {Row[]} rows @param {string | undefined} runner @param {string} told @param {Translate} text */
function table(rows, runner, told, text) {
  return html`<table class="quantities">
      <thead><tr><th scope="col">${runner ? html`${runnerSample(runner)} <span class="hidden">${text(`runner-${runner}`)}</span>` : text('quantity')}</th><th scope="col">${text('measured')}</th><th scope="col">${text('predicted')}</th></tr></thead>
      <tbody>${rows.map((row) => html`<tr><th scope="row">${text(row.name)}</th>${pair(row, told, text)}</tr>`)}</tbody>
    </table>${legendOfMarks(rows, text)}`;
}

/** What the marks of a table mean. @param {Row[]} rows @param {Translate} text */
function legendOfMarks(rows, text) {
  const marks = new Set(rows.map((row) => meaning(row, text)).filter((mark) => mark !== ''));
  return marks.size > 0 ? html`<p class="marks-mean">${[...marks].join(' · ')}</p>` : nothing;
}

/** @param {Row[]} rows @param {Sight} sight */
function race(rows, sight) {
  const { text } = sight;
  const told = toldIn(sight);
  const names = [...new Set(rows.map(({ name }) => name))];
  const runners = [...new Set(rows.map(({ of }) => of))];
  return html`<table class="quantities race">
    <colgroup><col class="name">${names.map(() => html`<col><col class="beside">`)}</colgroup>
    <thead>
      <tr><th scope="col" rowspan="2">${text('runners')}</th>${names.map((name) => html`<th scope="colgroup" colspan="2">${text(name)}</th>`)}</tr>
      <tr>${names.map(() => html`<th scope="col" class="minor" title=${text('measured')}>${text('measured-short')}</th><th scope="col" class="minor">${text('predicted')}</th>`)}</tr>
    </thead>
    <tbody>${runners.map(
      (runner) => html`<tr class=${sight.state.hidden.includes(runner) ? 'off' : ''}>
        <th scope="row">${toggle(runner, sight)}</th>
        ${rows.filter(({ of }) => of === runner).map((row) => pair(row, told, text))}</tr>`,
    )}</tbody>
  </table>${legendOfMarks(rows, text)}`;
}

/** Which number the claim on the stage is about: "runner.quantity". @param {Sight} sight */
function toldIn({ state, scene }) {
  const claim = scene.claims.find((each) => isClaimed(state, each));
  return claim ? `${claim.runner ?? ''}.${claim.measured}` : '';
}

/** Which line is whose, where there are no numbers beside. @param {Sight} sight */
function legend(sight) {
  return html`<ul class="legend" aria-label=${sight.text('runners')}>${sight.scene.runners.map(
    ({ id }) => html`<li class=${sight.state.hidden.includes(id) ? 'off' : ''}>${toggle(id, sight)}</li>`,
  )}</ul>`;
}

/** @param {string} runner @param {Sight} sight */
function toggle(runner, { state, actions, text }) {
  return html`<button type="button" class="runner" data-runner=${runner} aria-pressed=${!state.hidden.includes(runner)} title=${text('toggle-runner')} @click=${() => actions.toggleRunner(runner)}>${runnerSample(runner)} ${text(`runner-${runner}`)}</button>`;
}

/** @param {Row} row @param {string} told @param {Translate} text */
function pair(row, told, text) {
  const { id, of, measured, predicted, count, standardError, digits } = row;
  return html`<td class="number ${told === `${of}.${id}` ? 'claimed' : ''}" data-quantity="${of}.${id}.measured">${count && measured !== null ? formatWhole(measured) : formatNumber(measured, digits)}${
    standardError === undefined || measured === null
      ? nothing
      : html` <small>± ${formatNumber(standardError, 2)}</small>`
  }</td>
    <td class="number" data-quantity="${of}.${id}.predicted">${formatPredicted(row)}
      ${measured === null || predicted === null ? nothing : judgement(row, measured, predicted, text)}
    </td>`;
}

/** Between two whole steps: a decimal tells which is the first beyond. @param {Row} row */
function formatPredicted({ predicted, count, digits }) {
  if (count && predicted !== null && Number.isInteger(predicted)) return formatWhole(predicted);
  return count && predicted !== null && predicted >= 100 ? predicted.toFixed(1) : formatNumber(predicted, digits);
}

/** The mark of a row and what it means, or nothing. @param {Row} row @param {Translate} text */
function meaning({ measured, predicted, tolerance, standardError, within, why }, text) {
  if (measured === null) return '';
  if (predicted === null) return text('no-prediction');
  if (!agrees(measured, predicted, tolerance, standardError)) return why ? `≈ ${text(why)}` : '';
  if (within) return `✓ ${text(...within)}`;
  if (tolerance === 'exact' || !('relative' in tolerance)) return `✓ ${text('within-step')}`;
  return `✓ ${text('within-share', { percent: formatNumber(100 * tolerance.relative) })}`;
}

/** A tick, or why the two differ. @param {Row} row @param {number} measured @param {number} predicted @param {Translate} text */
function judgement(row, measured, predicted, text) {
  const mark = meaning(row, text);
  if (mark === '') return nothing;
  if (mark.startsWith('≈'))
    return html`<span class="tick apart" title=${mark} aria-label=${mark.slice(2)} role="img">≈</span>`;
  const gap = Math.abs(measured - predicted) / Math.max(Math.abs(predicted), 1e-300);
  const title = `${mark.slice(2)} (${text('gap', { gap: formatNumber(gap, 2) })})`;
  return html`<span class="tick" title=${title} aria-label=${text('agrees')} role="img">✓</span>`;
}
