// What is recorded of each net at the frames of the timeline.

import { html } from 'lit-html';
import { FRAMES, recordAt, sharpnessBy, updatesAt } from '../../plot/nets/course.js';
import { formatNumber } from '../../words/format.js';

/** Frames from one row to the next. */
const EVERY = 5;
const COLUMNS = ['loss', 'gradient', 'accuracy', 'sharpness'];

/** @param {import('./answers.js').TrainingAnswers} answers @param {number} _last @param {import('../../words/i18n.js').Translate} text */
export function trainingTables({ nets, axis }, _last, text) {
  return nets.map(
    ({ id, batch, training }) => html`<table><caption>${text(`training-net-${id}`, { batch })}</caption>
      <thead><tr><th scope="col">${text('training-axis-updates')}</th>${COLUMNS.map(
        (column) => html`<th scope="col">${text(`training-${column}`)}</th>`,
      )}</tr></thead>
      <tbody>${Array.from({ length: FRAMES / EVERY + 1 }, (_, row) => {
        const record = recordAt(training, updatesAt(axis, nets, batch, row * EVERY));
        const numbers = [
          training?.losses[record],
          training?.gradients[record],
          100 * (training?.accuracies[record] ?? Number.NaN),
          sharpnessBy(training, record),
        ];
        return html`<tr><th scope="row">${training?.recorded[record] ?? '–'}</th>${numbers.map(
          (number) => html`<td>${formatNumber(number)}</td>`,
        )}</tr>`;
      })}</tbody></table>`,
  );
}
