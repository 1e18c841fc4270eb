// Home: what this is, where to begin, and every chapter as a row of its scenes.

import { html, nothing } from 'lit-html';
import { placeAddress } from '../../address/places.js';
import { lectures } from '../../lectures/index.js';
import { scenes, titleOf } from '../../scenes/index.js';
import { profiles } from '../../words/theme.js';
import { icons } from '../icons.js';
import { picture, sceneCard } from './scene_card.js';
import './home_page.css';

/** @typedef {import('../../words/i18n.js').Translate} Translate */

/**
 * @typedef {object} HomeState
 * @property {import('../../words/i18n.js').Locale} locale
 * @property {import('../../words/theme.js').Profile} profile
 * @property {string} sought in the search field
 * @property {{scene: string, link: string} | null} left where the visitor was last
 */
/** @typedef {{nextLocale(): void, nextProfile(): void, seek(sought: string): void}} HomeActions */

/**
 * @param {HomeState} page
 * @param {ReadonlySet<string>} found scenes that speak of what is sought
 * @param {(scene: string) => string} glimpse what is seen there, in two words
 * @param {HomeActions} actions
 * @param {Translate} text
 */
export function homePage(page, found, glimpse, actions, text) {
  const chapters = [...new Set(scenes.map(({ chapter }) => chapter))];
  const seeking = page.sought.trim() !== '';
  return html`${bar(page, actions, text)}
    <main class="home">
      ${seeking ? nothing : welcome(page, text)}
      <p class="found" role="status">${seeking ? text(found.size ? 'home-found' : 'home-none', { count: found.size, sought: page.sought }) : nothing}</p>
      ${chapters.map((chapter) => {
        const inIt = scenes.filter((scene) => scene.chapter === chapter);
        return html`<section class="chapter-row" ?hidden=${!inIt.some(({ id }) => found.has(id))}>
          <h2>${text(`chapter-${chapter}`)}</h2>
          <ul>${inIt.map(({ id }) => sceneCard(id, page, glimpse(id), !found.has(id), text))}</ul></section>`;
      })}
      <footer class="about">${text('help-about')}</footer>
    </main>`;
}

/** @param {HomeState} page @param {HomeActions} actions @param {Translate} text */
function bar({ locale, profile, sought }, actions, text) {
  const next = text(`profile-${profiles[(profiles.indexOf(profile) + 1) % profiles.length] ?? 'default'}`);
  return html`<header>
    <h1 class="brand">${icons.brand}${text('app-title')}</h1>
    <search><input id="search" type="search" placeholder=${text('home-search')} aria-label=${text('home-search')} autocomplete="off" .value=${sought}
      @input=${(/** @type {Event} */ event) => actions.seek(/** @type {HTMLInputElement} */ (event.target).value)}></search>
    <div class="tools">
      <button type="button" id="language" lang=${locale === 'en' ? 'zh-CN' : 'en'} @click=${actions.nextLocale} title=${text('switch-language')}>${text('other-language')}</button>
      <button type="button" id="profile" @click=${actions.nextProfile} title=${text('switch-profile', { profile: next })} aria-label=${text('switch-profile', { profile: next })}>${icons.profile}</button>
    </div>
  </header>`;
}

/** What this is, the lectures, and a large picture to begin with, or of where the visitor left. @param {HomeState} page @param {Translate} text */
function welcome(page, text) {
  const { locale, left } = page;
  const scene = left?.scene ?? scenes[0]?.id ?? '';
  const link = left?.link ?? `v=1&scene=${scene}`;
  const address = (/** @type {Record<string, string>} */ place, /** @type {string} */ fragment = '') =>
    placeAddress(location, navigator.language, page, place, fragment);
  return html`<section class="welcome">
    <div class="promise">
      <p class="tagline">${text('home-tagline')}</p>
      <p>${text('home-promise')}</p>
      <ul class="lectures-here">${lectures.map(
        ({ id, title }) =>
          html`<li><a class="begin" href=${address({ lecture: id })}>${icons.lecture}<span><small>${text('home-lecture')}</small>${title[locale]}</span></a></li>`,
      )}</ul>
    </div>
    <a class="large" id="go-on" href=${left ? address({}, link) : address({ scene })}>${picture(link)}
      <span><small>${text(left ? 'home-go-on' : 'home-begin')}</small><b>${titleOf(scene, locale)}</b></span></a>
  </section>`;
}
