// The loss of the net at each step of each way.

import { html } from 'lit-html';
import { STEPS, WAYS } from '../../plot/net_ways/course.js';
import { formatNumber } from '../../words/format.js';

/** Steps from one row to the next. */
const EVERY = 5;

/** @param {import('./answers.js').NetWaysAnswers} answers @param {number} _last @param {import('../../words/i18n.js').Translate} text */
export function netWaysTables({ ways }, _last, text) {
  return html`<table><caption>${text('axis-loss')}</caption>
    <thead><tr><th scope="col">t</th>${WAYS.map((id) => html`<th scope="col">${text(`ways-${id}`)}</th>`)}</tr></thead>
    <tbody>${Array.from({ length: STEPS / EVERY + 1 }, (_, row) => {
      const step = row * EVERY;
      return html`<tr><th scope="row">${step / STEPS}</th>${WAYS.map(
        (id) => html`<td>${formatNumber(ways[id]?.losses[step])}</td>`,
      )}</tr>`;
    })}</tbody></table>`;
}
