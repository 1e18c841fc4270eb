// Mean waits by the number of ways down, and how many walkers were followed.

import { html } from 'lit-html';
import { timesOf } from '../../plot/ways/times.js';
import { formatNumber } from '../../words/format.js';

/** @param {import('./answers.js').WaysAnswers} answers @param {number} _last @param {import('../../words/i18n.js').Translate} text */
export function waysTables({ lanes, walks }, _last, text) {
  return html`<table><caption>${text('axis-wait')}</caption>
    <thead><tr><th scope="col">${text('axis-ways')}</th><th scope="col">${text('ways-walkers')}</th><th scope="col">${text('measured')}</th><th scope="col">±</th><th scope="col">${text('predicted')}</th></tr></thead>
    <tbody>${lanes.map(({ ways, predicted }) => {
      const { mean, error, gone } = timesOf(walks[ways]);
      return html`<tr><th scope="row">${ways}</th><td>${gone}</td><td>${formatNumber(mean, 4)}</td><td>${formatNumber(error, 2)}</td><td>${formatNumber(predicted.mean, 4)}</td></tr>`;
    })}</tbody></table>`;
}
