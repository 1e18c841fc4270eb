// Blindfold: ask for f and its slope here, reveal the landscape, begin with an unknown one; what was found, as a table.

import { html, nothing } from 'lit-html';
import { formatNumber, formatPoint } from '../../words/format.js';
import { BUDGET } from './blind.js';

/** @typedef {{probe(): void, reveal(): void, nextUnknown(): void}} BlindActions */

/** @param {import('../kind.js').Sight} sight @param {BlindActions} actions */
export function blindPanel({ answers, text }, actions) {
  /** @type {import('./playground.js').PlaygroundAnswers} */
  const { blind, runs } = answers;
  if (!blind) return nothing;
  const { probes, left, revealed } = blind;
  const lowest = Math.min(...probes.map(({ value }) => value));
  const [run] = runs;
  const reached = run?.run.loss[Math.min(probes.length, run.run.steps)];
  return html`<section class="blindfold" aria-label=${text('tab-blind')}>
    <div class="told-walk">
      <button type="button" class="chip" id="probe" ?disabled=${left === 0 || revealed} @click=${actions.probe}>${text('blind-probe', { left })}</button>
      <button type="button" class="chip" id="reveal" ?disabled=${revealed} @click=${actions.reveal}>${text('blind-reveal')}</button>
      <button type="button" class="chip" id="next-unknown" @click=${actions.nextUnknown}>${text('blind-next')}</button>
    </div>
    ${
      revealed && run && probes.length > 0
        ? html`<p class="blind-score">${text('blind-score', { count: probes.length, lowest: formatNumber(lowest), runner: text(`runner-${run.id}`), reached: formatNumber(reached) })}</p>`
        : nothing
    }
    <table class="told-terms"><caption>${text('blind-table', { count: probes.length, budget: BUDGET })}</caption>
      <thead><tr><th scope="col">w</th><th scope="col">f</th><th scope="col">∇f</th></tr></thead>
      <tbody aria-live="polite">${probes
        .map(
          ({ at, value, gradient }) =>
            html`<tr class=${value === lowest ? 'lowest' : ''}><th scope="row">${formatPoint(at)}</th><td>${formatNumber(value)}</td><td>${formatPoint(gradient)}</td></tr>`,
        )
        .reverse()}</tbody></table></section>`;
}
