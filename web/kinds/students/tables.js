// The losses of students of each size, step by step: the least, the middle and the largest, and how many stand above the shelf.

import { html } from 'lit-html';
import { recordAt, TRAINED, trainedBy } from '../../plot/students/course.js';
import { SHELF } from '../../plot/students/fates.js';
import { formatNumber } from '../../words/format.js';

/** @param {import('./answers.js').Lane} lane @param {number} frame @returns {number[]} ascending */
function lossesAt({ students }, frame) {
  if (!students) return [];
  const { frames, losses, ends } = students;
  const now = Array.from(ends, (_, start) => losses[start * frames + recordAt(frame)] ?? Number.NaN);
  return now.filter((loss) => !Number.isNaN(loss)).sort((a, b) => a - b);
}

/** @param {import('./answers.js').StudentsAnswers} answers @param {number} _last @param {import('../../words/i18n.js').Translate} text */
export function studentsTables({ lanes }, _last, text) {
  return lanes.map(
    (lane) => html`<table><caption>${text('students-neurons', { neurons: lane.neurons })}</caption>
      <thead><tr><th scope="col">${text('axis-step')}</th>${['least', 'middle', 'largest', 'above'].map(
        (column) => html`<th scope="col">${text(`students-${column}`)}</th>`,
      )}</tr></thead>
      <tbody>${Array.from({ length: TRAINED + 1 }, (_, frame) => {
        const losses = lossesAt(lane, frame);
        const shown = [losses[0], losses[Math.floor(losses.length / 2)], losses.at(-1)];
        return html`<tr><th scope="row">${trainedBy(frame)}</th>${shown.map((loss) => html`<td>${formatNumber(loss)}</td>`)}<td>${losses.filter((loss) => loss > SHELF).length}</td></tr>`;
      })}</tbody></table>`,
  );
}
