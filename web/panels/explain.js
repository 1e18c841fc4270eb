// What to try, what to see and why; every claim is a button that shows it, and every claim is tested.

import { html } from 'lit-html';

/** @param {import('../scenes/scene.js').Scene} scene @param {(claim: import('../scenes/scene.js').Claim) => void} show @param {import('../i18n.js').Translate} text */
export function explain(scene, show, text) {
  return html`<section class="explain">
    <p>${text(`${scene.id}-text`)}</p>
    <h3>${text('try-these')}</h3>
    <ul>${scene.claims.map((claim) => html`<li><button type="button" class="claim" data-claim=${claim.id} @click=${() => show(claim)}>${text(`${scene.id}-claim-${claim.id}`)}</button></li>`)}</ul>
  </section>`;
}
