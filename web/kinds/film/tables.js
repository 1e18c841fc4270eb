// Neck and area of each run, by step: every one at first, then ever fewer.

import { html } from 'lit-html';
import { formatNumber } from '../../words/format.js';

/** Steps that are all listed; beyond, so many to a factor of ten. */
const [ALL, SPARSE] = [20, 20];

/** @param {number} last */
function listed(last) {
  const steps = [];
  for (let step = 0; step <= last; step = step < ALL ? step + 1 : Math.ceil(step * 10 ** (1 / SPARSE)))
    steps.push(step);
  return steps.at(-1) === last ? steps : [...steps, last];
}

/** @param {import('./answers.js').FilmAnswers} answers @param {number} last @param {import('../../words/i18n.js').Translate} text */
export function filmTables({ runs }, last, text) {
  return runs.map(
    ({ id, run, necks, end }) => html`<table><caption>${text(`runner-${id}`)}</caption>
      <thead><tr><th scope="col">${text('axis-step')}</th><th scope="col">${text('axis-neck')}</th><th scope="col">${text('axis-area')}</th></tr></thead>
      <tbody>${listed(Math.min(last, end)).map((step) => html`<tr><th scope="row">${step}</th><td>${formatNumber(necks[step], 5)}</td><td>${formatNumber(run.loss[step], 5)}</td></tr>`)}</tbody></table>`,
  );
}
