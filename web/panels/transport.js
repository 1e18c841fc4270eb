// Play, pause, step, speed, reset, and where in the run we are.

import { html } from 'lit-html';
import { speeds } from '../address/link.js';
import { formatSetting } from '../words/format.js';
import { icons } from './icons.js';

/** @typedef {{togglePlay(): void, goTo(step: number): void, setSpeed(speed: number): void, reset(): void, openDialog(name: "data"): void}} TransportActions */

/**
 * @param {import('../state/state.js').State} state
 * @param {number} last
 * @param {(step: number) => number} counts what is said of a step of the timeline
 * @param {TransportActions} actions
 * @param {import('../words/i18n.js').Translate} text
 */
export function transport(state, last, counts, actions, text) {
  const ended = state.step >= last;
  const play = text(state.playing ? 'pause' : ended ? 'replay' : 'play');
  return html`<div class="transport" role="group" aria-label=${text('playback')}>
    <button type="button" id="first" @click=${() => actions.goTo(0)} title=${text('to-start')} aria-label=${text('to-start')}>${icons.first}</button>
    <button type="button" id="back" aria-disabled=${state.step === 0} @click=${() => actions.goTo(state.step - 1)} title=${text('step-back')} aria-label=${text('step-back')}>${icons.back}</button>
    <button type="button" id="play" class="main" @click=${actions.togglePlay} title=${play} aria-label=${play}>${state.playing ? icons.pause : ended ? icons.replay : icons.play}</button>
    <button type="button" id="forward" aria-disabled=${ended} @click=${() => actions.goTo(state.step + 1)} title=${text('step-forward')} aria-label=${text('step-forward')}>${icons.forward}</button>
    <button type="button" id="reset" @click=${actions.reset} title=${text('reset')} aria-label=${text('reset')}>${icons.reset}</button>
    <output id="step" aria-label=${text('step')}>${formatSetting(counts(state.step), 2)}<span class="of"> / ${formatSetting(counts(last), 2)}</span></output>
    <label class="speed"><span class="hidden">${text('speed')}</span>
      <select id="speed" .value=${String(state.speed)} @change=${(/** @type {Event} */ event) => actions.setSpeed(Number(/** @type {HTMLSelectElement} */ (event.target).value))}>
        ${speeds.map((speed) => html`<option value=${speed} ?selected=${speed === state.speed}>${formatSetting(speed)}×</option>`)}
      </select></label>
    <button type="button" id="data" @click=${() => actions.openDialog('data')} title=${text('data')} aria-label=${text('data')}>${icons.table}</button>
  </div>`;
}
