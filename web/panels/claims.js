// The lesson: every claim is a button that shows it, with the number that was measured, and every claim is tested.

import { html, nothing } from 'lit-html';
import { claimText, isClaimed, measuredFor } from '../state/claims.js';
import { lessonOf } from '../state/lessons.js';
import { formatNumber } from '../words/format.js';

/**
 * @param {import('../state/state.js').State} state
 * @param {import('../scenes/scene.js').Scene} scene
 * @param {import('../kinds/kind.js').Answers} answers
 * @param {(claim: import('../scenes/scene.js').Claim) => void} show
 * @param {import('../words/i18n.js').Translate} text
 */
export function claimList(state, scene, answers, show, text) {
  const { kind } = lessonOf(scene.id);
  return html`<section class="claims">
    <h3>${text('try-these')}</h3>
    <ul>${scene.claims.map((claim) => {
      const shown = isClaimed(state, claim);
      const measured = shown ? measuredFor(claim, answers, kind) : null;
      return html`<li><button type="button" class="claim" data-claim=${claim.id} aria-pressed=${shown} @click=${() => show(claim)}><span>${claimText(claim, measured ?? claim.equals, text)}</span>${
        typeof measured === 'number'
          ? html`<b class="found" title=${text('measured')}><span class="hidden">${text('measured')} </span>${Number.isInteger(measured) ? measured : formatNumber(measured, claim.digits)}</b>`
          : nothing
      }</button></li>`;
    })}</ul>
    <p>${text(scene.says ?? 'text')}</p>
  </section>`;
}
