// The dialogs: keys, what to share, the numbers of the run as a table.

import { html } from 'lit-html';
import { icons } from './icons.js';
import { lectureDialog } from './lecture/lecture_dialog.js';
import { shareDialog } from './share/share_dialog.js';
import './dialogs.css';

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
  ['G', '', 'key-ghost'],
  ['F', '', 'key-full-screen'],
  ['L', '', 'key-language'],
  ['P', '', 'key-projector'],
  ['+', '−', 'key-text-size'],
  ['PgDn', 'PgUp', 'key-lecture'],
  ['B', 'W', 'key-curtain'],
  ['?', '', 'key-help'],
];

const byTouch = ['touch-start', 'touch-timeline', 'touch-picture', 'touch-surface', 'touch-runner'];

/** @param {Translate} text */
function helpDialog(text) {
  return html`<ul class="by-touch">${byTouch.map((message) => html`<li>${text(message)}</li>`)}</ul>
    <table class="keys"><tbody>${keys.map(
      ([first, second, message]) =>
        html`<tr><th scope="row"><kbd>${first}</kbd>${second ? html` <kbd>${second}</kbd>` : ''}</th><td>${text(message ?? '')}</td></tr>`,
    )}</tbody></table><p>${text('help-about')}</p>`;
}

/**
 * @param {import('../state/state.js').State} state
 * @param {"help" | "share" | "data" | "lecture"} name
 * @param {() => unknown} tables all numbers
 * @param {{closeDialog(): void} & import('./share/share_dialog.js').ShareActions & import('./lecture/lecture_dialog.js').LectureDialogActions} actions
 * @param {Translate} text
 */
export function dialog(state, name, tables, actions, text) {
  const body = {
    help: () => helpDialog(text),
    share: () => shareDialog(state, location.href, actions, text),
    data: () => html`<div class="data">${tables()}</div>`,
    lecture: () => lectureDialog(state, actions, text),
  }[name]();
  return html`<h2>${text(name)}</h2><button type="button" class="close" @click=${actions.closeDialog} aria-label=${text('close')}>${icons.close}</button>${body}`;
}
