// The bar of an embed: playback, the step as a slider, and the way to the whole page.

import { html, nothing } from 'lit-html';
import { isShown } from '../state/limits.js';
import { formatSetting } from '../words/format.js';
import { icons } from './icons.js';

/**
 * @param {import('../state/state.js').State} state
 * @param {number} last step
 * @param {(step: number) => number} counts what is said of a step of the timeline
 * @param {string} whole address of the page with this state
 * @param {{togglePlay(): void, goTo(step: number): void, reset(): void}} actions
 * @param {import('../words/i18n.js').Translate} text
 */
export function embedBar(state, last, counts, whole, actions, text) {
  const { step, playing, limits } = state;
  const play = text(playing ? 'pause' : step >= last ? 'replay' : 'play');
  const playback = html`<button type="button" id="play" @click=${actions.togglePlay} title=${play} aria-label=${play}>${playing ? icons.pause : step >= last ? icons.replay : icons.play}</button>
    <button type="button" id="back" aria-disabled=${step === 0} @click=${() => actions.goTo(step - 1)} title=${text('step-back')} aria-label=${text('step-back')}>${icons.back}</button>
    <button type="button" id="forward" aria-disabled=${step >= last} @click=${() => actions.goTo(step + 1)} title=${text('step-forward')} aria-label=${text('step-forward')}>${icons.forward}</button>
    <input type="range" id="timeline" min="0" max=${last} .value=${String(step)} aria-label=${text('step')} aria-valuetext=${`${counts(step)} / ${counts(last)}`} @input=${(/** @type {Event} */ event) => actions.goTo(Number(/** @type {HTMLInputElement} */ (event.target).value))}>
    <output id="step">${formatSetting(counts(step), 2)}<span class="of"> / ${formatSetting(counts(last), 2)}</span></output>
    <button type="button" id="reset" @click=${actions.reset} title=${text('reset')} aria-label=${text('reset')}>${icons.reset}</button>`;
  return html`<div class="embed-bar" role="group" aria-label=${text('playback')}>${isShown(limits, 'playback') ? playback : html`<span class="space"></span>`}
    ${whole ? html`<a id="whole" href=${whole} target="_blank" rel="noopener" title=${text('open-whole')} aria-label=${text('open-whole')}>${icons.whole}</a>` : nothing}</div>`;
}
