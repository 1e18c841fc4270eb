// Walkers that are gone, step by step.

import { html } from 'lit-html';
import { cloudOf, goneBy } from '../../plot/clouds/clouds.js';

/** @param {import('./answers.js').CloudAnswers} answers @param {number} last step of the timeline @param {import('../../words/i18n.js').Translate} text */
export function cloudTables(answers, last, text) {
  const { runs } = answers;
  return html`<table><caption>${text('cloud-gone')}</caption>
    <thead><tr><th scope="col">${text('axis-step')}</th>${runs.map(({ id }) => html`<th scope="col">${text(`runner-${id}`)}</th>`)}</tr></thead>
    <tbody>${Array.from(
      { length: last + 1 },
      (_, step) =>
        html`<tr><th scope="row">${step}</th>${runs.map(({ id }) => html`<td>${goneBy(cloudOf(answers, id), step)}</td>`)}</tr>`,
    )}</tbody></table>`;
}
