// Share: a link to what is seen, what of it a class may see and move, and the same as it is pasted into a course.

import { html, nothing } from 'lit-html';
import { shareLink } from '../../address/share.js';
import { titleOf } from '../../scenes/index.js';
import { parts, START } from '../../state/limits.js';
import { withItem } from '../../state/sharing.js';
import { sceneOf } from '../../state/state.js';
import { profiles } from '../../words/theme.js';
import { copyField } from './copy_field.js';
import { qrCode } from './qr.js';
import { snippets } from './snippets.js';
import './share_dialog.css';

/** @typedef {import('../../words/i18n.js').Translate} Translate */
/** @typedef {import('../../state/sharing.js').Sharing} Sharing */
/** @typedef {{share(change: Partial<Sharing>): void}} ShareActions */

/** @param {import('../../state/state.js').State} state @param {string} page its address @param {ShareActions} actions @param {Translate} text */
export function shareDialog(state, page, actions, text) {
  const { sharing } = state;
  const locale = sharing.locale ?? state.locale;
  const profile = sharing.profile ?? state.profile;
  const limits = { ...state.limits, hide: sharing.hide, freeze: sharing.freeze };
  const link = shareLink(page, state, { at: sharing.at, embed: false, locale, profile, limits });
  const embed = shareLink(page, state, { at: sharing.at, embed: true, locale, profile, limits });
  const shared = { embed, title: titleOf(state.scene, locale || state.locale), site: new URL('./', page).href };
  const field = (/** @type {string} */ id, /** @type {string} */ value) =>
    copyField(id, value, sharing.copied === id, () => actions.share({ copied: id }), text);
  return html`<div class="share">
    <div class="share-link">${field('link', link)}${qrCode(link, text)}</div>
    <div class="share-choices">${choices(state, locale, profile, actions, text)}</div>
    ${classTable(state, actions, text)}
    ${link.startsWith('file:') ? nothing : html`<h3>${text('share-embed')}</h3>${Object.entries(snippets).map(([id, write]) => field(id, write(shared)))}`}
  </div>`;
}

/** @param {import('../../state/state.js').State} state @param {string} locale @param {string} profile @param {ShareActions} actions @param {Translate} text */
function choices({ sharing, step }, locale, profile, actions, text) {
  /** @param {string} id @param {string} value @param {readonly [string, string][]} options @param {(value: any) => void} choose */
  const select = (id, value, options, choose) =>
    html`<label>${text(`share-${id}`)}<select id="share-${id}" @change=${(/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.target).value)}>${options.map(
      ([option, name]) => html`<option value=${option} ?selected=${option === value}>${name}</option>`,
    )}</select></label>`;
  return html`${select(
    'at',
    sharing.at,
    [
      ['step', text('share-at-step', { step })],
      ['start', text('share-at-start')],
    ],
    (at) => actions.share({ at, copied: '' }),
  )}
  ${select(
    'locale',
    locale,
    [
      ['en', 'English'],
      ['zh-CN', '中文'],
      ['', text('share-locale-own')],
    ],
    (chosen) => actions.share({ locale: chosen, copied: '' }),
  )}
  ${select(
    'profile',
    profile,
    profiles.map((id) => [id, text(`profile-${id}`)]),
    (chosen) => actions.share({ profile: chosen, copied: '' }),
  )}`;
}

/** What the class sees and moves. @param {import('../../state/state.js').State} state @param {ShareActions} actions @param {Translate} text */
function classTable(state, actions, text) {
  const { sharing } = state;
  const scene = sceneOf(state);
  /** @param {"hide" | "freeze"} list @param {string} name @param {string} label */
  const box = (list, name, label) =>
    html`<td><input type="checkbox" data-list=${list} data-name=${name} aria-label=${`${label}: ${text(`share-${list}`)}`} .checked=${!sharing[list].includes(name)}
      @change=${(/** @type {Event} */ event) => actions.share({ [list]: withItem(sharing[list], name, !(/** @type {HTMLInputElement} */ (event.target).checked)), copied: '' })}></td>`;
  const none = html`<td></td>`;
  /** @param {string} name @param {string} label @param {boolean} hides @param {boolean} freezes */
  const row = (name, label, hides, freezes) =>
    html`<tr><th scope="row">${label}</th>${hides ? box('hide', name, label) : none}${freezes ? box('freeze', name, label) : none}</tr>`;
  return html`<table class="share-class"><caption>${text('share-class')}</caption>
    <thead><tr><td></td><th scope="col">${text('share-hide')}</th><th scope="col">${text('share-freeze')}</th></tr></thead>
    <tbody>${scene.controls.map(({ name, inPicture }) => row(name, text(`control-${name}`), !inPicture, true))}
    ${scene.start.length > 0 ? row(START, text('link-start'), false, true) : nothing}
    ${parts.map((name) => row(name, text(`part-${name}`), true, false))}</tbody></table>`;
}
