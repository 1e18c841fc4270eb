// A | B: keep what is shown as A, change B, swap them; how the runners of both end.

import { html, nothing } from 'lit-html';
import { formatSetting } from '../../words/format.js';
import { endingOf } from './verdict.js';

/** @typedef {{keep(): void, swap(): void}} CompareActions */

/** @param {import('../kind.js').Sight} sight @param {CompareActions} actions */
export function comparePanel({ answers, text }, actions) {
  /** @type {import('./playground.js').PlaygroundAnswers} */
  const { runs, kept, start } = answers;
  const names = [...new Set([...(kept?.runs ?? []), ...runs].map(({ id }) => id))];
  const end = (/** @type {import('../runs/answers.js').RunAnswer | undefined} */ found) =>
    found ? text(`ending-${endingOf(found.run.outcome)}`, { step: found.run.outcome.step }) : '–';
  return html`<section class="compared" aria-label=${text('compare')}>
    <div class="chips">
      <button type="button" class="chip" id="keep" ?disabled=${start.length !== 2} @click=${actions.keep}>${text('compare-keep')}</button>
      <button type="button" class="chip" id="swap" ?disabled=${!kept} @click=${actions.swap}>${text('compare-swap')}</button>
    </div>
    ${
      kept
        ? html`<table class="told-terms"><caption>${text('compare-ends')}</caption>
      <thead><tr><th scope="col">${text('runners')}</th><th scope="col">A · η ${formatSetting(kept.values.lr ?? 0)}</th><th scope="col">B · η ${formatSetting(answers.values.lr)}</th></tr></thead>
      <tbody>${names.map(
        (name) => html`<tr><th scope="row">${text(`runner-${name}`)}</th>
          <td data-kept=${name}>${end(kept.runs.find(({ id }) => id === name))}</td><td data-shown=${name}>${end(runs.find(({ id }) => id === name))}</td></tr>`,
      )}</tbody></table>`
        : nothing
    }</section>`;
}
