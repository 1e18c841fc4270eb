// The lesson: every claim of the open tab is a button that shows it, with the number that was measured, and every claim is tested.

import { html, nothing } from 'lit-html';
import { agrees } from '../state/agreement.js';
import { claimText, isClaimed, isInTab, measuredFor } from '../state/claims.js';
import { lessonOf } from '../state/lessons.js';
import { formatNumber, formatWhole } from '../words/format.js';

/** What is measured in, by its key: message `unit-UNIT`. @type {Record<string, string>} */
const units = { contraction: 'factor', growth: 'factor', turnAngle: 'degrees', escapeStep: 'step' };

/**
 * @param {import('../state/state.js').State} state
 * @param {import('../scenes/scene.js').Scene} scene
 * @param {import('../kinds/kind.js').Answers} answers
 * @param {(claim: import('../scenes/scene.js').Claim) => void} show
 * @param {import('../words/i18n.js').Translate} text
 */
export function claimList(state, scene, answers, show, text) {
  const { kind } = lessonOf(scene.id);
  const claims = scene.claims.filter((claim) => isInTab(state, claim));
  const list = () => html`<h3>${text('try-these')}</h3>
    <ul>${claims.map((claim) => {
      const shown = isClaimed(state, claim);
      const measured = shown ? measuredFor(claim, answers, kind) : null;
      const { standardErrors = {} } = shown ? /** @type {any} */ (kind.record(answers, claim.runner)) : {};
      return html`<li><button type="button" class="claim" data-claim=${claim.id} aria-pressed=${shown} @click=${() => show(claim)}><span>${claimText(claim, measured ?? claim.equals, text)}</span>${shown ? found(claim, measured, standardErrors[claim.measured], text) : nothing}</button></li>`;
    })}</ul>`;
  return html`<section class="claims">
    ${claims.length > 0 ? list() : nothing}
    <p>${text(scene.says ?? 'text')}</p>
  </section>`;
}

/**
 * The number with its unit where there is one, and a tick where it is what the sentence says.
 * @param {import('../scenes/scene.js').Claim} claim
 * @param {number | string | null} measured
 * @param {number | undefined} standardError
 * @param {import('../words/i18n.js').Translate} text
 */
function found({ measured: key, equals, tolerance, digits }, measured, standardError, text) {
  const numbers = typeof measured === 'number' && typeof equals === 'number';
  const holds = numbers ? agrees(measured, equals, tolerance, standardError) : measured === equals;
  return html`<span class="found">${numbers ? html`<span class="hidden">${text('measured')} </span><b title=${text('measured')}>${withUnit(key, measured, digits, text)}</b>` : nothing}${
    holds ? html`<span class="holds" role="img" aria-label=${text('agrees')} title=${text('agrees')}>✓</span>` : nothing
  }</span>`;
}

/** @param {string} key @param {number} measured @param {number | undefined} digits @param {import('../words/i18n.js').Translate} text */
function withUnit(key, measured, digits, text) {
  const value = Number.isInteger(measured) ? formatWhole(measured) : formatNumber(measured, digits);
  const unit = units[key];
  return unit ? text(`unit-${unit}`, { value }) : value;
}
