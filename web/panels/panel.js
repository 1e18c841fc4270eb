// The panel beside the stage: verdict, tabs, and the page of the chosen tab.

import { html, nothing } from 'lit-html';
import { lessonOf } from '../state/lessons.js';
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
 * @param {unknown} page of the chosen tab
 * @param {{openTab(id: import('../state/state.js').State['tab']): void, openTool(id: string): void}} actions
 * @param {import('../words/i18n.js').Translate} text
 */
export function panel(state, scene, answers, page, actions, text) {
  const { tab } = state;
  const selected = tab === 'explore' && scene.tools ? state.tool : tab;
  const button = (/** @type {string} */ id, /** @type {() => void} */ choose) =>
    html`<button type="button" role="tab" id="tab-${id}" aria-selected=${id === selected} tabindex=${id === selected ? 0 : -1} aria-controls="panel-body" @click=${choose}>${text(`tab-${id}`)}</button>`;
  const opens = (/** @type {import('../state/state.js').State['tab']} */ id) => button(id, () => actions.openTab(id));
  const verdict = verdictPanel(scene, answers, text);
  return html`<aside class="panel">
    ${lessonOf(scene.id).kind.isOutdated?.(state) ? outdated(verdict, text) : verdict}
    <div class="tabs" role="tablist" aria-label=${text('tabs')} @keydown=${walkTabs}>
      ${scene.tools ? scene.tools.map(({ id }) => button(id, () => actions.openTool(id))) : opens('explore')}
      ${opens('explain')}${scene.beliefs ? opens('belief') : nothing}
    </div>
    <div id="panel-body" role="tabpanel" aria-labelledby="tab-${selected}">${page}</div></aside>`;
}
