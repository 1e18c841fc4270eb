// The panel of the free lab: landscape, runners and their settings, what is laid over the map, what the strip shows.

import { html, nothing } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { outdated } from '../../panels/outdated.js';
import { isOutdated } from '../runs/chosen/chosen.js';
import { landscapePicker } from '../runs/chosen/landscape_picker.js';
import { blindPanel } from './blind_panel.js';
import { comparePanel } from './compare_panel.js';
import { runnerChoice, runnerKnobs, runnerList } from './runner_list.js';
import { overlayNames, stripNames } from './scene.js';
import { toldPanel } from './told_panel.js';

/** @typedef {import('./actions.js').PlaygroundActions & import('../runs/chosen/actions.js').ChosenActions} Actions */

/** @param {import('../kind.js').Sight} sight */
export function explore(sight) {
  const { state, answers, lab, own, text } = sight;
  const actions = /** @type {Actions} */ (own);
  if (sight.scene.blind)
    return html`<div class="playground">${blindPanel(sight, actions)}
      ${answers.blind?.revealed ? html`${runnerChoice(sight, actions)}${controlsPanel(sight)}${overlays(sight, actions)}` : nothing}</div>`;
  if (sight.scene.told)
    return html`<div class="playground">
      ${runnerChoice(sight, actions)}${toldPanel(sight, actions)}${controlsPanel(sight)}${runnerKnobs(sight, actions)}
    </div>`;
  const runners = runnerList(sight, actions);
  return html`<div class="playground">
    ${sight.scene.compares ? comparePanel(sight, actions) : nothing}
    ${landscapePicker(state, lab, actions, text)}
    ${controlsPanel(sight)}
    ${isOutdated(state) ? outdated(runners, text) : runners}
    ${overlays(sight, actions)}
    ${quantity(sight, actions)}
    ${runnerChoice(sight, actions)}${runnerKnobs(sight, actions)}
  </div>`;
}

/** @param {import('../kind.js').Sight} sight @param {Actions} actions */
function overlays({ scene, answers, text }, actions) {
  if (answers.start.length !== 2) return nothing;
  return html`<fieldset class="chips overlays"><legend>${text('overlays')}</legend>${overlayNames.map(
    (name) =>
      html`<button type="button" class="chip" id="overlay-${name}" aria-pressed=${scene.overlays.includes(name)} @click=${() => actions.toggleOverlay(name)}>${text(`overlay-${name}`)}</button>`,
  )}</fieldset>`;
}

/** @param {import('../kind.js').Sight} sight @param {Actions} actions */
function quantity({ scene, text }, actions) {
  return html`<label class="strip-quantity"><span>${text('strip-shows')}</span>
    <select id="quantity" .value=${scene.strip} @change=${(/** @type {Event} */ event) => actions.showQuantity(/** @type {HTMLSelectElement} */ (event.target).value)}>
      ${stripNames.map((name) => html`<option value=${name} ?selected=${name === scene.strip}>${text(`axis-${name}`)}</option>`)}
    </select></label>`;
}
