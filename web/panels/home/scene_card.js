// A scene on Home: its living picture, its name, two words on what is seen, and the way to its page for the teacher.

import { html } from 'lit-html';
import { placeAddress } from '../../address/places.js';
import { titleOf } from '../../scenes/index.js';
import './scene_card.css';

/** A canvas in which the link runs. @param {string} link */
export const picture = (link) => html`<canvas data-link=${link} data-small aria-hidden="true"></canvas>`;

/**
 * @param {string} id of a scene
 * @param {Pick<import('./home_page.js').HomeState, "locale" | "profile">} page
 * @param {string} glimpse
 * @param {boolean} hidden
 * @param {import('../../words/i18n.js').Translate} text
 */
export function sceneCard(id, page, glimpse, hidden, text) {
  const address = (/** @type {Record<string, string>} */ place) =>
    placeAddress(location, navigator.language, page, place);
  const title = titleOf(id, page.locale);
  return html`<li class="scene-card" data-scene=${id} ?hidden=${hidden}>
    <a class="to-scene" href=${address({ scene: id })}>${picture(`v=1&scene=${id}`)}<b>${title}</b><span class="glimpse">${glimpse}</span></a>
    <a class="for-teacher" href=${address({ teacher: '', scene: id })} aria-label=${text('home-teacher', { title })}>${text('teacher-page')}</a></li>`;
}
