// The top bar: the way Home, which scene, which language, which profile, share, help.

import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import { homeAddress } from '../address/places.js';
import { scenes, titleOf } from '../scenes/index.js';
import { profiles } from '../words/theme.js';
import { icons } from './icons.js';

/** @typedef {import('../words/i18n.js').Translate} Translate */
/** @typedef {{openScene(id: string): void, nextLocale(): void, nextProfile(): void, toggleFolded(): void, openDialog(name: "share" | "help" | "lecture"): void}} HeaderActions */

/** @param {import('../state/state.js').State} state @param {string} formula of the scene, in MathML @param {HeaderActions} actions @param {Translate} text */
export function header(state, formula, actions, text) {
  const index = scenes.findIndex((scene) => scene.id === state.scene);
  const previous = scenes[index - 1];
  const next = scenes[index + 1];
  const nextProfile = profiles[(profiles.indexOf(state.profile) + 1) % profiles.length] ?? 'default';
  const home = homeAddress(state);
  return html`<header>
    <nav aria-label=${text('scenes')}>
      ${home ? html`<a id="home" href=${home} title=${text('home')} aria-label=${text('home')}>${icons.home}</a>` : nothing}
      <button type="button" class="step-scene" aria-disabled=${!previous} @click=${() => previous && actions.openScene(previous.id)} aria-label=${text('previous-scene')}>‹</button>
      <label><span aria-hidden="true">${titleOf(state.scene, state.locale)}</span><select id="scene" aria-label=${text('scene')} .value=${live(state.scene)} @change=${(/** @type {Event} */ event) => actions.openScene(/** @type {HTMLSelectElement} */ (event.target).value)}>
        ${scenes.map((scene) => html`<option value=${scene.id} ?selected=${scene.id === state.scene}>${scene.title[state.locale]}</option>`)}
      </select></label>
      <button type="button" class="step-scene" aria-disabled=${!next} @click=${() => next && actions.openScene(next.id)} aria-label=${text('next-scene')}>›</button>
    </nav>
    <h1 class="hidden">${titleOf(state.scene, state.locale)}</h1>
    <p class="subject"><span class="chapter">${text(`chapter-${scenes[index]?.chapter ?? 1}`)}</span><span class="formula">${unsafeHTML(formula)}</span></p>
    <div class="tools">
      <button type="button" id="language" lang=${state.locale === 'en' ? 'zh-CN' : 'en'} @click=${actions.nextLocale} title=${text('switch-language')}>${text('other-language')}</button>
      <button type="button" id="profile" @click=${actions.nextProfile} title=${text('switch-profile', { profile: text(`profile-${nextProfile}`) })} aria-label=${text('switch-profile', { profile: text(`profile-${nextProfile}`) })}>${icons.profile}</button>
      <button type="button" id="lecture" @click=${() => actions.openDialog('lecture')} title=${text('lecture')} aria-label=${text('lecture')}>${icons.lecture}</button>
      <button type="button" id="fold" @click=${actions.toggleFolded} aria-pressed=${state.folded} title=${text('fold')} aria-label=${text('fold')}>${icons.fold}</button>
      <button type="button" id="share" @click=${() => actions.openDialog('share')} title=${text('share')} aria-label=${text('share')}>${icons.share}</button>
      <button type="button" id="help" @click=${() => actions.openDialog('help')} title=${text('help')} aria-label=${text('help')}>${icons.help}</button>
    </div>
  </header>`;
}
