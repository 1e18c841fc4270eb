// What has to be told once, in a bar under the header: what in a link could not be used, or a part that is on its way or missing.

import { html, nothing } from 'lit-html';
import { titleOf } from '../scenes/index.js';
import { allControls } from '../state/choices.js';
import { LOADING, MISSING } from '../state/notice.js';
import { formatSetting } from '../words/format.js';
import { icons } from './icons.js';

/** @typedef {import('../words/i18n.js').Translate} Translate */
/** @typedef {import('../scenes/scene.js').Scene} Scene */

/** What a link can say beside controls; their names are the messages `link-NAME`. */
const told = [
  'scene',
  'tool',
  'start',
  'hide',
  'picture',
  'panel',
  'speed',
  'step',
  'landscape',
  'box',
  'colorProfile',
  'locale',
  'formula',
  'lecture',
  'lesson',
];
const LONGEST = 32;
const MOST = 6;

/** @param {import('../state/notice.js').Notice} notice @param {Scene} scene @param {import('../words/i18n.js').Locale} locale @param {{dismissNotice(): void, retry(): void}} actions @param {Translate} text */
export function noticeBar(notice, scene, locale, actions, text) {
  const { message } = notice;
  return html`<div class="notice ${message}" role=${message === LOADING ? 'status' : 'alert'}><p>${noticeText(notice, scene, locale, text)}</p>
    ${message === MISSING ? html`<button type="button" class="retry" @click=${actions.retry}>${text('retry')}</button>` : nothing}
    <button type="button" class="dismiss" @click=${actions.dismissNotice} aria-label=${text('dismiss')}>${icons.close}</button></div>`;
}

/** @param {import('../state/notice.js').Notice} notice @param {Scene} scene @param {import('../words/i18n.js').Locale} locale @param {Translate} text @returns {string} */
export function noticeText(notice, scene, locale, text) {
  if (notice.more) {
    const parts = [notice, ...notice.more].map(({ value, ...part }) =>
      wordsOf({ ...part, value, message: value === undefined ? 'notice-word' : 'notice-part' }, scene, locale, text),
    );
    const list = parts.length > MOST ? [...parts.slice(0, MOST), '…'] : parts;
    return text('notice-several', { list: list.join(text('notice-comma')) });
  }
  return wordsOf(notice, scene, locale, text);
}

/** @param {import('../state/notice.js').Notice} notice @param {Scene} scene @param {import('../words/i18n.js').Locale} locale @param {Translate} text */
function wordsOf({ message, name = '', value = '', used = '', low = 0, high = 0, why = '' }, scene, locale, text) {
  const control = allControls(scene).find((each) => each.name === name);
  return text(message, {
    name: control ? text(`control-${name}`) : told.includes(name) ? text(`link-${name}`) : name.replace(/^param\./, ''),
    value: value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
    used: instead(name, used, control, locale, text),
    low: formatSetting(low),
    high: typeof high === 'number' ? formatSetting(high) : `${high.times} × ${text(`mark-${high.of}-short`)}`,
    why,
  });
}

/** @param {string} name @param {string} used @param {import('../scenes/scene.js').Control | undefined} control @param {import('../words/i18n.js').Locale} locale @param {Translate} text */
function instead(name, used, control, locale, text) {
  if (name === 'scene') return titleOf(used, locale);
  if (name === 'tool') return text(`tab-${used}`);
  if (name === 'colorProfile') return text(`profile-${used}`);
  if (control?.options) return text(`option-${name}-${used}`);
  return control?.marks?.includes(used) ? text(`mark-${used}-short`) : formatSetting(Number(used));
}
