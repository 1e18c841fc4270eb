// The dialogs: keys, the link to share, the numbers of the run as a table.

import { html, nothing } from 'lit-html';
import { bareEmbed } from '../address/query.js';
import { formatNumber, formatPoint } from '../words/format.js';
import { icons } from './icons.js';

/** @typedef {import('../words/i18n.js').Translate} Translate */

/** Keys and the message that says what they do. */
const keys = [
  ['Space', 'K', 'key-play'],
  [',', '.', 'key-step'],
  ['R', '', 'key-reset'],
  ['←', '→', 'key-arrows'],
  ['Shift', '', 'key-fine'],
  ['F', '', 'key-full-screen'],
  ['L', '', 'key-language'],
  ['P', '', 'key-projector'],
  ['?', '', 'key-help'],
];

/** @param {Translate} text */
function helpDialog(text) {
  return html`<table class="keys"><tbody>${keys.map(
    ([first, second, message]) =>
      html`<tr><th scope="row"><kbd>${first}</kbd>${second ? html` <kbd>${second}</kbd>` : ''}</th><td>${text(message ?? '')}</td></tr>`,
  )}</tbody></table><p>${text('help-about')}</p>`;
}

/** @param {string} link @param {string} title @param {Translate} text */
function shareDialog(link, title, text) {
  const frame = `<iframe src="${embedLink(link)}" title="${title}" loading="lazy" sandbox="allow-scripts" allow="fullscreen; clipboard-write" width="100%" height="640"></iframe>`;
  return html`<label>${text('share-link')}<input id="share-link" readonly .value=${link} @focus=${select}></label>
    ${link.startsWith('file:') ? nothing : html`<label>${text('share-embed')}<textarea id="share-embed" readonly rows="3" .value=${frame} @focus=${select}></textarea></label>`}
    <button type="button" @click=${() => navigator.clipboard?.writeText(link).catch(() => {})}>${text('copy-link')}</button>`;
}

/** @param {string} link @returns {string} the same with ?embed */
function embedLink(link) {
  const url = new URL(link);
  url.searchParams.set('embed', '');
  return bareEmbed(url.href);
}

/** @param {Event} event */
function select(event) {
  /** @type {HTMLInputElement} */ (event.target).select();
}

/** @param {import('../kinds/race/needs.js').Answers} answers @param {number} last @param {Translate} text */
function dataDialog(answers, last, text) {
  return html`<div class="data">${answers.findings ? criticalTable(answers.findings, text) : nothing}${answers.runs.map(
    ({ id, run }) => html`<table><caption>${text(`optimizer-${id}`)}</caption>
      <thead><tr><th scope="col">${text('axis-step')}</th><th scope="col">${text('data-point')}</th><th scope="col">${text('axis-loss')}</th><th scope="col">${text('axis-gradientNorm')}</th></tr></thead>
      <tbody>${Array.from({ length: Math.min(last, run.steps) + 1 }, (_, k) => {
        const at = (/** @type {Float64Array} */ rows) => rows.subarray(k * run.dim, (k + 1) * run.dim);
        return html`<tr><th scope="row">${k}</th><td>${formatPoint(at(run.w), 4)}</td><td>${formatNumber(run.loss[k], 4)}</td><td>${formatNumber(Math.hypot(...at(run.gradient)), 4)}</td></tr>`;
      })}</tbody></table>`,
  )}</div>`;
}

/** @param {import('../kinds/critical_lab/findings.js').Findings} findings @param {Translate} text */
function criticalTable({ critical }, text) {
  return html`<table><caption>${text('data-critical')}</caption>
    <thead><tr><th scope="col">${text('data-kind')}</th><th scope="col">${text('data-point')}</th><th scope="col">${text('axis-loss')}</th><th scope="col">λ</th></tr></thead>
    <tbody>${critical.points.map(
      ({ kind, at, value, eigenvalues }) =>
        html`<tr><th scope="row">${text(`kind-${kind}`)}</th><td>${formatPoint(at, 4)}</td><td>${formatNumber(value, 4)}</td><td>${Array.from(eigenvalues, (lambda) => formatNumber(lambda)).join(', ')}</td></tr>`,
    )}</tbody></table>`;
}

/**
 * @param {"help" | "share" | "data"} name
 * @param {import('../kinds/race/needs.js').Answers} answers
 * @param {number} last step of the timeline
 * @param {{closeDialog(): void}} actions
 * @param {Translate} text
 */
export function dialog(name, answers, last, actions, text) {
  const body = {
    help: () => helpDialog(text),
    share: () => shareDialog(location.href, document.title, text),
    data: () => dataDialog(answers, last, text),
  }[name]();
  return html`<h2>${text(name)}</h2><button type="button" class="close" @click=${actions.closeDialog} aria-label=${text('close')}>${icons.close}</button>${body}`;
}
