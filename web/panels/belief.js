// "Common belief / What happens": a worked example that circulates, beside the same runs computed live.

import { html } from 'lit-html';
import { formatPoint } from '../words/format.js';

/** From (0.1, 0.1) with η = 0.1, β = 0.9: the points that circulate as those of EMA momentum. */
const BELIEVED = [
  [0.1, 0.1],
  [0.08, 0.12],
  [0.064, 0.144],
];
const STEPS = 5;
/** The scene with that experiment. @type {import('../state/claims.js').Staged} */
const staged = { values: { y0: 0.1, lr: 0.1, beta: 0.9 }, start: [0.1, '$y0'] };
const DIGITS = 5;

/** @typedef {{ema: import('../library/core.js').Run, plain: import('../library/core.js').Run}} BeliefRuns */

/** @param {import('../library/core.js').Lab} lab @returns {BeliefRuns} */
export function beliefRuns(lab) {
  const experiment = { landscape: { id: 'saddle' }, start: [0.1, 0.1], steps: STEPS };
  return {
    ema: lab.simulate({ ...experiment, optimizer: { id: 'ema_momentum', params: { lr: 0.1, beta: 0.9 } } }),
    plain: lab.simulate({ ...experiment, optimizer: { id: 'gradient_descent', params: { lr: 0.1 } } }),
  };
}

/** @param {import('../library/core.js').Run} run @param {number} k */
const pointOf = (run, k) => run.w.subarray(2 * k, 2 * k + 2);

/** @param {BeliefRuns} runs @param {(staged: import('../state/claims.js').Staged) => void} show @param {import('../words/i18n.js').Translate} text */
export function beliefCard({ ema, plain }, show, text) {
  const same = BELIEVED.every((point, k) => point.every((x, i) => Math.abs(x - (pointOf(plain, k)[i] ?? 0)) < 1e-12));
  return html`<section class="belief">
    <p>${text('belief-lead')} <button type="button" class="show" @click=${() => show(staged)}>${text('belief-show')}</button></p>
    <table>
      <thead><tr>
        <th scope="col">n</th><th scope="col">${text('belief-common')}</th>
        <th scope="col">${text('belief-happens')}</th>
      </tr></thead>
      <tbody>${Array.from({ length: STEPS + 1 }, (_, k) => {
        const believed = BELIEVED[k];
        return html`<tr><th scope="row">${k}</th>
          <td>${k > 0 && believed ? html`<s>${formatPoint(believed, DIGITS)}</s>` : believed ? formatPoint(believed, DIGITS) : ''}</td>
          <td data-belief=${k}>${formatPoint(pointOf(ema, k), DIGITS)}</td></tr>`;
      })}</tbody>
    </table>
    <p>${same ? text('belief-verdict') : ''}</p>
  </section>`;
}
