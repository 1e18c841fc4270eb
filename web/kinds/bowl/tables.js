// The variance of each cloud, step by step.

import { html } from 'lit-html';
import { swarmOf, varianceOf } from '../../plot/clouds/swarms.js';
import { formatNumber } from '../../words/format.js';

/** @param {import('./answers.js').BowlAnswers} answers @param {number} last step of the timeline @param {import('../../words/i18n.js').Translate} text */
export function bowlTables(answers, last, text) {
  const { runs } = answers;
  return html`<table><caption>${text('axis-variance')}</caption>
    <thead><tr><th scope="col">${text('axis-step')}</th>${runs.map(({ id }) => html`<th scope="col">${text(`runner-${id}`)}</th>`)}</tr></thead>
    <tbody>${Array.from(
      { length: last + 1 },
      (_, step) =>
        html`<tr><th scope="row">${step}</th>${runs.map(
          ({ id, settled }) =>
            html`<td>${formatNumber(varianceOf(swarmOf(answers, id), settled, step, 0).variance)}</td>`,
        )}</tr>`,
    )}</tbody></table>`;
}
