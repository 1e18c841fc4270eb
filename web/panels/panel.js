// The panel beside the picture: verdict, what to do, controls and numbers, the claims, common beliefs. The verdict stays; the
// rest scrolls where there is no room, with the controls on top.

import { html, nothing } from 'lit-html';
import { isInTab } from '../state/claims.js';
import { lessonOf } from '../state/lessons.js';
import { isShown } from '../state/limits.js';
import { outdated } from './outdated.js';
import { verdictPanel } from './verdict.js';

/** Arrow keys walk along the tabs and open them; Tab leads on into the page of the one that is open. @param {KeyboardEvent} event */
function walkTabs(event) {
  const tabs = [.../** @type {HTMLElement} */ (event.currentTarget).children];
  const now = tabs.indexOf(/** @type {HTMLElement} */ (event.target));
  const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const tab = /** @type {HTMLElement} */ (tabs[(to + tabs.length) % tabs.length]);
  tab.click();
  tab.focus();
}

/**
 * @param {import('../state/state.js').State} state
 * @param {import('../scenes/scene.js').Scene} scene
 * @param {import('../kinds/kind.js').Answers} answers
 * @param {{explore: unknown, claims: unknown, beliefs: unknown}} parts beliefs: of those of the scene that are shown
 * @param {{openTool(id: string): void, toggleBeliefs(): void, askScene(): void}} actions
 * @param {import('../words/i18n.js').Translate} text
 */
export function panel(state, scene, answers, { explore, claims, beliefs }, actions, text) {
  const verdict = isShown(state.limits, 'verdict') ? verdictPanel(state, scene, answers, text) : nothing;
  const tab = (/** @type {string} */ id) =>
    html`<button type="button" role="tab" id="tab-${id}" aria-selected=${id === state.tool} tabindex=${id === state.tool ? 0 : -1} aria-controls="panel-body" @click=${() => actions.openTool(id)}>${text(`tab-${id}`)}</button>`;
  return html`<aside class="panel" aria-label=${text('panel')}>
    ${lessonOf(scene.id).kind.isOutdated?.(state) ? outdated(verdict, text) : verdict}
    ${
      state.prediction
        ? nothing
        : html`<p class="invitation">${scene.invitation ? text(scene.invites ?? 'invitation') : nothing}
          ${scene.predict && isInTab(state, scene.predict) ? html`<button type="button" id="predict-first" class="show" @click=${actions.askScene}>${text('predict-first')}</button>` : nothing}</p>`
    }
    ${
      scene.tools
        ? html`<div class="tabs" role="tablist" aria-label=${text('tabs')} @keydown=${walkTabs}>${scene.tools.map(({ id }) => tab(id))}</div>`
        : nothing
    }
    <div id="panel-body" role=${scene.tools ? 'tabpanel' : nothing} aria-labelledby=${scene.tools ? `tab-${state.tool}` : nothing}>
      ${explore}${claims}${
        scene.beliefs
          ? html`<section class="common"><h3><button type="button" id="beliefs" aria-expanded=${state.beliefs} @click=${actions.toggleBeliefs}>${text('beliefs')}</button></h3>${beliefs}</section>`
          : nothing
      }</div></aside>`;
}
