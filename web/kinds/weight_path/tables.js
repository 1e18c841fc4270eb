// What is recorded of the net at the frames of the timeline.

import { html } from 'lit-html';
import { FRAMES, placeInPlane } from '../../plot/nets/weight_course.js';
import { formatNumber } from '../../words/format.js';

/** Frames from one row to the next. */
const EVERY = 10;
const COLUMNS = ['updates', 'loss', 'slope', 'angle', 'first', 'second'];

/** @param {import('./answers.js').WeightPathAnswers} answers @param {number} _last @param {import('../../words/i18n.js').Translate} text */
export function weightPathTables({ course: { training, path } }, _last, text) {
  return html`<table><caption>${text('path-recorded')}</caption>
    <thead><tr>${COLUMNS.map((column) => html`<th scope="col">${text(`path-${column}`)}</th>`)}</tr></thead>
    <tbody>${Array.from({ length: FRAMES / EVERY + 1 }, (_, row) => {
      const record = row * EVERY;
      const place = path ? placeInPlane(path, record) : [undefined, undefined];
      const numbers = [training?.losses[record], training?.gradients[record], path?.angles[record], ...place];
      return html`<tr><th scope="row">${training?.recorded[record] ?? '–'}</th>${numbers.map(
        (number) => html`<td>${formatNumber(number)}</td>`,
      )}</tr>`;
    })}</tbody></table>`;
}
