// The dialogs: keys, the link to share, the numbers of the run as a table.

import { html, nothing } from 'lit-html';
import { bareEmbed } from '../address/query.js';
import { icons } from './icons.js';

/** @typedef {import('../words/i18n.js').Translate} Translate */

/** Keys and the message that says what they do. */
const keys = [
  ['Space', 'K', 'key-play'],
  [',', '.', 'key-step'],
  ['R', '', 'key-reset'],
  ['←', '→', 'key-arrows'],
  ['Shift', '', 'key-fine'],
  ['V', '', 'key-picture'],
  ['H', '', 'key-fold'],
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

/**
 * @param {"help" | "share" | "data"} name
 * @param {() => unknown} tables all numbers
 * @param {{closeDialog(): void}} actions
 * @param {Translate} text
 */
export function dialog(name, tables, actions, text) {
  const body = {
    help: () => helpDialog(text),
    share: () => shareDialog(location.href, document.title, text),
    data: () => html`<div class="data">${tables()}</div>`,
  }[name]();
  return html`<h2>${text(name)}</h2><button type="button" class="close" @click=${actions.closeDialog} aria-label=${text('close')}>${icons.close}</button>${body}`;
}
