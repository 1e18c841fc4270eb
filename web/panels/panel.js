// The panel beside the stage: verdict, tabs, and the page of the chosen tab.

import { html, nothing } from 'lit-html';
import { stale } from './stale.js';
import { verdictPanel } from './verdict.js';

/**
 * @param {import('../state.js').State} state
 * @param {import('../scenes/scene.js').Scene} scene
 * @param {import('../needs.js').Answers} answers
 * @param {import('../gear/gear.js').Gear} gear
 * @param {unknown} page of the chosen tab
 * @param {{openTab(id: import('../state.js').State['tab']): void, openTool(id: string): void}} actions
 * @param {import('../i18n.js').Translate} text
 */
export function panel(state, scene, answers, gear, page, actions, text) {
  const { tab } = state;
  const selected = tab === 'explore' && scene.tools ? state.tool : tab;
  const button = (/** @type {string} */ id, /** @type {() => void} */ choose) =>
    html`<button type="button" role="tab" id="tab-${id}" aria-selected=${id === selected} aria-controls="panel-body" @click=${choose}>${text(`tab-${id}`)}</button>`;
  const opens = (/** @type {import('../state.js').State['tab']} */ id) => button(id, () => actions.openTab(id));
  const verdict = verdictPanel(scene, answers, gear, text);
  return html`<aside class="panel">
    ${gear.critical?.isStale(state) ? stale(verdict, text) : verdict}
    <div class="tabs" role="tablist">
      ${scene.tools ? scene.tools.map(({ id }) => button(id, () => actions.openTool(id))) : opens('explore')}
      ${opens('explain')}${scene.belief ? opens('belief') : nothing}
    </div>
    <div id="panel-body" role="tabpanel" aria-labelledby="tab-${selected}">${page}</div></aside>`;
}
